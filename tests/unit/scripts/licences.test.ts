/** Which licences are allowed where, and that what is installed keeps to it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Font, fonts, installedPackages, licenceOf, type Package } from '../../../scripts/licences/installed.ts';
import { isWithin, licenceProblems, licenceTables } from '../../../scripts/licences/judge.ts';
import { EXCEPTIONS, type Place, PERMISSIVE } from '../../../scripts/licences/policy.ts';
import { ROOT } from '../../../scripts/run.ts';
import { licenceNotices } from '../../../src/data/licences.ts';

const make = (name: string, place: Place, licence?: string): Package => ({
  name,
  version: '1.0.0',
  place,
  ...(licence !== undefined && { licence }),
});
const openFont: Font = { file: 'serif.woff2', licence: 'OFL-1.1' };

describe('what is installed', () => {
  const packages = installedPackages(ROOT);
  const shipped = fonts(join(ROOT, 'src/styles/fonts'));

  it('is under licences that are allowed where it ends up', () => {
    expect(packages.length).toBeGreaterThan(300);
    expect(shipped.length).toBeGreaterThan(1);
    expect(licenceProblems(packages, shipped)).toEqual([]);
  });

  it('needs each exception that is made', () => {
    for (const exception of EXCEPTIONS) {
      const left = EXCEPTIONS.filter((one) => one !== exception);
      expect(licenceProblems(packages, shipped, left).length, exception.licence).toBeGreaterThan(0);
    }
  });

  it('ships two packages and the fonts, and builds with far more', () => {
    const at = (place: Place): string[] => packages.filter((one) => one.place === place).map(({ name }) => name);
    expect(at('ships')).toEqual(['fuse.js', 'pagefind', 'stemmer']);
    expect(at('builds')).toEqual(expect.arrayContaining(['astro', 'sharp', 'unified']));
    expect(at('checks')).toEqual(expect.arrayContaining(['eslint', 'lighthouse', 'vitest']));
  });
});

describe('a licence', () => {
  it.each([
    ['MIT', true],
    ['GPL-3.0-only', false],
    ['(MIT OR GPL-3.0-only)', true],
    ['MIT AND GPL-3.0-only', false],
    ['MIT OR GPL-3.0-only AND AGPL-3.0-only', true],
    ['(MIT OR GPL-3.0-only) AND LGPL-3.0-or-later', false],
    ['(MIT OR GPL-3.0-only) AND (LGPL-3.0-or-later OR ISC)', true],
    ['SEE LICENSE IN LICENSE.md', false],
  ])('%s: permissive is %s', (expression, expected) => {
    expect(isWithin(expression, PERMISSIVE)).toBe(expected);
  });

  it.each([
    [{ license: 'MIT' }, 'MIT'],
    [{ license: { type: 'ISC', url: 'https://example.org/' } }, 'ISC'],
    [{ licenses: [{ type: 'MIT' }, { type: 'GPL-3.0-only' }] }, 'MIT OR GPL-3.0-only'],
    [{ licenses: { type: 'MIT' } }, 'MIT'],
    [{ license: '' }, undefined],
    [{}, undefined],
  ])('is read from %j as %s', (manifest, expected) => {
    expect(licenceOf(manifest)).toBe(expected);
  });
});

describe('copyleft', () => {
  it('is refused in what ships, also where a tool may have it', () => {
    expect(licenceProblems([make('lightningcss', 'ships', 'MPL-2.0'), make('x', 'ships', 'GPL-3.0-only')], [])).toEqual(
      [
        'lightningcss 1.0.0 (ships) is under MPL-2.0, which scripts/licences/policy.ts does not allow.',
        'x 1.0.0 (ships) is under GPL-3.0-only, which scripts/licences/policy.ts does not allow.',
      ],
    );
  });

  it('is let pass in a tool that is named, on each system, and in no other', () => {
    expect(
      licenceProblems(
        [
          make('@img/sharp-libvips-linux-x64', 'builds', 'LGPL-3.0-or-later'),
          make('@img/sharp-win32-x64', 'builds', 'Apache-2.0 AND LGPL-3.0-or-later'),
        ],
        [],
      ),
    ).toEqual([]);
    expect(licenceProblems([make('other', 'builds', 'LGPL-3.0-or-later')], [])).toHaveLength(1);
    expect(licenceProblems([make('@img/sharp-linux-x64', 'builds', 'GPL-3.0-only')], [])).toHaveLength(1);
  });
});

it('no licence at all is a problem, of a package and of a font', () => {
  expect(licenceProblems([make('bare', 'checks')], [openFont, { file: 'sans.woff2' }])).toEqual([
    'bare 1.0.0 (checks) names no licence.',
    'sans.woff2 (ships) is a font without the text of an allowed licence beside it.',
  ]);
});

describe('the list', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'colophon-licences-'));
    const write = (path: string, content: unknown): void => {
      mkdirSync(join(folder, path, '..'), { recursive: true });
      writeFileSync(join(folder, path), JSON.stringify(content));
    };
    write('package-lock.json', {
      packages: {
        '': {},
        'node_modules/fuse.js': {},
        'node_modules/tool': {},
        'node_modules/linter': { dev: true },
        'node_modules/linter/node_modules/tool': { dev: true },
        'node_modules/of-another-system': { optional: true },
      },
    });
    write('node_modules/fuse.js/package.json', { name: 'fuse.js', version: '7.0.0', license: 'Apache-2.0' });
    write('node_modules/tool/package.json', { name: 'tool', version: '1.0.0', license: 'MIT' });
    write('node_modules/linter/package.json', { name: 'linter', version: '2.0.0', license: 'MIT' });
    write('node_modules/linter/node_modules/tool/package.json', { name: 'tool', version: '0.9.0' });
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('has each installed version, by where it ends up', () => {
    expect(installedPackages(folder)).toEqual([
      { name: 'fuse.js', version: '7.0.0', place: 'ships', licence: 'Apache-2.0' },
      { name: 'linter', version: '2.0.0', place: 'checks', licence: 'MIT' },
      { name: 'tool', version: '0.9.0', place: 'checks' },
      { name: 'tool', version: '1.0.0', place: 'builds', licence: 'MIT' },
    ]);
  });

  it('prints by place and licence', () => {
    expect(licenceTables(installedPackages(folder), [openFont])).toMatchInlineSnapshot(`
      "## Ships to readers

      - **Apache-2.0** (1): fuse.js 7.0.0
      - **OFL-1.1** (1): serif.woff2

      ## Builds and serves the site; not part of it

      - **MIT** (1): tool 1.0.0

      ## Checks it; not part of it

      - **MIT** (1): linter 2.0.0
      - **none named** (1): tool 0.9.0"
    `);
  });
});

it('the notices stand one under the other, each under its title', () => {
  expect(
    licenceNotices([
      { of: 'One', text: 'Copyright\r\nA\n\n' },
      { of: 'Two', text: 'B' },
    ]),
  ).toBe('One\n===\n\nCopyright\nA\n\n\nTwo\n===\n\nB\n');
});
