/** Which licence may stand where: commented data. `npm run licences` holds the installed packages to it. */

/**
 * Where a package ends up. `ships`: its code reaches a reader's browser. `builds`: the build, the commands and
 * `npm start` run with it. `checks`: only the tests and the linters do.
 */
export type Place = 'ships' | 'builds' | 'checks';

/**
 * The packages whose code is in the scripts of the built site, with the file of their licence, which the site publishes
 * in /licences.txt. tests/unit/architecture/imports.test.ts finds any other that a browser script imports.
 */
export const SHIPPED: Readonly<Record<string, string>> = { 'fuse.js': 'LICENSE', stemmer: 'license' };

/** Likewise, of packages whose own files stand in the built site beside ours. */
export const SHIPPED_FILES: Readonly<Record<string, string>> = { pagefind: 'LICENSE/LICENSE' };

/** They ask for their notice to be kept, or for nothing, and for nothing of what they are combined with. */
export const PERMISSIVE: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

/**
 * What a font that ships may be under. The Open Font License is copyleft for the font alone: a changed font stays under
 * it, a page that shows the font does not.
 */
export const FONT_LICENCES: ReadonlySet<string> = new Set(['OFL-1.1']);

export interface Exception {
  /** Names of packages. A binary for one system has a package for each. */
  readonly packages: RegExp;
  /** The licence that is let pass, beside the permissive ones. */
  readonly licence: string;
  readonly place: Exclude<Place, 'ships'>;
  readonly reason: string;
}

/** There is none for what ships, and the type has no place for one. */
export const EXCEPTIONS: readonly Exception[] = [
  {
    packages: /^@img\/sharp-/,
    licence: 'LGPL-3.0-or-later',
    place: 'builds',
    reason:
      'libvips, a library of its own that sharp loads to draw the share images. It is installed from npm unchanged and is not part of dist: a picture is no copy of the program that drew it. Whoever hands on an installed node_modules (a container image) hands on libvips, and owes its licence and source with it.',
  },
  {
    packages: /^lightningcss(?:-|$)/,
    licence: 'MPL-2.0',
    place: 'builds',
    reason: 'Vite writes the style sheets with it. The licence holds for its own files, and none of them is in dist.',
  },
  {
    packages: /^(?:@axe-core\/playwright|axe-core)$/,
    licence: 'MPL-2.0',
    place: 'checks',
    reason: 'Looks at pages in the browser tests and in Lighthouse; never built in.',
  },
];
