/**
 * Builds a site beside the place where it shall stand, and puts it there when it is whole.
 *
 * All that a build makes lies in one folder beside the target, so that a rename never crosses file systems:
 *
 *     dist-building.lock    held while a build of `dist` runs
 *     dist-building/        what a killed build leaves, and the next one removes
 *       .colophon-build     says whose folder it is
 *       site/  cache/       what is being built, and what Astro keeps meanwhile
 *       previous/           the last site, from the moment that it is taken away until the new one stands
 */
import { existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codeOf, fileError, pathOf } from './file-error.ts';
import { type Lock, takeLock } from './lock.ts';
import { MARKER, markSite, markWork, readSite, readWork, UNFINISHED } from './marker.ts';
import { type Kept, occupied, refusal } from './place.ts';

/** What became of a build; each text is a sentence for whoever started it. */
export type Outcome =
  /** `left` says what could not be tidied up afterwards. */
  | { readonly kind: 'published'; readonly left?: string }
  /** Nothing was begun, and nothing changed. */
  | { readonly kind: 'refused'; readonly why: string }
  /** The last good site stands where it stood, or a problem says where it is. */
  | { readonly kind: 'failed'; readonly problems: readonly string[] };

/** Where a build may write; the folder `site` is there and empty, `cache` is not there. */
export interface Workplace {
  readonly site: string;
  readonly cache: string;
}

/** Makes a site in a workplace, and says what is wrong with it; nothing, when all is right. */
export type Build = (workplace: Workplace) => Promise<readonly string[]>;

interface Places extends Workplace {
  readonly target: string;
  readonly work: string;
  readonly lock: string;
  readonly previous: string;
}

/** Ends the work with a sentence for whoever started it. */
class Hindrance extends Error {}

/**
 * @param target absolute path of the folder to be replaced
 * @param kept folders that must not be replaced
 */
export async function publish(target: string, kept: readonly Kept[], build: Build): Promise<Outcome> {
  const places = placesOf(target);
  const begun = begin(places, kept);
  if (typeof begun === 'string') return { kind: 'refused', why: begun };
  try {
    const problems = await attempted(places, build);
    const [left] = hindrances(() => leave(places));
    if (problems.length > 0) return { kind: 'failed', problems: left === undefined ? problems : [...problems, left] };
    return { kind: 'published', ...(left !== undefined && { left }) };
  } finally {
    begun.release();
  }
}

async function attempted(places: Places, build: Build): Promise<readonly string[]> {
  try {
    const problems = await build(places);
    return problems.length > 0 ? problems : hindrances(() => swap(places));
  } catch (error) {
    if (codeOf(error) !== undefined) return [fileError(pathOf(error) ?? places.site, error)];
    leave(places);
    throw error;
  }
}

function placesOf(target: string): Places {
  const work = `${target}-building`;
  return {
    target,
    work,
    lock: `${work}.lock`,
    site: join(work, 'site'),
    cache: join(work, 'cache'),
    previous: join(work, 'previous'),
  };
}

/** The lock under which the work goes on, with an empty workplace; or why it cannot begin. */
function begin(places: Places, kept: readonly Kept[]): Lock | string {
  const refused = refusal(places.target, kept);
  if (refused !== undefined) return refused;
  let lock: Lock | undefined;
  const [hindrance] = hindrances(() => {
    attempt(dirname(places.target), () => makeFolders(dirname(places.target)));
    lock = lockOrSayWho(places);
    enter(places);
  });
  if (hindrance === undefined && lock !== undefined) return lock;
  lock?.release();
  return hindrance ?? `${places.target} cannot be locked.`;
}

/** Node's own way to make all of them never ends where the system refuses new folders by ENOENT, as in `/proc`. */
function makeFolders(path: string): void {
  if (existsSync(path)) return;
  makeFolders(dirname(path));
  mkdirSync(path);
}

/** How often, and after how many milliseconds, a holder that does not say who it is gets another look. */
const LOOKS = 50;
const PAUSE = 20;

function lockOrSayWho({ target, work, lock: path }: Places): Lock {
  for (let look = 0; look < LOOKS; look++) {
    const lock = tryLock(path);
    if (lock) return lock;
    const holder = readWork(work);
    if (holder)
      throw new Hindrance(
        `${target} is being built already, by process ${holder.pid} on ${holder.host} since ${holder.since}. ` +
          'Wait for its end, or name another folder: OUT_DIR=…',
      );
    // It has just begun, or is about to end.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
  }
  throw new Hindrance(`${target} is being built already, by another process: ${path} is locked. Wait for its end.`);
}

function tryLock(path: string): Lock | undefined {
  try {
    return takeLock(path);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new Hindrance(codeOf(error) === undefined ? error.message : fileError(path, error));
  }
}

/** Makes the workplace, in the place of what a killed build left. */
function enter({ target, work, site, previous }: Places): void {
  attempt(work, () => {
    if (!existsSync(work)) mkdirSync(work);
    else if (!isLeftOver(work))
      throw new Hindrance(`${work} is in the way, and no build made it. Move it elsewhere, or name another folder.`);
    markWork(work);
  });
  putBack({ target, previous });
  attempt(work, () => {
    empty(work);
    mkdirSync(site);
  });
}

/** Whether a folder is a killed build's, which may have come no further than to make it. */
function isLeftOver(work: string): boolean {
  if (!lstatSync(work).isDirectory()) return false;
  return readWork(work) !== undefined || readdirSync(work).every((name) => name === UNFINISHED);
}

/** Node cannot exchange two folders in one step: for the moment between the renames nothing stands at `target`. */
function swap({ target, site, previous }: Places): void {
  attempt(site, () => markSite(site));
  // It may have changed since the work began.
  const refused = occupied(target);
  if (refused !== undefined) throw new Hindrance(refused);
  attempt(target, () => {
    if (existsSync(target)) renameSync(target, previous);
    renameSync(site, target);
  });
}

/** The last site returns where it was taken away and no new one came in its place. */
function putBack({ target, previous }: Pick<Places, 'target' | 'previous'>): void {
  if (!existsSync(previous) || readSite(target) !== undefined) return;
  try {
    // An empty folder alone can be taken away like this.
    if (existsSync(target)) rmdirSync(target);
    renameSync(previous, target);
  } catch (error) {
    throw new Hindrance(`The last good site is in ${previous} and could not be put back. ${fileError(target, error)}`);
  }
}

function leave({ target, work, previous }: Places): void {
  if (!existsSync(work)) return;
  putBack({ target, previous });
  attempt(work, () => {
    empty(work);
    rmSync(join(work, MARKER), { force: true });
    rmdirSync(work);
  });
}

/** Takes away all but the marker: a build that is killed right here leaves a folder that still says whose it is. */
function empty(work: string): void {
  for (const name of readdirSync(work))
    if (name !== MARKER) rmSync(join(work, name), { recursive: true, force: true, maxRetries: 5 });
}

/** Does something with a path; what the file system refuses is said in a sentence. */
function attempt(path: string, action: () => unknown): void {
  try {
    action();
  } catch (error) {
    throw codeOf(error) === undefined ? error : new Hindrance(fileError(path, error));
  }
}

function hindrances(action: () => void): string[] {
  try {
    action();
    return [];
  } catch (error) {
    if (error instanceof Hindrance) return [error.message];
    throw error;
  }
}
