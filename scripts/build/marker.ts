/**
 * The file by which a build knows the folders that a build made. What has none, or one that cannot be read, belongs to
 * somebody else: it is neither replaced, moved nor removed, whatever its name is and whatever it looks like.
 */
import { lstatSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join, relative, sep } from 'node:path';

export const MARKER = '.colophon-build';
/** The marker while it is written: it takes its name when it is whole. */
export const UNFINISHED = `${MARKER}-new`;

/** In the folder that a build works in, as long as it works. It is never published, for it names a machine. */
interface WorkMarker {
  readonly colophon: 'work';
  readonly pid: number;
  readonly host: string;
  /** When the build began, an ISO instant. */
  readonly since: string;
}

/** In a built site. The same site has the same marker, whoever built it and when. */
interface SiteMarker {
  readonly colophon: 'site';
  /** Each name at the top of the folder, and how many files the build put there or beneath. */
  readonly files: Readonly<Record<string, number>>;
}

/** In bytes; ours have some hundred. */
const LONGEST = 100_000;

/** What file managers leave where somebody has looked. */
const LITTER = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

export function markWork(folder: string): void {
  write(folder, { colophon: 'work', pid: process.pid, host: hostname(), since: new Date().toISOString() });
}

/** Marks a site whose files are all there. */
export function markSite(folder: string): void {
  write(folder, { colophon: 'site', files: Object.fromEntries(countFiles(folder)) });
}

/** The marker of a folder that a build works in, or worked in until it was killed. */
export function readWork(folder: string): WorkMarker | undefined {
  const value = read(folder);
  const { colophon, pid, host, since } = value;
  if (colophon !== 'work' || typeof pid !== 'number' || typeof host !== 'string' || typeof since !== 'string')
    return undefined;
  return { colophon, pid, host, since };
}

export function readSite(folder: string): SiteMarker | undefined {
  const { colophon, files } = read(folder);
  return colophon === 'site' && isCounts(files) ? { colophon, files } : undefined;
}

/**
 * What stands in a built site and was not built, one phrase each: a name of which the build knows nothing, or a folder
 * that holds more files than it had. Files that were taken away are no loss, and compressed copies are the program's.
 */
export function strangers(folder: string, { files }: SiteMarker): string[] {
  return Array.from(countFiles(folder)).flatMap(([name, count]) => {
    const built = Object.hasOwn(files, name) ? (files[name] ?? 0) : undefined;
    if (built === undefined) return [name];
    return count > built ? [`${count - built} in ${name}`] : [];
  });
}

/** Files by the name at the top under which they stand, in order of name; an empty folder counts 0. */
function countFiles(folder: string): Map<string, number> {
  const counts = new Map<string, number>();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = new Set(entries.map((entry) => join(entry.parentPath, entry.name)));
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    const [top = ''] = relative(folder, path).split(sep);
    const isOurs = top === MARKER || (path.endsWith('.gz') && paths.has(path.slice(0, -'.gz'.length)));
    if (isOurs || LITTER.has(entry.name)) continue;
    counts.set(top, (counts.get(top) ?? 0) + (entry.isDirectory() ? 0 : 1));
  }
  return new Map([...counts].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** In two steps: a build that is killed while it writes leaves no half marker that nobody could read. */
function write(folder: string, marker: WorkMarker | SiteMarker): void {
  writeFileSync(join(folder, UNFINISHED), `${JSON.stringify(marker)}\n`);
  renameSync(join(folder, UNFINISHED), join(folder, MARKER));
}

function read(folder: string): Readonly<Record<string, unknown>> {
  const path = join(folder, MARKER);
  try {
    // A link, a pipe that never ends, a film: none is a marker.
    const found = lstatSync(path);
    if (!lstatSync(folder).isDirectory() || !found.isFile() || found.size > LONGEST) return {};
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}

function isCounts(value: unknown): value is Record<string, number> {
  return isRecord(value) && Object.values(value).every((count) => Number.isSafeInteger(count));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
