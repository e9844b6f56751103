/** A folder of its own for each test of publishing, and what stands in it. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach } from 'vitest';
import { markSite, markWork } from '../../../scripts/build/marker.ts';
import { writePages } from './small-site.ts';

/** Each of what it makes returns the path of that. */
export interface Grounds {
  /** The folder, absolute. */
  readonly folder: string;
  /** Where a site shall stand in it: `dist`. */
  readonly target: string;
  /** Path of a name in the folder. */
  readonly at: (name: string) => string;
  /** Writes a file, its folders included. */
  readonly put: (name: string, text?: string) => string;
  readonly make: (name: string) => string;
  readonly link: (name: string, aim: string) => string;
  readonly remove: (name: string) => string;
  /** A site as a build would leave it, each of its pages with that text. */
  readonly site: (name: string, text: string) => string;
  /** The workplace of a build that was killed. */
  readonly workplace: (name?: string) => string;
}

const made: string[] = [];

/** Taken away after the test that asked for it. */
export function grounds(): Grounds {
  const folder = mkdtempSync(join(tmpdir(), 'colophon-publish-'));
  made.push(folder);
  const at = (name: string): string => join(folder, name);
  const doing =
    <Given extends unknown[]>(action: (path: string, ...given: Given) => unknown) =>
    (name: string, ...given: Given): string => {
      action(at(name), ...given);
      return at(name);
    };
  const make = doing((path) => mkdirSync(path, { recursive: true }));
  return {
    folder,
    target: at('dist'),
    at,
    make,
    put: doing((path, text = 'somebody’s work') => {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }),
    link: doing((path, aim: string) => symlinkSync(at(aim), path)),
    remove: doing((path) => rmSync(path, { recursive: true })),
    site: doing((path, text: string) => {
      writePages(path, text);
      markSite(path);
    }),
    workplace: (name = 'dist-building') => {
      markWork(make(name));
      return at(name);
    },
  };
}

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A program that builds a small site: `builder.ts <target> <text> …`. */
export const BUILDER = fileURLToPath(new URL('builder.ts', import.meta.url));
