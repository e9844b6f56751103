/** Publishing: the last good site stays until a whole one takes its place, and nothing else is touched. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs, { existsSync, readFileSync, rmSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { takeLock } from '../../../scripts/build/lock.ts';
import { MARKER } from '../../../scripts/build/marker.ts';
import { type Build, type Outcome, publish } from '../../../scripts/build/publish.ts';
import { precompress } from '../../../scripts/deploy/precompress.ts';
import { BUILDER, type Grounds, grounds } from './grounds.ts';
import { building, everything } from './small-site.ts';

const PUBLISHED = { kind: 'published' };

/** Names at the top of the folder, and what the site says. */
const names = ({ folder }: Grounds): string[] => fs.readdirSync(folder).sort();
const shown = ({ target }: Grounds): string => readFileSync(join(target, 'index.html'), 'utf8');

describe('a finished build', () => {
  it('takes the place of the last one and leaves nothing else behind', async () => {
    const ground = grounds();
    await publish(ground.target, [], building('old'));
    expect(await publish(ground.target, [], building('new'))).toEqual(PUBLISHED);
    expect(shown(ground)).toBe('new');
    expect(names(ground)).toEqual(['dist']);
    expect(Object.keys(everything(ground.target))).not.toContain('cache');
  });

  it.each([
    ['nothing', () => ''],
    ['an empty folder', ({ make }: Grounds) => make('dist')],
  ])('comes where there was %s', async (_, prepare) => {
    const ground = grounds();
    prepare(ground);
    expect(await publish(ground.target, [], building('new'))).toEqual(PUBLISHED);
    expect(shown(ground)).toBe('new');
    expect(names(ground)).toEqual(['dist']);
  });

  it('makes the folders above its place', async () => {
    const ground = grounds();
    expect(await publish(ground.at('host/news'), [], building('new'))).toEqual(PUBLISHED);
    expect(readFileSync(ground.at('host/news/index.html'), 'utf8')).toBe('new');
  });

  it('stands under a name with spaces, accents and signs of patterns', async () => {
    const ground = grounds();
    const target = ground.at('días (1) [x] $ *');
    await publish(target, [], building('old'));
    expect(await publish(target, [], building('new'))).toEqual(PUBLISHED);
    expect(names(ground)).toEqual(['días (1) [x] $ *']);
  });

  it('has the same marker each time, which tells of no machine', async () => {
    const [one, other] = [grounds(), grounds()];
    for (const ground of [one, other]) await publish(ground.target, [], building('new'));
    expect(readFileSync(one.at(`dist/${MARKER}`), 'utf8')).toBe(
      '{"colophon":"site","files":{"404.html":1,"articles":2,"index.html":1}}\n',
    );
    expect(everything(one.target)).toEqual(everything(other.target));
  });

  it.each([
    ['compressed copies', ({ target }: Grounds) => precompress(target)],
    ['what file managers leave', ({ put }: Grounds) => [put('dist/.DS_Store'), put('dist/articles/Thumbs.db')]],
    ['a file less', ({ remove }: Grounds) => remove('dist/404.html')],
  ])('takes the place of a site with %s', async (_, change) => {
    const ground = grounds();
    await publish(ground.target, [], building('old '.repeat(1000)));
    change(ground);
    expect(await publish(ground.target, [], building('new'))).toEqual(PUBLISHED);
    expect(shown(ground)).toBe('new');
  });
});

describe('what stands beside the site stays, whatever its name:', () => {
  it.each([
    'dist-previous-2024',
    'dist-previous-1',
    'dist-building-2147483647',
    'dist-building-old',
    'dist-seeds',
    'dist.old',
    'dist2',
    'previous',
    'site',
  ])('%s', async (name) => {
    const ground = grounds();
    ground.site('dist', 'old');
    ground.put(`${name}/index.html`);
    ground.put(`${name}/.git/HEAD`);
    ground.put(`${name}/thesis.doc`);
    const before = everything(ground.at(name));
    await publish(ground.target, [], building('new'));
    expect(everything(ground.at(name))).toEqual(before);
    expect(names(ground)).toEqual(['dist', name].sort());
  });
});

describe('a build that goes wrong leaves the last one:', () => {
  const failures: readonly [what: string, build: (ground: Grounds) => Build, says: string | RegExp][] = [
    ['it finds problems', () => () => Promise.resolve(['A page is missing.']), 'A page is missing.'],
    [
      'its site vanishes',
      () => async (workplace) => {
        await building('new')(workplace);
        rmSync(workplace.site, { recursive: true });
        return [];
      },
      /site: it is not there any more/,
    ],
    [
      'its whole workplace vanishes',
      ({ at }) =>
        async (workplace) => {
          await building('new')(workplace);
          rmSync(at('dist-building'), { recursive: true });
          return [];
        },
      /site: it is not there any more/,
    ],
    [
      'the disk is full',
      () => (workplace) => {
        const path = join(workplace.site, 'index.html');
        return Promise.reject(Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', path }));
      },
      /index\.html: there is no space left\. Make some/,
    ],
  ];
  it.each(failures)('%s', async (_, build, says) => {
    const ground = grounds();
    ground.site('dist', 'old');
    const outcome = await publish(ground.target, [], build(ground));
    expect(outcome).toMatchObject({ kind: 'failed', problems: [expect.stringMatching(says)] });
    expect(shown(ground)).toBe('old');
    expect(await publish(ground.target, [], building('new'))).toEqual(PUBLISHED);
    expect(names(ground)).toEqual(['dist']);
  });

  it('it throws', async () => {
    const ground = grounds();
    ground.site('dist', 'old');
    await expect(publish(ground.target, [], () => Promise.reject(new Error('a fault')))).rejects.toThrow('a fault');
    expect(shown(ground)).toBe('old');
    expect(names(ground)).toEqual(['dist']);
    expect(await publish(ground.target, [], building('new'))).toEqual(PUBLISHED);
  });
});

describe('what comes into the place of the site while it is built, stays:', () => {
  const arrivals: readonly [what: string, arrive: (ground: Grounds) => unknown, says: string][] = [
    ['a thesis in the last site', ({ put }) => put('dist/thesis.doc'), 'holds files that no build made'],
    ['a folder of somebody’s', ({ put, remove }) => [remove('dist'), put('dist/thesis.doc')], 'is not empty'],
    ['a file', ({ put, remove }) => [remove('dist'), put('dist')], 'is not a folder'],
    ['a link', ({ link, remove }) => [remove('dist'), link('dist', '.')], 'is a symbolic link'],
  ];
  it.each(arrivals)('%s', async (_, arrive, says) => {
    const ground = grounds();
    ground.site('dist', 'old');
    let before = {};
    const outcome = await publish(ground.target, [], async (workplace) => {
      const problems = await building('new')(workplace);
      arrive(ground);
      before = fs.lstatSync(ground.target).isDirectory() ? everything(ground.target) : {};
      return problems;
    });
    expect(outcome).toMatchObject({ kind: 'failed', problems: [expect.stringContaining(says)] });
    if (fs.lstatSync(ground.target).isDirectory()) expect(everything(ground.target)).toEqual(before);
    expect(names(ground)).toEqual(['dist']);
  });
});

/** Publishes while the file system refuses one kind of call on paths that match. */
async function refusing(name: 'renameSync' | 'rmSync', path: RegExp, code: string, ground: Grounds): Promise<Outcome> {
  const real = fs[name] as (...given: unknown[]) => void;
  Object.assign(fs, {
    [name]: (...given: unknown[]) => {
      if (path.test(given.map(String).join(' → '))) throw Object.assign(new Error(code), { code });
      real(...given);
    },
  });
  syncBuiltinESMExports();
  try {
    return await publish(ground.target, [], building('new'));
  } finally {
    Object.assign(fs, { [name]: real });
    syncBuiltinESMExports();
  }
}

describe('where the file system refuses', () => {
  it('to take the last site away, it stays', async () => {
    const ground = grounds();
    ground.site('dist', 'old');
    const outcome = await refusing('renameSync', /dist → .*previous$/, 'EXDEV', ground);
    expect(outcome).toMatchObject({
      kind: 'failed',
      problems: [expect.stringContaining('in a lower layer of a container')],
    });
    expect(shown(ground)).toBe('old');
    expect(names(ground)).toEqual(['dist']);
  });

  it('to put the new one in its place, the last one comes back', async () => {
    const ground = grounds();
    ground.site('dist', 'old');
    const outcome = await refusing('renameSync', /site → .*dist$/, 'EPERM', ground);
    expect(outcome).toMatchObject({ kind: 'failed', problems: [expect.stringContaining('it may not be changed')] });
    expect(shown(ground)).toBe('old');
    expect(names(ground)).toEqual(['dist']);
  });

  it('even to put the last one back, it says where it is, and the next build does it', async () => {
    const ground = grounds();
    ground.site('dist', 'old');
    const outcome = await refusing('renameSync', /→ .*dist$/, 'EPERM', ground);
    expect(outcome).toMatchObject({
      kind: 'failed',
      problems: [
        expect.stringContaining('it may not be changed'),
        expect.stringContaining(
          `The last good site is in ${ground.at('dist-building/previous')} and could not be put back.`,
        ),
      ],
    });
    expect(await publish(ground.target, [], () => Promise.resolve(['Not now.']))).toMatchObject({ kind: 'failed' });
    expect(shown(ground)).toBe('old');
    expect(names(ground)).toEqual(['dist']);
  });

  it('to remove what is no longer needed, the new site stands, and the next build removes it', async () => {
    const ground = grounds();
    ground.site('dist', 'old');
    const outcome = await refusing('rmSync', /previous/, 'EBUSY', ground);
    expect(outcome).toEqual({ kind: 'published', left: expect.stringContaining('another program uses it') as string });
    expect(shown(ground)).toBe('new');
    expect(await publish(ground.target, [], building('newer'))).toEqual(PUBLISHED);
    expect(names(ground)).toEqual(['dist']);
  });
});

describe('after a build that was killed', () => {
  const cases: readonly [when: string, prepare: (ground: Grounds) => unknown, last: string][] = [
    ['when it had locked the place', ({ put, site }) => [site('dist', 'old'), put('dist-building.lock', '')], 'old'],
    ['when it had made its workplace', ({ make, site }) => [site('dist', 'old'), make('dist-building')], 'old'],
    [
      'while it wrote the first marker',
      ({ put, site }) => [site('dist', 'old'), put(`dist-building/${MARKER}-new`, '{"colo')],
      'old',
    ],
    [
      'half way',
      ({ put, site, workplace }) => [
        site('dist', 'old'),
        workplace(),
        put('dist-building/site/articles/a/index.html', 'half'),
        put('dist-building/cache/kept'),
      ],
      'old',
    ],
    [
      'between the two renames',
      ({ site, workplace }) => [workplace(), site('dist-building/previous', 'old'), site('dist-building/site', 'new')],
      'old',
    ],
    [
      'between the two renames, and somebody made an empty folder since',
      ({ make, site, workplace }) => [workplace(), site('dist-building/previous', 'old'), make('dist')],
      'old',
    ],
    [
      'after both renames',
      ({ site, workplace }) => [site('dist', 'new'), workplace(), site('dist-building/previous', 'old')],
      'new',
    ],
    [
      'while it tidied up',
      ({ put, site, workplace }) => [
        site('dist', 'new'),
        workplace(),
        put('dist-building/previous/articles/a/index.html', 'old'),
      ],
      'new',
    ],
    [
      'in another container, by a process whose number is in use here',
      (ground) => {
        ground.site('dist', 'old');
        const marker = { colophon: 'work', pid: process.pid, host: 'elsewhere', since: '2031-03-04T05:06:07Z' };
        ground.put(`dist-building/${MARKER}`, JSON.stringify(marker));
        ground.put('dist-building.lock', '');
      },
      'old',
    ],
  ];
  it.each(cases)('%s, the last good site stands and the next build goes well', async (_, prepare, last) => {
    const ground = grounds();
    prepare(ground);
    let before = '';
    const outcome = await publish(ground.target, [], async (given) => {
      before = shown(ground);
      expect(fs.readdirSync(ground.at('dist-building')).sort()).toEqual([MARKER, 'site']);
      return building('next')(given);
    });
    expect(outcome).toEqual(PUBLISHED);
    expect(before).toBe(last);
    expect(shown(ground)).toBe('next');
    expect(names(ground)).toEqual(['dist']);
  });

  it('between the renames, somebody’s own folder has come: both are kept, and the build says where', async () => {
    const ground = grounds();
    ground.workplace();
    ground.site('dist-building/previous', 'old');
    ground.put('dist/thesis.doc');
    const before = everything(ground.folder);
    expect(await publish(ground.target, [], building('new'))).toMatchObject({ kind: 'refused' });
    expect(everything(ground.folder)).toEqual(before);
    rmSync(ground.target, { recursive: true });
    expect(await publish(ground.target, [], () => Promise.resolve(['Not now.']))).toMatchObject({ kind: 'failed' });
    expect(shown(ground)).toBe('old');
  });
});

describe('two builds at once', () => {
  it('the second says who builds and since when, and touches nothing', async () => {
    const ground = grounds();
    ground.site('dist', 'old');
    let second: Outcome | undefined;
    const first = await publish(ground.target, [], async (workplace) => {
      const problems = await building('first')(workplace);
      const before = everything(ground.folder);
      second = await publish(ground.target, [], building('second'));
      expect(everything(ground.folder)).toEqual(before);
      return problems;
    });
    expect(first).toEqual(PUBLISHED);
    expect(second).toMatchObject({ kind: 'refused' });
    expect(JSON.stringify(second)).toMatch(
      new RegExp(`dist is being built already, by process ${process.pid} on .+ since 20\\d\\d-.+Z\\. Wait for its end`),
    );
    expect(shown(ground)).toBe('first');
  });

  it('in two processes, by another path to the same folder', async () => {
    const ground = grounds();
    ground.site('dist', 'old');
    ground.link('link', '.');
    const { target } = ground;
    await publish(target, [], (workplace) => {
      const { stdout } = spawnSync(process.execPath, [BUILDER, ground.at('link/dist'), 'second'], { encoding: 'utf8' });
      expect(stdout).toContain(`is being built already, by process ${process.pid}`);
      return building('first')(workplace);
    });
    expect(shown(ground)).toBe('first');
    expect(names(ground)).toEqual(['dist', 'link']);
  });

  it('that begin in the same moment: one of them builds', async () => {
    const ground = grounds();
    const children = ['one', 'two', 'three'].map((text) =>
      spawn(process.execPath, [BUILDER, ground.target, text, '-1', '2']),
    );
    const said = await Promise.all(
      children.map(async (child) => {
        const chunks: string[] = [];
        child.stdout.on('data', (chunk: Buffer) => chunks.push(String(chunk)));
        await once(child, 'close');
        return chunks.join('');
      }),
    );
    const published = said.filter((text) => text.includes('"published"'));
    expect(published.length).toBeGreaterThan(0);
    for (const text of said) expect(text).toMatch(/"published"|is being built already, by process \d+/);
    expect(['one', 'two', 'three']).toContain(shown(ground));
    expect(names(ground)).toEqual(['dist']);
  });

  it('into two folders beside each other go on together', async () => {
    const ground = grounds();
    await publish(ground.target, [], async (workplace) => {
      expect(await publish(ground.at('dist-seeds'), [], building('beside'))).toEqual(PUBLISHED);
      return building('new')(workplace);
    });
    expect(names(ground)).toEqual(['dist', 'dist-seeds']);
  });

  it('where the holder does not say who it is, the second says what is locked', async () => {
    const ground = grounds();
    const lock = takeLock(ground.at('dist-building.lock'));
    const outcome = await publish(ground.target, [], building('second'));
    lock?.release();
    expect(JSON.stringify(outcome)).toContain('is being built already, by another process');
    expect(existsSync(ground.target)).toBe(false);
    expect(await publish(ground.target, [], building('second'))).toEqual(PUBLISHED);
  });
});

describe('a lock', () => {
  it('has one holder, is free again after it, and leaves no file', () => {
    const { at, folder } = grounds();
    const lock = takeLock(at('lock'));
    expect(takeLock(at('lock'))).toBeUndefined();
    lock?.release();
    expect(fs.readdirSync(folder)).toEqual([]);
    const again = takeLock(at('lock'));
    expect(again).toBeDefined();
    again?.release();
  });

  it('ends with its holder, even one that is killed', async () => {
    const { at } = grounds();
    const held = `import { takeLock } from ${JSON.stringify(new URL('../../../scripts/build/lock.ts', import.meta.url).href)};
      takeLock(${JSON.stringify(at('lock'))}); process.stdout.write('held'); setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', held]);
    await once(child.stdout, 'data');
    expect(takeLock(at('lock'))).toBeUndefined();
    child.kill('SIGKILL');
    await once(child, 'close');
    const lock = takeLock(at('lock'));
    expect(lock).toBeDefined();
    lock?.release();
  });

  it('whose file is replaced is a new one: nobody holds a file that nobody else finds', () => {
    const { at } = grounds();
    const first = takeLock(at('lock'));
    rmSync(at('lock'));
    const second = takeLock(at('lock'));
    expect(second).toBeDefined();
    expect(takeLock(at('lock'))).toBeUndefined();
    second?.release();
    first?.release();
    expect(existsSync(at('lock'))).toBe(false);
  });
});
