/**
 * One holder at a time, on every system that Node runs on. The lock is the operating system's own, through SQLite, which
 * Node brings along: it ends with its holder, however that ends, so nobody has to find out whether a process of some
 * number still runs, in which container, and whether it is the same one.
 */
import { lstatSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

export interface Lock {
  release(): void;
}

/** SQLite's number for a lock that somebody else holds; https://sqlite.org/rescode.html#busy */
const BUSY = 5;

/**
 * Locks the file at `path`, which is made and holds nothing; nothing is returned where somebody else holds it. Throws with
 * a sentence where no lock can be had.
 */
export function takeLock(path: string): Lock | undefined {
  let held = hold(path);
  while (held) {
    // A holder that ends takes the file away. Whoever has opened it in that moment holds a file that nobody else can
    // find, and finds another one here.
    const another = hold(path);
    if (!another) break;
    held.close();
    held = another;
  }
  return held && { release: () => release(held, path) };
}

function hold(path: string): DatabaseSync | undefined {
  if (!isFree(path)) throw new Error(`${path} is in the way: move it elsewhere. A lock is an empty file.`);
  const file = open(path);
  try {
    // Without the journal, a second file.
    file.exec('PRAGMA journal_mode = MEMORY');
    file.exec('BEGIN EXCLUSIVE');
    return file;
  } catch (error) {
    file.close();
    if (isBusy(error)) return undefined;
    throw unlockable(path, error);
  }
}

function open(path: string): DatabaseSync {
  try {
    return new DatabaseSync(path, { timeout: 0 });
  } catch (error) {
    throw unlockable(path, error);
  }
}

function unlockable(path: string, error: unknown): Error {
  return new Error(`${path} cannot be locked (${String(error)}). Name another folder: OUT_DIR=…`);
}

function release(held: DatabaseSync, path: string): void {
  // Elsewhere than on Windows, which takes no open file away, a file that is no longer held may be another's already.
  if (process.platform !== 'win32') rmSync(path, { force: true });
  held.close();
  if (process.platform === 'win32') removeUnheld(path);
}

function removeUnheld(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // The next holder has it open, and will remove it.
  }
}

function isFree(path: string): boolean {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found === undefined || (found.isFile() && found.size === 0);
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === BUSY;
}
