/** Puts a finished build in the place of the last one. */
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative } from 'node:path';

const FRESH = '-building-';
const PREVIOUS = '-previous-';
const LEFTOVER = new RegExp(`^(${FRESH}|${PREVIOUS})(\\d+)$`);

/** A folder beside the target (so that a rename never crosses file systems) that this process builds into. */
export function freshFolder(target: string): string {
  return `${target}${FRESH}${process.pid}`;
}

/**
 * Swaps two folders by two renames. Node cannot exchange folders in one step, so for the moment between the renames
 * nothing stands at `target`: a server that reads from disk answers 404 for that moment. A process killed right there
 * leaves the last build under its other name, and the next build puts it back (`recover`).
 */
export function publish(fresh: string, target: string): void {
  const previous = `${target}${PREVIOUS}${process.pid}`;
  const replaces = existsSync(target);
  if (replaces) renameSync(target, previous);
  try {
    renameSync(fresh, target);
  } catch (error) {
    if (replaces) renameSync(previous, target);
    throw error;
  }
  if (replaces) rmSync(previous, { recursive: true });
}

/** Tidies up after builds that were killed: restores the last good build, removes what was half made. */
export function recover(target: string): void {
  const parent = dirname(target);
  if (!existsSync(parent)) return;
  for (const name of readdirSync(parent)) {
    if (!name.startsWith(basename(target))) continue;
    const [, kind, pid] = LEFTOVER.exec(name.slice(basename(target).length)) ?? [];
    if (pid === undefined || isRunning(Number(pid))) continue;
    if (kind === PREVIOUS && !existsSync(target)) renameSync(join(parent, name), target);
    else rmSync(join(parent, name), { recursive: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, and belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Why a folder must not be replaced by a build; absent when it may. */
export function refusal(target: string, root: string): string | undefined {
  const path = relative(target, root);
  if (!path.startsWith('..') && !isAbsolute(path)) return `${target} holds the project itself.`;
  if (!existsSync(target)) return undefined;
  const names = readdirSync(target);
  if (names.length > 0 && !names.includes('index.html')) {
    return `${target} holds other files than a built site, and a build replaces the folder.`;
  }
  return undefined;
}
