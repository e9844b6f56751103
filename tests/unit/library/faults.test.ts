/**
 * What can be wrong with the files of a content folder. Each fault is told once, at its file, and the other articles are
 * read. The faults are made of real files, since that is where they come from.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { PROSE } from '../pipeline/article.ts';
import { expectClean } from '../pipeline/clean-record.ts';
import { capture, event, makeFolder, problems, readFolder, slugs } from './folder.ts';

/** Makes the fault at a path of the folder. */
type Make = (path: string) => void | Promise<void>;

const text =
  (content: string | Uint8Array): Make =>
  (path) =>
    writeFileSync(path, content);
const markdown = (...lines: string[]): Make => text(['# The pier', '', PROSE[0], '', ...lines, ''].join('\n'));
const front = (...lines: string[]): Make => text(['---', ...lines, '---', '', PROSE[0], ''].join('\n'));

const folder: Make = (path) => {
  mkdirSync(path);
  writeFileSync(join(path, 'b.txt'), capture());
};
const emptyFile: Make = text('');
const sparse: Make = (path) => {
  writeFileSync(path, '');
  truncateSync(path, 3 * 2 ** 30);
};
const pipe: Make = (path) => {
  expect(spawnSync('mkfifo', [path]).status).toBe(0);
};
const socket: Make = async (path) => {
  const server = createServer();
  await new Promise<void>((done) => server.listen(path, done));
  onTestFinished(() => new Promise<void>((done) => server.close(() => done())));
};
const linkTo =
  (target: string): Make =>
  (path) =>
    symlinkSync(target, path);
const loop: Make = (path) => symlinkSync(path, path);

const CYCLE = 'trail: &a [{ name: A, role: publisher, evidence: by A }, *a]';
const BOMB = Array.from(
  { length: 9 },
  (_, i) =>
    `k${i}: &k${i} [${Array<string>(9)
      .fill(i === 0 ? 'x' : `*k${i - 1}`)
      .join(', ')}]`,
);
const DEEP = `title: ${'['.repeat(10_000)}`;

interface Fault {
  at: string;
  make: Make;
  /** As `file rule`, with the severity where it is no error. */
  told: string | readonly string[];
  /** Words of the message. */
  says?: RegExp;
}
type Faults = Readonly<Record<string, Fault>>;

const asArticles = (prefix: string): Faults => ({
  'a named pipe': { at: 'x.txt', make: pipe, told: `${prefix}x.txt not-read warning`, says: /a named pipe/ },
  'a socket': { at: 'x.txt', make: socket, told: `${prefix}x.txt not-read warning`, says: /a socket/ },
  'a link to a device': {
    at: 'x.txt',
    make: linkTo('/dev/zero'),
    told: `${prefix}x.txt not-read warning`,
    says: /a device/,
  },
  'a folder that is called like an article': {
    at: 'x.md',
    make: folder,
    told: `${prefix}x.md not-read warning`,
    says: /a folder/,
  },
  'a folder of more articles': { at: 'sub', make: folder, told: `${prefix}sub not-read warning`, says: /move it/ },
  'a link that leads nowhere': {
    at: 'x.txt',
    make: linkTo('missing.txt'),
    told: `${prefix}x.txt not-read warning`,
    says: /a link that leads nowhere/,
  },
  'a link that leads to itself': { at: 'x.txt', make: loop, told: `${prefix}x.txt not-read warning`, says: /ELOOP/ },
  'a link to a folder': {
    at: 'x.txt',
    make: linkTo('/tmp'),
    told: `${prefix}x.txt not-read warning`,
    says: /a folder/,
  },
  'three gigabytes of nothing': {
    at: 'x.txt',
    make: sparse,
    told: `${prefix}x.txt file-too-large`,
    says: /found 3072\.0 MB/,
  },
});

const ARTICLES: Faults = {
  'no text': { at: 'articles/x.txt', make: emptyFile, told: 'articles/x.txt empty-file' },
  'text that cannot be seen': {
    at: 'articles/x.txt',
    make: text('\u200b\u200b\n\u2060'),
    told: ['articles/x.txt control-character warning', 'articles/x.txt empty-file'],
  },
  'another encoding': {
    at: 'articles/x.txt',
    make: text(Uint8Array.of(0x63, 0x61, 0x66, 0xe9, 0x0a)),
    told: 'articles/x.txt invalid-utf-8',
  },
  'UTF-16': {
    at: 'articles/x.txt',
    make: text(Buffer.from('\ufeffThe pier', 'utf16le')),
    told: 'articles/x.txt binary-file',
  },
  'ten thousand marks of quotation': {
    at: 'articles/x.md',
    make: markdown(`${'>'.repeat(10_000)} x`),
    told: 'articles/x.md too-much-markup warning',
    says: /at most 50 marks of quotation and list inside each other/,
  },
  'five thousand lists inside each other': {
    at: 'articles/x.md',
    make: markdown(`${'- '.repeat(5000)}x`),
    told: 'articles/x.md too-much-markup warning',
  },
  'lists that nest by their indent': {
    at: 'articles/x.md',
    make: markdown(...Array.from({ length: 400 }, (_, i) => `${'  '.repeat(i)}- x`)),
    told: 'articles/x.md too-much-markup warning',
  },
  'ten thousand marks of emphasis': {
    at: 'articles/x.md',
    make: markdown(`${'*_'.repeat(5000)}x${'_*'.repeat(5000)}`),
    told: 'articles/x.md too-much-markup warning',
    says: /marks of emphasis in a paragraph/,
  },
  'pictures inside pictures': {
    at: 'articles/x.md',
    make: markdown(`${'!['.repeat(5000)}x${'](a)'.repeat(5000)}`),
    told: 'articles/x.md too-much-markup warning',
    says: /at most 50 brackets inside each other/,
  },
  'more lines than an article has': {
    at: 'articles/x.md',
    make: text('- x\n'.repeat(20_001)),
    told: 'articles/x.md too-many-blocks',
  },
  'an alias that holds itself': {
    at: 'articles/x.md',
    make: front(CYCLE),
    told: 'articles/x.md broken-yaml',
    says: /\*a inside of &a/,
  },
  'an alias of nothing': { at: 'articles/x.md', make: front('title: *a'), told: 'articles/x.md broken-yaml' },
  'aliases that unfold to a billion words': {
    at: 'articles/x.md',
    make: front(...BOMB),
    told: 'articles/x.md broken-yaml',
  },
  'ten thousand open brackets in front matter': {
    at: 'articles/x.md',
    make: front(DEEP),
    told: 'articles/x.md too-deep',
    says: /at most 50 values inside each other/,
  },
  'sixty lists inside each other in front matter': {
    at: 'articles/x.md',
    make: front(`title: ${'['.repeat(60)}${']'.repeat(60)}`),
    told: 'articles/x.md too-deep',
  },
  'a key that is a list': { at: 'articles/x.md', make: front('? [a, b]\n: x'), told: 'articles/x.md broken-yaml' },
  'keys inside keys': { at: 'articles/x.md', make: front(`${'? '.repeat(400)}x`), told: 'articles/x.md broken-yaml' },
  'a key that stands twice, as number and as word': {
    at: 'articles/x.md',
    make: front('lines:\n  4: body\n  "4": furniture'),
    told: 'articles/x.md broken-yaml',
    says: /unique/,
  },
  'front matter without an end': {
    at: 'articles/x.md',
    make: text(`---\ntitle: X\n\n${PROSE[0]}\n`),
    told: 'articles/x.md broken-yaml',
  },
  'a character that turns the text': {
    at: 'articles/x.txt',
    make: text(`${capture()}It reads \u202ebackwards\u202c from here on, and nobody was told of it.\n`),
    told: 'articles/x.txt control-character warning',
    says: /U\+202E RIGHT-TO-LEFT OVERRIDE.*left out/,
  },
  'the same as a reference': {
    at: 'articles/x.md',
    make: markdown('It reads &#x202e;backwards from here on, and nobody was told of it.'),
    told: 'articles/x.md control-character warning',
    says: /:5:1 .*U\+202E RIGHT-TO-LEFT OVERRIDE/,
  },
  'half of a pair in front matter': {
    at: 'articles/x.md',
    make: front('title: "The \\ud800 pier"'),
    told: 'articles/x.md control-character warning',
    says: /:2:8 .*U\+D800 HALF OF A PAIR.*U\+FFFD/,
  },
  'a message in tags': {
    at: 'articles/x.txt',
    make: text(`${capture()}A flag 🏴\u{e0067}\u{e0062}\u{e007f} was raised above the ticket office at noon.\n`),
    told: 'articles/x.txt control-character warning',
    says: /U\+E0067 TAG CHARACTER and 2 more/,
  },
  'a file of another kind': { at: 'articles/x.pdf', make: text('%PDF'), told: 'articles/x.pdf unknown-format warning' },
  'an ending that is misspelt': {
    at: 'articles/x.txtt',
    make: text(capture()),
    told: 'articles/x.txtt unknown-format warning',
  },
};

const SIDECARS: Faults = {
  'a named pipe': { at: 'articles/good.txt.yml', make: pipe, told: 'articles/good.txt.yml no-file' },
  'a folder': { at: 'articles/good.txt.yml', make: folder, told: 'articles/good.txt.yml no-file' },
  'a link that leads nowhere': {
    at: 'articles/good.txt.yml',
    make: linkTo('missing.yml'),
    told: 'articles/good.txt.yml no-file',
    says: /a link that leads nowhere/,
  },
  'three gigabytes': { at: 'articles/good.txt.yml', make: sparse, told: 'articles/good.txt.yml file-too-large' },
  'an alias that holds itself': {
    at: 'articles/good.txt.yml',
    make: text(`${CYCLE}\n`),
    told: 'articles/good.txt.yml broken-yaml',
  },
  'an article that is spelt otherwise': {
    at: 'articles/goood.txt.yml',
    make: text('slug: x\n'),
    told: 'articles/goood.txt.yml sidecar-without-article warning',
    says: /found good\.txt alone/,
  },
  'a thousand mistakes': {
    at: 'articles/good.txt.yml',
    make: text(`mentions:\n${'- x\n'.repeat(1000)}`),
    told: 'articles/good.txt.yml content-shape',
  },
};

const VOCABULARIES: Faults = {
  'outlets.yaml': {
    at: 'outlets.yaml',
    make: text('a: b\n'),
    told: 'outlets.yaml not-read warning',
    says: /call it outlets\.yml/,
  },
  'outlet.yml': { at: 'outlet.yml', make: text('a: b\n'), told: 'outlet.yml not-read warning', says: /outlets\.yml/ },
  'outlets.yml as a folder': { at: 'outlets.yml', make: folder, told: 'outlets.yml no-file', says: /a folder/ },
  'outlets.yml as a named pipe': { at: 'outlets.yml', make: pipe, told: 'outlets.yml no-file' },
  'outlets.yml that leads to itself': { at: 'outlets.yml', make: loop, told: 'outlets.yml no-file', says: /ELOOP/ },
  'outlets.yml of three gigabytes': { at: 'outlets.yml', make: sparse, told: 'outlets.yml file-too-large' },
  'outlets.yml with ten thousand open brackets': {
    at: 'outlets.yml',
    make: text(`a: ${'['.repeat(10_000)}`),
    told: 'outlets.yml too-deep',
  },
  'entities/person.yml': {
    at: 'entities/person.yml',
    make: text('a: b\n'),
    told: 'entities/person.yml not-read warning',
    says: /call it entities\/people\.yml/,
  },
  'entities/Places.yml': {
    at: 'entities/Places.yml',
    make: text('a: b\n'),
    told: 'entities/Places.yml not-read warning',
    says: /call it entities\/places\.yml/,
  },
  'entities/people.yml with an alias that holds itself': {
    at: 'entities/people.yml',
    make: text('a: &a { name: A, aliases: [*a] }\n'),
    told: 'entities/people.yml broken-yaml',
  },
  'entities as a file': { at: 'entities', make: text('a: b\n'), told: 'entities no-file', says: /expected a folder/ },
  'a folder entitys': {
    at: 'entitys',
    make: folder,
    told: 'entitys not-read warning',
    says: /call it entities/,
  },
  'a folder that nobody knows': { at: 'notes', make: folder, told: 'notes not-read warning', says: /move it/ },
  'an event as a file': { at: 'events/pier.yml', make: text('a: b\n'), told: 'events/pier.yml not-read warning' },
  'an event as a link that leads nowhere': {
    at: 'events/pier',
    make: linkTo('missing'),
    told: 'events/pier not-read warning',
  },
  'events as a named pipe': { at: 'events', make: pipe, told: 'events no-file' },
  'events/pier/event.yml as a folder': {
    at: 'events/pier/event.yml',
    make: folder,
    told: 'events/pier/event.yml no-file',
  },
};

const PAGES: Faults = {
  'another ending': { at: 'pages/about.markdown', make: text('# x\n'), told: 'pages/about.markdown not-read warning' },
  'a folder': { at: 'pages/about.md', make: folder, told: 'pages/about.md not-read warning' },
  'a named pipe': { at: 'pages/about.md', make: pipe, told: 'pages/about.md not-read warning' },
  'three gigabytes': { at: 'pages/about.md', make: sparse, told: 'pages/about.md file-too-large' },
  'ten thousand marks of quotation': {
    at: 'pages/about.md',
    make: text(`---\ntitle: A\ndescription: B\n---\n\n${'>'.repeat(10_000)} x\n`),
    told: 'pages/about.md too-much-markup warning',
  },
  'a character that turns the text': {
    at: 'pages/about.md',
    make: text('---\ntitle: "A\\u202e"\ndescription: B\n---\n\nWe.\n'),
    told: 'pages/about.md control-character warning',
  },
  'pages as a file': { at: 'pages', make: text('x'), told: 'pages no-file' },
};

/** No bar: enough for a machine that has other work. */
const TIMEOUT = 240_000;
const isPosix = process.platform !== 'win32';
if (!isPosix) console.warn('faults of files: skipped, for this system has no named pipes');

async function tells(layout: 'content' | 'bare', { at, make, told, says }: Fault): Promise<void> {
  const root = makeFolder({ [layout === 'bare' ? 'good.txt' : 'articles/good.txt']: capture() });
  mkdirSync(dirname(join(root, at)), { recursive: true });
  await make(join(root, at));
  const library = await readFolder(root);
  expect(slugs(library)).toContain('good');
  const list = library.diagnostics.map(
    ({ file, rule, severity }) => `${file} ${rule}${severity === 'error' ? '' : ` ${severity}`}`,
  );
  expect([...new Set(list)]).toEqual([told].flat());
  if (says !== undefined) expect(problems(library)[0]).toMatch(says);
  expectClean([library.stories, library.entities, library.outlets, library.events]);
  expectClean(library.pages.map((page) => ({ ...page, html: page.html.replaceAll('\n', ' ') })));
}

describe.skipIf(!isPosix)('one message at its file, and the other articles are read, for', { timeout: TIMEOUT }, () => {
  it.each(Object.entries(asArticles('articles/')))('an article that is %s', (_what, fault) =>
    tells('content', { ...fault, at: `articles/${fault.at}` }),
  );
  it.each(Object.entries(asArticles('')))('an article of a bare folder that is %s', (_what, fault) =>
    tells('bare', fault),
  );
  it.each(Object.entries(ARTICLES))('an article that has %s', (_what, fault) => tells('content', fault));
  it.each(Object.entries(SIDECARS))('a sidecar that is or has %s', (_what, fault) => tells('content', fault));
  it.each(Object.entries(VOCABULARIES))('%s', (_what, fault) => tells('content', fault));
  it.each(Object.entries(PAGES))('a page that is or has %s', (_what, fault) => tells('content', fault));
});

describe('a name', { timeout: TIMEOUT }, () => {
  it.skipIf(process.platform !== 'linux')('that is not UTF-8 is told, and the other articles are read', async () => {
    const root = makeFolder({ 'articles/good.txt': capture() });
    writeFileSync(Buffer.concat([Buffer.from(join(root, 'articles/caf')), Buffer.of(0xe9), Buffer.from('.txt')]), 'x');
    const library = await readFolder(root);
    expect(slugs(library)).toEqual(['good']);
    expect(problems(library)).toHaveLength(1);
    expect(problems(library)[0]).toContain('a name that is not UTF-8');
  });

  it.skipIf(!isPosix)('with a line end, an escape or a turn in it is one line of a message', async () => {
    const library = await readFolder(
      makeFolder({ 'articles/good.txt': capture(), 'articles/a\n\u001b[2J\u202eb.txt': '' }),
    );
    expect(problems(library)).toEqual([
      expect.stringMatching(/^articles\/a\\u\{a\}\\u\{1b\}\[2J\\u\{202e\}b\.txt:1:1 error empty-file /),
    ]);
  });

  it.skipIf(!isPosix)('with its accents apart is composed in the record', async () => {
    const library = await readFolder(makeFolder({ 'articles/cafe\u0301 \u202ex.txt': capture() }));
    expect(library.stories.map(({ file, slug }) => [file, slug])).toEqual([['articles/café x.txt', 'cafe-x']]);
  });

  it('that begins like a companion’s is an article all the same', async () => {
    const names = ['license-fight.txt', 'contributing-to-war.txt', 'readme-again.txt', 'licence fees rise.txt'];
    const companions = ['README', 'README.md', 'readme.txt', 'LICENSE', 'LICENSE.txt', 'LICENCE.md', 'CONTRIBUTING.md'];
    const library = await readFolder(
      makeFolder(Object.fromEntries([...names, ...companions].map((name) => [`articles/${name}`, capture()]))),
    );
    expect(slugs(library)).toEqual(['contributing-to-war', 'licence-fees-rise', 'license-fight', 'readme-again']);
    expect(problems(library)).toEqual([]);
  });

  it('without a Latin letter has an address of its own', async () => {
    const library = await readFolder(makeFolder({ 'articles/東京.txt': capture(), 'articles/大阪.txt': capture() }));
    expect(new Set(slugs(library)).size).toBe(2);
    expect(problems(library)).toEqual([]);
  });
});

describe('what stands beside a good event', () => {
  it('is named, with the name that was meant', async () => {
    const library = await readFolder(
      makeFolder({
        'articles/a.txt': capture(),
        'articles/a.txt.yml': 'events: [{ id: pier, siglum: A }]\n',
        'articles/a.yml': 'title: Another\n',
        'events/pier/event.yml': event('{ A: a }'),
        'events/pier/diferences.yml': '[]\n',
        'events/pier/event.yaml': event('{ A: a }'),
        'events/pier/photo.jpg': '',
      }),
    );
    expect(problems(library)).toEqual([
      expect.stringMatching(/^articles\/a\.yml:1:1 warning second-sidecar /),
      expect.stringMatching(
        /^events\/pier\/diferences\.yml:1:1 warning not-read .*call it events\/pier\/differences\.yml/,
      ),
      expect.stringMatching(/^events\/pier\/event\.yaml:1:1 warning not-read .*call it events\/pier\/event\.yml/),
    ]);
    expect(library.stories[0]?.title.text).not.toBe('Another');
  });
});

it('an articles folder that is a link to nowhere is no bare folder', async () => {
  const root = makeFolder({ 'outlets.yml': 'bay: { name: Bay, type: site }\n' });
  symlinkSync('missing', join(root, 'articles'));
  expect(problems(await readFolder(root)).map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
    'articles:1:1 error no-articles',
    'articles:1:1 error no-file',
  ]);
});

it('a content folder that is a file is refused in a line', () => {
  const root = makeFolder({ 'a.txt': capture() });
  expect(() => readFolder(join(root, 'a.txt'))).toThrow(/^CONTENT_DIR: expected a folder, found something else at /);
});

describe.skipIf(!isPosix)('what may not be read', { timeout: TIMEOUT }, () => {
  it('is told of each file and folder, and the other articles are read', () => {
    const root = makeFolder({
      'articles/good.txt': capture(),
      'articles/secret.txt': capture(),
      'articles/good.txt.yml': 'title: Ours\n',
      'entities/people.yml': 'ana-ruiz: { name: Ana Ruiz }\n',
      'outlets.yml': 'bay: { name: Bay, type: site }\n',
    });
    for (const path of ['articles/secret.txt', 'articles/good.txt.yml', 'entities', 'outlets.yml'])
      chmodSync(join(root, path), 0);
    // The superuser may read everything, so nobody asks.
    const nobody = process.getuid?.() === 0 ? 65534 : undefined;
    if (nobody !== undefined) chownSync(root, nobody, nobody);
    const { stdout, stderr } = spawnSync(process.execPath, ['--no-warnings', 'src/commands/check.ts', '--json'], {
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: root },
      ...(nobody === undefined ? {} : { uid: nobody, gid: nobody }),
    });
    chmodSync(join(root, 'entities'), 0o700);
    expect(stderr).toBe('');
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { file: string; rule: string; message: string }[] };
    expect(diagnostics.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'articles/good.txt.yml unreadable-file',
      'articles/secret.txt unreadable-file',
      'entities unreadable-file',
      'outlets.yml unreadable-file',
    ]);
    expect(diagnostics[0]?.message).toContain('EACCES');
  });
});
