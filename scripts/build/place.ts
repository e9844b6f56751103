/** Whether a build can put a site at a place: every answer is found before the work begins, and changes nothing. */
import {
  accessSync,
  constants,
  lstatSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
  type Stats,
} from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { codeOf, fileError } from './file-error.ts';
import { MARKER, readSite, strangers } from './marker.ts';

/** A folder that a build must not replace, nor a folder that holds it. */
export interface Kept {
  readonly path: string;
  /** As a sentence calls it: `the project itself`. */
  readonly name: string;
  /** Whether a site may stand inside of it, as `dist` does in the project. */
  readonly mayHold: boolean;
}

const ANOTHER = 'Name another folder: OUT_DIR=…';

/**
 * Why no site can be put at `target`, an absolute path: what, where and what to do about it, in one sentence or two.
 * Absent when it can, because nothing stands there, or an empty folder, or a site that a build made.
 */
export function refusal(target: string, kept: readonly Kept[] = []): string | undefined {
  return overlap(target, kept) ?? unreachable(dirname(target)) ?? occupied(target);
}

function overlap(target: string, kept: readonly Kept[]): string | undefined {
  const place = realPath(target);
  for (const { path, name, mayHold } of kept) {
    const real = realPath(path);
    if (isWithin(real, place)) return `${target} holds ${name}, and a build replaces the folder. ${ANOTHER}`;
    if (!mayHold && isWithin(place, real)) return `${target} lies in ${name}. ${ANOTHER}`;
    // Astro compares the two as texts, and looks for the packages in the wrong folder.
    if (mayHold && !isWithin(place, real) && place.startsWith(real))
      return `${target} begins like ${real}, which Astro takes for a place inside of that folder. ${ANOTHER}`;
  }
  return undefined;
}

/** Why nothing can be made in a folder that is there or will be made. */
function unreachable(folder: string): string | undefined {
  try {
    if (!statSync(folder).isDirectory()) return `${folder} is a file, so that no folder can be made in it. ${ANOTHER}`;
    accessSync(folder, constants.W_OK | constants.X_OK);
    return undefined;
  } catch (error) {
    // `x/y` where x is a file is looked for and named at x.
    const isMissing = codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR';
    if (isMissing && look(folder) === undefined && dirname(folder) !== folder) return unreachable(dirname(folder));
    if (isMissing) return `${folder} is a link that leads nowhere. ${ANOTHER}`;
    return fileError(folder, error);
  }
}

/** Why what stands at `target` cannot be replaced. */
export function occupied(target: string): string | undefined {
  try {
    const found = look(target);
    if (found === undefined) return undefined;
    if (found.isSymbolicLink()) return link(target);
    if (!found.isDirectory()) return `${target} is not a folder, and a site is one. ${ANOTHER}`;
    const mount = mountAt(target, found);
    if (mount !== undefined)
      return `${mount} is a mount point, and a build replaces the folder. Name one inside of it: OUT_DIR=${join(target, 'site')}`;
    accessSync(target, constants.R_OK | constants.W_OK | constants.X_OK);
    return foreign(target);
  } catch (error) {
    return fileError(target, error);
  }
}

function link(target: string): string {
  const place = realPath(target);
  const advice = place === resolve(target) ? ANOTHER : `Name the folder itself: OUT_DIR=${place}`;
  return `${target} is a symbolic link, and a build replaces what stands there. ${advice}`;
}

function foreign(target: string): string | undefined {
  if (readdirSync(target).length === 0) return undefined;
  const marker = readSite(target);
  if (marker === undefined)
    return (
      `${target} is not empty, and no ${MARKER} in it says that a build made it; a build replaces the folder. ` +
      'If an older version of this program made it, remove it; if not, name another folder: OUT_DIR=…'
    );
  const found = strangers(target, marker);
  if (found.length === 0) return undefined;
  return `${target} holds files that no build made, and would lose them: ${found.join(', ')}. Move them elsewhere.`;
}

/** What is mounted at a folder or beneath it. */
function mountAt(folder: string, found: Stats): string | undefined {
  const [real, listed] = [realPath(folder), mounts()];
  if (listed) return listed.find((place) => isWithin(place, real));
  return found.dev === statSync(dirname(folder)).dev ? undefined : folder;
}

/** Linux lists its mounts, folders that are mounted from the same disk too. https://man7.org/linux/man-pages/man5/proc_pid_mountinfo.5.html */
function mounts(): string[] | undefined {
  try {
    const octal = (text: string): string =>
      text.replace(/\\([0-7]{3})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 8)));
    return readFileSync('/proc/self/mountinfo', 'latin1')
      .split('\n')
      .map((line) => Buffer.from(octal(line.split(' ')[4] ?? ''), 'latin1').toString());
  } catch {
    return undefined;
  }
}

/** The path without links, of what is there and of what is not yet there. */
function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return dirname(path) === path ? path : join(realPath(dirname(path)), basename(path));
  }
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** What stands at a path; nothing, where a file stands above it too. */
function look(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (codeOf(error) === 'ENOTDIR') return undefined;
    throw error;
  }
}
