/** What a build refuses to replace. Each case says so in a sentence, before the work begins, and leaves all as it was. */
import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keptFolders, OWN_FOLDERS } from '../../../scripts/build/kept.ts';
import { MARKER } from '../../../scripts/build/marker.ts';
import type { Kept } from '../../../scripts/build/place.ts';
import { publish } from '../../../scripts/build/publish.ts';
import { ROOT } from '../../../scripts/run.ts';
import { BUILDER, type Grounds, grounds } from './grounds.ts';
import { everything } from './small-site.ts';

/** Publishes, must be refused, and returns why: everything stands as before, and nothing was built. */
async function whyNot(ground: Grounds, target = ground.target, kept: readonly Kept[] = []): Promise<string> {
  const before = everything(ground.folder);
  let built = false;
  const outcome = await publish(target, kept, () => {
    built = true;
    return Promise.resolve([]);
  });
  expect(everything(ground.folder)).toEqual(before);
  expect(built).toBe(false);
  if (outcome.kind !== 'refused') throw new Error(`It was not refused: ${JSON.stringify(outcome)}`);
  expect(outcome.why).toMatch(/^\S.*\.$|OUT_DIR=\S+$/);
  expect(outcome.why).not.toContain('\n');
  return outcome.why;
}

const isLinux = process.platform === 'linux';
const isWindows = process.platform === 'win32';
const isRoot = process.getuid?.() === 0;

describe('a folder without a marker of ours', () => {
  const PAGE = '<title>Front</title>';
  const cases: readonly [name: string, prepare: (ground: Grounds) => unknown][] = [
    ['with an index.html, as older versions left it', () => undefined],
    [
      'with a repository and a thesis beside the index.html',
      ({ put }) => [put('dist/.git/HEAD', 'ref: refs/heads/main'), put('dist/thesis.doc')],
    ],
    ['with an empty marker', ({ put }) => put(`dist/${MARKER}`, '')],
    ['with a marker that is no JSON', ({ put }) => put(`dist/${MARKER}`, 'site')],
    ['with a marker that is cut short', ({ put }) => put(`dist/${MARKER}`, '{"colophon":"site","files":{')],
    ['with somebody else’s JSON in the marker', ({ put }) => put(`dist/${MARKER}`, '{"builder":"site"}')],
    ['with a list in the marker', ({ put }) => put(`dist/${MARKER}`, '["colophon","site"]')],
    ['with “null” in the marker', ({ put }) => put(`dist/${MARKER}`, 'null')],
    ['with a marker that names no files', ({ put }) => put(`dist/${MARKER}`, '{"colophon":"site"}')],
    [
      'with a marker that does not count',
      ({ put }) => put(`dist/${MARKER}`, '{"colophon":"site","files":{"index.html":"one"}}'),
    ],
    [
      'with a marker of another kind',
      ({ put }) => put(`dist/${MARKER}`, '{"colophon":"letters","files":{"index.html":1}}'),
    ],
    ['with a marker of a workplace', ({ workplace }) => workplace('dist')],
    [
      'with a marker as long as a book',
      ({ put }) => put(`dist/${MARKER}`, `{"colophon":"site","files":{}}${' '.repeat(200_000)}`),
    ],
    ['with a folder in the place of the marker', ({ put }) => put(`dist/${MARKER}/notes.txt`)],
    [
      'with a link to another site’s marker',
      ({ link, site }) => [site('other', 'another site'), link(`dist/${MARKER}`, `other/${MARKER}`)],
    ],
    ['with a built site inside of it', ({ site }) => site('dist/site', 'a site')],
    ['with nothing but a hidden file', ({ put, remove }) => [remove('dist/index.html'), put('dist/.htaccess')]],
  ];

  it.each(cases)('%s, stays', async (_, prepare) => {
    const ground = grounds();
    ground.put('dist/index.html', PAGE);
    prepare(ground);
    const why = await whyNot(ground);
    expect(why).toContain(`${ground.target} is not empty, and no .colophon-build in it says that a build made it`);
    expect(why).toContain('If an older version of this program made it, remove it; if not, name another folder');
  });

  it.skipIf(isWindows)('with a pipe in the place of the marker, stays and holds nobody up', async () => {
    const ground = grounds();
    ground.put('dist/index.html', PAGE);
    expect(spawnSync('mkfifo', [ground.at(`dist/${MARKER}`)]).status).toBe(0);
    expect(await whyNot(ground)).toContain('is not empty');
  });
});

describe('a built site to which somebody added', () => {
  const cases: readonly [what: string, add: (ground: Grounds) => unknown, named: string][] = [
    ['a thesis', ({ put }) => put('dist/thesis.doc'), 'thesis.doc'],
    ['a repository', ({ put }) => put('dist/.git/HEAD'), '.git'],
    ['a page beside the articles', ({ put }) => put('dist/articles/notes.txt'), '1 in articles'],
    ['two files deep down', ({ put }) => [put('dist/articles/a/x/1'), put('dist/articles/b/x/2')], '2 in articles'],
    ['an empty folder', ({ make }) => make('dist/uploads'), 'uploads'],
    ['a link', ({ link }) => link('dist/home', '.'), 'home'],
    ['a name that every object has', ({ put }) => put('dist/constructor'), 'constructor'],
    ['an archive of its own', ({ put }) => put('dist/backup.gz'), 'backup.gz'],
    ['two things', ({ put }) => [put('dist/a.txt'), put('dist/b.txt')], 'a.txt, b.txt'],
  ];

  it.each(cases)('%s, nothing is lost', async (_, add, named) => {
    const ground = grounds();
    ground.site('dist', 'a site');
    add(ground);
    expect(await whyNot(ground)).toBe(
      `${ground.target} holds files that no build made, and would lose them: ${named}. Move them elsewhere.`,
    );
  });
});

describe('something else in the place of the folder:', () => {
  const cases: readonly [what: string, prepare: (ground: Grounds) => unknown, says: string][] = [
    ['a file', ({ put }) => put('dist'), 'is not a folder, and a site is one'],
    ['a link to a folder', ({ link, site }) => [site('www', 'a site'), link('dist', 'www')], 'is a symbolic link'],
    ['a link to nowhere', ({ link }) => link('dist', 'gone'), 'is a symbolic link'],
    ['a link to itself', ({ link }) => link('dist', 'dist'), 'is a symbolic link'],
  ];
  it.each(cases)('%s', async (_, prepare, says) => {
    const ground = grounds();
    prepare(ground);
    expect(await whyNot(ground)).toContain(`${ground.target} ${says}`);
  });

  it('a link, and it says where that leads', async () => {
    const ground = grounds();
    ground.site('www', 'a site');
    ground.link('dist', 'www');
    expect(await whyNot(ground)).toMatch(/ Name the folder itself: OUT_DIR=.*www$/);
  });

  it.skipIf(isWindows)('a pipe', async () => {
    const ground = grounds();
    expect(spawnSync('mkfifo', [ground.target]).status).toBe(0);
    expect(await whyNot(ground)).toContain('is not a folder');
  });
});

describe('a place that cannot be reached:', () => {
  const LONG = 'n'.repeat(300);
  const TIGHT = 'n'.repeat(250);
  type Case = readonly [what: string, prepare: (ground: Grounds) => unknown, target: string, at: string, says: string];
  const cases: readonly Case[] = [
    ['beneath a file', ({ put }) => put('notes'), 'notes/dist', 'notes', ' is a file'],
    ['far beneath a file', ({ put }) => put('a'), 'a/b/c/dist', 'a', ' is a file'],
    [
      'beneath a link to nowhere',
      ({ link }) => link('www', 'gone'),
      'www/dist',
      'www',
      ' is a link that leads nowhere',
    ],
    [
      'beneath links that lead around in a circle',
      ({ link }) => [link('a', 'b'), link('b', 'a')],
      'a/dist',
      'a',
      ': links lead around in a circle. Mend the links',
    ],
    ['under a name that no file system takes', () => undefined, LONG, LONG, ': the name is too long'],
    ['under a name that leaves no room for the workplace', () => undefined, TIGHT, TIGHT, '-building'],
  ];
  it.each(cases)('%s', async (_, prepare, target, at, says) => {
    const ground = grounds();
    prepare(ground);
    expect(await whyNot(ground, ground.at(target))).toContain(`${ground.at(at)}${says}`);
  });

  it.skipIf(!isLinux)('where the system keeps its own files', async () => {
    expect(await whyNot(grounds(), '/proc/colophon/dist')).toContain('/proc/colophon');
  });
});

describe('a mount point', () => {
  const mounted = isLinux
    ? readFileSync('/proc/self/mountinfo', 'utf8')
        .split('\n')
        .map((line) => line.split(' ')[4] ?? '')
    : [];
  it.skipIf(!mounted.includes('/proc'))('cannot be replaced, and a folder in it can', async () => {
    expect(await whyNot(grounds(), '/proc')).toBe(
      '/proc is a mount point, and a build replaces the folder. Name one inside of it: OUT_DIR=/proc/site',
    );
  });

  const deep = mounted.find((place) => !mounted.includes(dirname(place)) && dirname(place) !== '/' && place !== '');
  it.skipIf(deep === undefined)('beneath the folder would lose what is mounted there', async () => {
    expect(await whyNot(grounds(), dirname(deep!))).toContain(' is a mount point');
  });
});

/** Rights do not bind root, who lends the build to nobody. */
const NOBODY = 65_534;
function buildAsNobody(target: string): string {
  const { stdout, stderr } = spawnSync(process.execPath, [BUILDER, target, 'a site'], {
    encoding: 'utf8',
    ...(isRoot && { uid: NOBODY, gid: NOBODY }),
  });
  return stdout + stderr;
}
const canLend = (): boolean => buildAsNobody(join(ROOT, 'src')).includes('refused');

describe.skipIf(isWindows || !canLend())('without the rights', () => {
  const cases: readonly [what: string, mode: number, target: string, named: string][] = [
    ['to write into the folder above', 0o555, 'www/dist', 'www'],
    ['to enter the folder above', 0o600, 'www/dist', 'www'],
    ['to enter a folder far above', 0o600, 'www/a/b/dist', 'www'],
    ['to write into the site that is there', 0o555, 'dist', 'dist'],
    ['to read the site that is there', 0o300, 'dist', 'dist'],
  ];
  it.each(cases)('%s, the build says so', (_, mode, target, named) => {
    const ground = grounds();
    ground.make('www');
    ground.site('dist', 'a site');
    if (isRoot) for (const name of ['.', named]) chownSync(ground.at(name), NOBODY, NOBODY);
    const before = everything(ground.folder);
    chmodSync(ground.at(named), mode);
    const said = buildAsNobody(ground.at(target));
    chmodSync(ground.at(named), 0o755);
    expect(said).toMatch(/^\{"kind":"refused".*may not be entered or written to\. Change its rights/);
    expect(said).toContain(ground.at(named));
    expect(everything(ground.folder)).toEqual(before);
  });
});

describe('what the project needs', () => {
  const project = (ground: Grounds): Kept[] => {
    ground.make('project/content');
    return [
      { path: ground.at('project'), name: 'the project itself', mayHold: true },
      { path: ground.at('project/content'), name: 'the content folder', mayHold: false },
    ];
  };
  const cases: readonly [what: string, target: string, says: string][] = [
    ['the project', 'project', 'holds the project itself'],
    ['a folder above it', '.', 'holds the project itself'],
    ['the whole disk', '/', 'holds the project itself'],
    ['the content folder', 'project/content', 'holds the content folder'],
    ['a folder in the content', 'project/content/site', 'lies in the content folder'],
    ['a folder that begins like the project', 'project-site', 'begins like'],
    ['the project, by way of a link', 'link', 'holds the project itself'],
    ['the content folder, by way of a link above', 'link/content/dist', 'lies in the content folder'],
  ];
  it.each(cases)('is not replaced: %s', async (_, name, says) => {
    const ground = grounds();
    const kept = project(ground);
    ground.link('link', 'project');
    expect(await whyNot(ground, name === '/' ? '/' : join(ground.folder, name), kept)).toContain(says);
  });

  it('is each of its folders: a site never stands in one', async () => {
    const { stdout } = spawnSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' });
    const folders = new Set(
      (stdout || '').split('\n').flatMap((path) => (path.includes('/') ? [path.split('/')[0]] : [])),
    );
    expect([...folders].filter((name) => !(OWN_FOLDERS as readonly (string | undefined)[]).includes(name))).toEqual([]);
    for (const name of ['src', '.git/site', 'node_modules/site'])
      expect(await whyNot(grounds(), join(ROOT, name), keptFolders([]))).toContain(`the project's own folder`);
  });
});

describe('something else in the place of what a build makes beside the site:', () => {
  const cases: readonly [what: string, prepare: (ground: Grounds) => unknown, named: string][] = [
    ['somebody’s folder', ({ put }) => put('dist-building/plan.txt'), 'dist-building'],
    ['a site', ({ site }) => site('dist-building', 'a site'), 'dist-building'],
    ['a file', ({ put }) => put('dist-building'), 'dist-building'],
    ['a link to a workplace', ({ link, workplace }) => [workplace('w'), link('dist-building', 'w')], 'dist-building'],
    ['a link to nowhere', ({ link }) => link('dist-building', 'gone'), 'dist-building'],
    ['a folder, for the lock', ({ put }) => put('dist-building.lock/key.txt'), 'dist-building.lock'],
    ['somebody’s file, for the lock', ({ put }) => put('dist-building.lock', 'bicycle, blue'), 'dist-building.lock'],
    [
      'a link to a file, for the lock',
      ({ link, put }) => [put('bicycle'), link('dist-building.lock', 'bicycle')],
      'dist-building.lock',
    ],
  ];
  it.each(cases)('%s', async (_, prepare, named) => {
    const ground = grounds();
    ground.site('dist', 'a site');
    prepare(ground);
    expect(await whyNot(ground)).toContain(ground.at(named));
  });
});

it('a folder that a refused build would have needed is not made', async () => {
  const ground = grounds();
  ground.put('a');
  await whyNot(ground, ground.at('a/b/dist'));
  expect(existsSync(ground.at('a/b'))).toBe(false);
});
