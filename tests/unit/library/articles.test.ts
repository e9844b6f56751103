import { createHash } from 'node:crypto';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROSE } from '../pipeline/article.ts';
import { loadLibrary, type ReadLibrary } from '../../../src/library/index.ts';
import { contentFolder } from '../../../src/library/settings.ts';
import { capture, event, type Files, makeFolder, problems, readFiles, readFolder, slugs } from './folder.ts';

const OUTLETS = 'bay-lantern: { name: The Bay Lantern, type: newspaper }\n';

describe('a folder of articles', () => {
  it('is read in the order of its slugs, whatever the disk says', async () => {
    const library = await readFiles({
      'articles/b.txt': capture(),
      'articles/a.md': `# Pier\n\n${PROSE[0]}\n`,
      'articles/C.text': capture(),
      'articles/a1.markdown': `# Pier\n\n${PROSE[0]}\n`,
    });
    expect(slugs(library)).toEqual(['a', 'a1', 'b', 'c']);
    expect(problems(library)).toEqual([]);
  });

  it('keeps the hash of the very bytes, and the path with a slash', async () => {
    const bytes = new TextEncoder().encode(`\uFEFF${capture().replaceAll('\n', '\r\n')}`);
    const [story] = (await readFiles({ 'articles/a.txt': bytes })).stories;
    expect(story?.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(story?.file).toBe('articles/a.txt');
  });

  it('may have hidden files, a readme and pictures beside them', async () => {
    const files: Files = {
      'articles/.hidden.txt': capture(),
      'articles/README.md': 'How to add one',
      'articles/a.png': '',
      'articles/a.txt': capture(),
    };
    const library = await readFiles(files);
    expect(slugs(library)).toEqual(['a']);
    expect(problems(library)).toEqual([]);
  });

  it('names each file that is no article it can read', async () => {
    const library = await readFiles({ 'articles/a.txt': capture(), 'articles/b.pdf': '%PDF', 'articles/c': capture() });
    expect(slugs(library)).toEqual(['a']);
    expect(problems(library)).toMatchInlineSnapshot(`
      [
        "articles/b.pdf:1:1 warning unknown-format expected a file that ends in .md or .txt, found b.pdf; save the article as text; the file was left out",
        "articles/c:1:1 warning unknown-format expected a file that ends in .md or .txt, found c; save the article as text; the file was left out",
      ]
    `);
  });

  it('follows a link to a file and passes by one to nowhere', async () => {
    const folder = makeFolder({ 'articles/a.txt': capture(), 'elsewhere.txt': capture() });
    symlinkSync(join(folder, 'elsewhere.txt'), join(folder, 'articles', 'b.txt'));
    symlinkSync(join(folder, 'missing.txt'), join(folder, 'articles', 'c.txt'));
    symlinkSync(join(folder, 'articles'), join(folder, 'articles', 'd.txt'));
    expect(slugs(await readFolder(folder))).toEqual(['a', 'b']);
  });

  it('without an article is an error that says where one goes', async () => {
    expect(problems(await readFiles({ 'articles/notes.json': '{}' }))).toMatchInlineSnapshot(`
      [
        "articles:1:1 error no-articles expected at least one article, found no .md or .txt file; put article files into the folder, or correct CONTENT_DIR",
      ]
    `);
    expect(
      problems(await readFiles({ 'notes.json': '{}' })).filter((problem) => problem.includes('no-articles')),
    ).toHaveLength(1);
  });

  it('that is missing is refused at once', () => {
    expect(() => readFolder('no/such/folder')).toThrow(
      'CONTENT_DIR: expected a folder, found nothing at no/such/folder; correct the path.',
    );
  });

  it('shows the rest where one file is bad, and names all problems at once', async () => {
    const library = await readFiles({
      'articles/good.txt': capture(),
      'articles/empty.txt': '',
      'articles/latin.txt': Uint8Array.of(0x50, 0xe9, 0x20, 0x41),
      'articles/zip.txt': Uint8Array.of(0x50, 0x4b, 0x03, 0x00),
      'articles/broken.md': '---\ntitle: a: b\n---\n\nText.\n',
      'articles/long.txt': capture('x'.repeat(2000)),
      'outlets.yml': 'bay: lantern\n',
      'entities/people.yml': 'Ana Ruiz: {}\n',
    });
    expect(slugs(library)).toEqual(['good', 'long']);
    expect(
      library.diagnostics.filter(({ severity }) => severity === 'error').map(({ file, rule }) => `${file} ${rule}`),
    ).toEqual([
      'articles/broken.md broken-yaml',
      'articles/empty.txt empty-file',
      'articles/latin.txt invalid-utf-8',
      'articles/long.txt title-too-long',
      'articles/zip.txt binary-file',
      'entities/people.yml content-shape',
      'outlets.yml content-shape',
    ]);
  });
});

describe('a sidecar', () => {
  it.each(['a.txt.yml', 'a.txt.yaml', 'a.yml', 'a.yaml'])('may be called %s, and its word counts', async (name) => {
    const library = await readFiles({
      'articles/a.txt': capture(),
      [`articles/${name}`]:
        'title: A pier less\noutlet: bay-lantern\npublished: 2031-03-04\nlines: { 4: furniture, 5: heading }\n',
      'outlets.yml': OUTLETS,
    });
    expect(problems(library)).toEqual([]);
    const [story] = library.stories;
    expect(story).toMatchObject({
      title: { text: 'A pier less', origin: 'editor' },
      outlet: 'bay-lantern',
      published: { value: '2031-03-04', basis: 'front matter' },
    });
    expect(story?.blocks.map(({ line, kind }) => [line, kind])).toEqual([
      [3, 'paragraph'],
      [5, 'heading'],
    ]);
    expect(story?.setAside).toContainEqual({
      line: 4,
      text: PROSE[1],
      rule: 'editor',
      reason: 'the editor says so',
      confidence: 1,
    });
  });

  it('brings back what a rule set aside', async () => {
    const text = `${capture()}Follow us on Facebook for news of the pier\n`;
    const [before] = (await readFiles({ 'articles/a.txt': text })).stories;
    expect(before?.setAside.map((entry) => entry.line)).toEqual([6]);
    const [after] = (await readFiles({ 'articles/a.txt': text, 'articles/a.txt.yml': 'lines: { 6: body }\n' })).stories;
    expect(after?.setAside).toEqual([]);
    expect(after?.blocks.at(-1)?.text).toBe('Follow us on Facebook for news of the pier');
  });

  it('can say which line is the headline, the deck and the byline', async () => {
    const text = [
      'The Bay Lantern',
      'A pier less for Ostrava Bay this summer',
      'Nobody spoke against it at all',
      'Somebody',
      ...PROSE,
    ].join('\n');
    const [story] = (
      await readFiles({ 'articles/a.txt': text, 'articles/a.txt.yml': 'lines: { 2: title, 3: deck, 4: byline }\n' })
    ).stories;
    expect([story?.title.line, story?.deck?.line, story?.byline]).toEqual([2, 3, { text: 'Somebody', line: 4 }]);
  });

  it('wins over the front matter of its file', async () => {
    const library = await readFiles({
      'articles/a.md': `---\ntitle: One\nslug: one\n---\n\n${PROSE[0]}\n`,
      'articles/a.md.yml': 'title: Two\n',
    });
    expect(library.stories.map(({ slug, title }) => [slug, title.text])).toEqual([['one', 'Two']]);
  });

  it('with a slip is reported at its own line, and the article is read without it', async () => {
    const library = await readFiles({
      'articles/a.txt': capture(),
      'articles/a.txt.yml': 'title: A pier less\nlines:\n  4: furnature\n',
    });
    expect(problems(library)).toMatchInlineSnapshot(`
      [
        "articles/a.txt.yml:3:3 error content-shape expected lines.4 to be one of body, heading, paragraph, list-item, title, deck, byline, metadata, commentary, cross-reference, furniture, found "furnature"; correct lines.4",
      ]
    `);
    expect(library.stories[0]?.title.origin).toBe('article');
  });

  it('that speaks of a line or a name that is not there is asked to look again', async () => {
    const library = await readFiles({
      'articles/a.txt': capture(),
      'articles/a.txt.yml': 'lines: { 99: body }\nmentions: [{ line: 4, surface: no such words, entity: none }]\n',
    });
    expect(problems(library)).toMatchInlineSnapshot(`
      [
        "articles/a.txt:1:1 error no-such-line expected line 99, named in "lines", to hold text, found a blank line, or none; correct the number",
        "articles/a.txt:1:1 error no-such-mention expected “no such words” in line 4, found no such words; correct the line or the words under "mentions"",
      ]
    `);
  });

  it('can withdraw an article: the address stays', async () => {
    const library = await readFiles({ 'articles/a.txt': capture(), 'articles/a.txt.yml': 'withdrawn: true\n' });
    expect(library.stories[0]).toMatchObject({ slug: 'a', url: '/articles/a/', withdrawn: true });
    expect(problems(library)).toEqual([]);
  });

  it('a withdrawn article may have no text any more', async () => {
    const library = await readFiles({ 'articles/a.md': '---\ntitle: Gone\nwithdrawn: true\n---\n' });
    expect(library.stories[0]).toMatchObject({ slug: 'a', title: { text: 'Gone' }, blocks: [], words: 0 });
    expect(problems(library).filter((problem) => problem.includes(' error '))).toEqual([]);
  });

  it('should let the text of a withdrawn capture be emptied', async () => {
    const library = await readFiles({
      'articles/b.txt': capture(),
      'articles/a.txt': '',
      'articles/a.txt.yml': 'withdrawn: true\ntitle: Gone\n',
    });
    expect(slugs(library)).toContain('a');
  });

  it('should be missed by nobody where its article is gone', async () => {
    const library = await readFiles({ 'articles/a.txt': capture(), 'articles/b.txt.yml': 'slug: c\n' });
    expect(problems(library)).not.toEqual([]);
  });
});

describe('names of files', () => {
  it.each([
    ['UPPER Case.txt', 'upper-case'],
    ['a%2e%2e%2fb.txt', 'a-2e-2e-2fb'],
    ['..x.txt', undefined],
    ['__proto__.txt', 'proto'],
    ['Žluťoučký kůň.txt', 'zlutoucky-kun'],
    ['a b?c#d&e.txt', 'a-b-c-d-e'],
    ['<script>.txt', 'script'],
    ['東京.txt', 'article-06271ed0'],
  ])('%s becomes an address that is safe: %s', async (name, slug) => {
    const library = await readFiles({ [`articles/${name}`]: capture(), 'articles/zz.txt': capture() });
    expect(slugs(library)).toEqual(slug === undefined ? ['zz'] : [slug, 'zz'].sort());
    expect(({} as Record<string, unknown>)['slug']).toBeUndefined();
  });

  it.each(['constructor.txt', 'toString.txt'])('%s should become an address, or one clear message', async (name) => {
    const library = await readFiles({ [`articles/${name}`]: capture(), 'articles/zz.txt': capture() });
    expect(problems(library).filter((problem) => problem.includes('record-shape'))).toEqual([]);
  });

  it.each(['../x', 'a/b', '%2e', 'constructor', '__proto__', 'Upper', 'a--b', '-a', ''])(
    '“%s” is no slug',
    async (slug) => {
      const library = await readFiles({
        'articles/a.txt': capture(),
        'articles/a.txt.yml': `slug: ${JSON.stringify(slug)}\n`,
      });
      expect(slugs(library)).toEqual(['a']);
      expect(library.diagnostics.map(({ file, line, rule }) => [file, line, rule])).toEqual([
        ['articles/a.txt.yml', 1, 'content-shape'],
      ]);
    },
  );
});

const digestOf = (text: string, ...keys: string[]): string => {
  const sha256 = createHash('sha256').update(text).digest('hex');
  return [
    '---',
    ...keys,
    `original: { file: original.txt, sha256: ${sha256} }`,
    '---',
    '',
    `The pier of Ostrava Bay will close, and nobody was against it. {L3-5}`,
    '',
  ].join('\n');
};

describe('a bare folder', () => {
  /** A project with a digest of the capture, and the capture in a folder of its own. */
  const besideProject = (digest: string, files: Files): Promise<ReadLibrary> => {
    const root = makeFolder({
      'content/articles/told.md': digest,
      'content/events/pier/event.yml': event('{ A: told }', 'told'),
      'content/outlets.yml': OUTLETS,
      ...files,
    });
    return loadLibrary(contentFolder({ CONTENT_DIR: 'captures' }, root));
  };
  const KEYS = ['title: Ours', 'titleOrigin: editor', 'outlet: bay-lantern', 'added: 2031-03-04'];

  it('uses the names of the project, and its articles stand for themselves', async () => {
    const library = await readFiles({ 'a.txt': capture(), 'b.md': `# Pier\n\n${PROSE[0]}\n` });
    expect(library.stories.map(({ slug, file }) => [slug, file])).toEqual([
      ['a', 'a.txt'],
      ['b', 'b.md'],
    ]);
    expect(library.stories.every(({ events }) => events.length === 0)).toBe(true);
    expect(library.entities.length).toBeGreaterThan(20);
    expect(library.events).toEqual([]);
    expect(problems(library)).toEqual([]);
  });

  it('may hold the original of a digest: known by its bytes, it takes that article’s place', async () => {
    const text = PROSE.join('\n');
    const library = await besideProject(digestOf(text, ...KEYS), {
      'captures/download (3).txt': text,
      'captures/other.txt': capture(),
    });
    expect(problems(library)).toEqual([]);
    expect(library.stories.map(({ slug, events, outlet, form }) => [slug, events, outlet, form])).toEqual([
      ['told', [{ id: 'pier', siglum: 'A' }], 'bay-lantern', 'capture'],
      ['other', [], undefined, 'capture'],
    ]);
    expect(library.stories[0]?.title).toEqual({ text: 'Ours', origin: 'editor' });
    expect(library.events.map(({ id }) => id)).toEqual(['pier']);
  });

  it('reads the headline from the original where the digest only cites it', async () => {
    const text = capture();
    const keys = ['title: Ferry Pier Closes After Forty Years'];
    const [story] = (await besideProject(digestOf(text, ...keys), { 'captures/x.txt': text })).stories;
    expect(story?.title).toEqual({ text: 'Ferry Pier Closes After Forty Years', origin: 'article', line: 1 });
  });

  it('knows the original no more when a byte of it is another', async () => {
    const text = capture();
    const library = await besideProject(digestOf(text, ...KEYS), { 'captures/x.txt': `${text} ` });
    expect(library.stories.map(({ slug, events }) => [slug, events])).toEqual([['x', []]]);
  });

  it('has sidecars, too, and they say more than the digest', async () => {
    const text = PROSE.join('\n');
    const files = { 'captures/x.txt': text, 'captures/x.txt.yml': 'title: Theirs\n' };
    expect((await besideProject(digestOf(text, ...KEYS), files)).stories[0]).toMatchObject({
      slug: 'told',
      title: { text: 'Theirs' },
    });
  });
});
