/**
 * The only code that reads content files. Names come back sorted by code unit, so that every machine sees one order.
 * What is no file is never opened (a named pipe would be waited for without end), and nothing is read that is too large.
 */
import { createHash } from 'node:crypto';
import type { Dirent, Stats } from 'node:fs';
import { constants } from 'node:fs';
import { type FileHandle, lstat, open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostics } from '../pipeline/diagnostics.ts';
import { MAX_BYTES, refuseSize } from '../pipeline/parse/decode.ts';

/** Windows has no such flag, and no pipes among files. */
const WITHOUT_WAITING = process.platform === 'win32' ? 0 : constants.O_NONBLOCK;

export interface Entry {
  name: string;
  /** A link counts as what it leads to. */
  kind: 'file' | 'folder' | 'neither';
  /** Of one that is neither: what it is. Example: `a link that leads nowhere`. */
  what?: string;
}

/**
 * What stands in a folder, hidden names apart. Nothing stands in one that is missing, nor in what is no folder: that is
 * told of the entry (`layout.ts`). One that cannot be read is reported.
 */
export async function listFolder(folder: string, diagnostics: Diagnostics): Promise<Entry[]> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' && codeOf(error) !== 'ENOTDIR')
      reportUnreadable(error, 'a folder that can be read', diagnostics);
    return [];
  }
  const shown = entries.filter(({ name }) => !name.startsWith('.'));
  const found = await Promise.all(shown.map((entry) => entryOf(folder, entry)));
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function entryOf(folder: string, entry: Dirent): Promise<Entry> {
  const { name } = entry;
  // What is no UTF-8 comes as U+FFFD, and nothing is found under that name.
  if (!entry.isSymbolicLink() && !name.includes('\ufffd')) return { name, ...kindOf(entry) };
  try {
    return { name, ...kindOf(await stat(join(folder, name))) };
  } catch (error) {
    return { name, kind: 'neither', what: await whatIsMissing(join(folder, name), error) };
  }
}

function kindOf(entry: Dirent | Stats): Pick<Entry, 'kind' | 'what'> {
  if (entry.isFile()) return { kind: 'file' };
  if (entry.isDirectory()) return { kind: 'folder' };
  return { kind: 'neither', what: whatIs(entry) };
}

function whatIs(entry: Dirent | Stats): string {
  if (entry.isDirectory()) return 'a folder';
  if (entry.isFIFO()) return 'a named pipe';
  if (entry.isSocket()) return 'a socket';
  return entry.isBlockDevice() || entry.isCharacterDevice() ? 'a device' : 'no file';
}

async function whatIsMissing(path: string, error: unknown): Promise<string> {
  if (codeOf(error) !== 'ENOENT') return causeOf(error);
  const isThere = await lstat(path).then(
    () => true,
    () => false,
  );
  return isThere ? 'a link that leads nowhere' : 'a name that is not UTF-8';
}

/** @returns undefined where the file cannot be read, with the reason reported */
export async function readBytes(path: string, diagnostics: Diagnostics): Promise<Uint8Array | undefined> {
  let handle: FileHandle | undefined;
  try {
    // Before it is opened: to open a device can start something, and what is no file cannot be read to its end.
    if (!isReadable(await stat(path), diagnostics)) return undefined;
    handle = await open(path, constants.O_RDONLY | WITHOUT_WAITING);
    // It may have become something else since.
    if (!isReadable(await handle.stat(), diagnostics)) return undefined;
    return await readToEnd(handle, diagnostics);
  } catch (error) {
    reportUnreadable(error, 'a file that can be read', diagnostics);
    return undefined;
  } finally {
    await handle?.close();
  }
}

function isReadable(stats: Stats, diagnostics: Diagnostics): boolean {
  if (!stats.isFile()) {
    reportNoFile(whatIs(stats), diagnostics);
    return false;
  }
  if (stats.size <= MAX_BYTES) return true;
  refuseSize(stats.size, diagnostics);
  return false;
}

/** Not by its size: a file can grow while it is read. */
async function readToEnd(handle: FileHandle, diagnostics: Diagnostics): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(64 * 1024));
    if (bytesRead === 0) return Buffer.concat(chunks);
    chunks.push(buffer.subarray(0, bytesRead));
    length += bytesRead;
    if (length > MAX_BYTES) break;
  }
  refuseSize(length, diagnostics);
  return undefined;
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function reportNoFile(what: string, diagnostics: Diagnostics): void {
  diagnostics.report({
    rule: 'no-file',
    expected: 'a file',
    found: what,
    fix: 'put the file itself there, or remove it',
  });
}

function reportUnreadable(error: unknown, expected: string, diagnostics: Diagnostics): void {
  diagnostics.report({
    rule: 'unreadable-file',
    expected,
    found: causeOf(error),
    fix: 'make it readable for whoever builds the site, or remove it',
  });
}

/** What the system's word for it means; of one that is not listed, the word itself. */
const CAUSES: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'one that this user may not read (EACCES)'],
  ['EIO', 'a fault of the disk (EIO)'],
  ['EISDIR', 'a folder (EISDIR)'],
  ['ELOOP', 'a link that leads back to itself (ELOOP)'],
  ['EMFILE', 'too many open files (EMFILE)'],
  ['ENAMETOOLONG', 'a name that is too long (ENAMETOOLONG)'],
  ['ENOENT', 'nothing any more (ENOENT)'],
  ['ENOTDIR', 'a file where a folder is expected (ENOTDIR)'],
  ['EPERM', 'one that this user may not read (EPERM)'],
]);

function causeOf(error: unknown): string {
  const code = codeOf(error);
  return CAUSES.get(code) ?? (code === '' ? String(error) : code);
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
