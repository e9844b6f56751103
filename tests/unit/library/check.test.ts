import { describe, expect, it } from 'vitest';
import { capture, event, type Files, problems, readFiles, slugs } from './folder.ts';
import { PROSE } from '../pipeline/article.ts';

const SIDECAR = 'events: [{ id: pier, siglum: A }]\n';
/** A folder in which everything fits, with some files of it changed. */
const folder = (changed: Files = {}): Files => ({
  'articles/a.txt': capture(),
  'articles/a.txt.yml': SIDECAR,
  'events/pier/event.yml': event('{ A: a }'),
  'outlets.yml': 'bay-lantern: { name: The Bay Lantern, type: newspaper }\n',
  'entities/people.yml': 'ana-ruiz: { name: Ana Ruiz }\n',
  ...changed,
});

it('says nothing of a folder in which everything fits', async () => {
  const library = await readFiles(folder());
  expect(problems(library)).toEqual([]);
  expect(library.stories[0]).toMatchObject({ events: [{ id: 'pier', siglum: 'A' }] });
});

it('takes an article that names no event into the event that lists it', async () => {
  const library = await readFiles(folder({ 'articles/a.txt.yml': 'added: 2031-03-04\n' }));
  expect(problems(library)).toEqual([]);
  expect(library.stories[0]).toMatchObject({ events: [{ id: 'pier', siglum: 'A' }] });
});

it('lets an article belong to several events, with a letter in each', async () => {
  const library = await readFiles(
    folder({
      'articles/a.txt.yml': 'events: [{ id: fair, siglum: C }]\n',
      'events/fair/event.yml': event('{ A: b }', 'b').replace('date: 2031', 'date: 2030'),
      'articles/b.txt': capture(),
    }),
  );
  expect(problems(library)).toEqual([]);
  expect(library.stories.map(({ slug, events }) => [slug, events.map(({ id, siglum }) => `${id} ${siglum}`)])).toEqual([
    ['a', ['pier A', 'fair C']],
    ['b', ['fair A']],
  ]);
  expect(library.events.map(({ id }) => id)).toEqual(['pier', 'fair']);
});

it('says where in the file a reference goes wrong', async () => {
  const differences = '- id: why\n  question: Why?\n  answers:\n    A: nothing\n    Q: nothing\n';
  const library = await readFiles(
    folder({
      'events/pier/event.yml': event('{ A: a }').replace(
        'figures: []',
        'figures:\n  - value: "1"\n    label: pier\n    source:\n      - { article: a, line: 99 }',
      ),
      'events/pier/differences.yml': differences,
    }),
  );
  expect(problems(library).map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
    'events/pier/differences.yml:5:5 error unknown-siglum',
    'events/pier/event.yml:10:9 error no-such-evidence',
  ]);
});

it('names a key that would vanish without a word', async () => {
  const people = 'ana-ruiz: { name: Ana Ruiz }\n__proto__: { name: Nobody }\n';
  expect(problems(await readFiles(folder({ 'entities/people.yml': people })))[0]).toMatch(
    /^entities\/people\.yml:2:1 error content-shape .*"__proto__"/,
  );
});

it('shows the pages of the project where the content has none', async () => {
  const ids = (await readFiles(folder())).pages.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(['about', 'removal']));
});

const PROOF = 'source: { article: a, line: 4 }';
const STATUS = (given: string): string =>
  `ana-ruiz: { name: Ana Ruiz, status: [{ event: pier, outcome: handed-over, text: Gone, asOf: 2031-03-03, ${given} }] }\n`;

describe('one message, with place and fix, for', () => {
  it.each<[what: string, changed: Files]>([
    ['an outlet that nobody knows', { 'articles/a.txt.yml': `${SIDECAR}outlet: sea-lantern\n` }],
    [
      'an outlet of the trail that nobody knows',
      {
        'articles/a.txt.yml': `${SIDECAR}trail: [{ name: Sea, outlet: sea-lantern, role: publisher, evidence: by Sea }]\n`,
      },
    ],
    [
      'an event that nobody knows',
      { 'articles/a.txt.yml': 'events: [{ id: peer, siglum: A }]\n', 'events/pier/event.yml': event('{}') },
    ],
    [
      'an entity that nobody knows',
      { 'articles/a.txt.yml': `${SIDECAR}mentions: [{ line: 4, surface: engineers, entity: ben-poe }]\n` },
    ],
    ['a siglum other than the event’s', { 'articles/a.txt.yml': 'events: [{ id: pier, siglum: B }]\n' }],
    ['no siglum', { 'articles/a.txt.yml': 'events: [{ id: pier }]\n' }],
    [
      'a siglum that another article has',
      { 'articles/b.txt': capture(), 'articles/b.txt.yml': 'events: [{ id: pier, siglum: A }]\n' },
    ],
    ['an article of the event that is not here', { 'events/pier/event.yml': event('{ A: a, B: b }') }],
    [
      'evidence in an article that is not here',
      { 'events/pier/event.yml': event('{ A: a }').replace('dateSource: [{ article: a', 'dateSource: [{ article: b') },
    ],
    [
      'evidence in a line that tells nothing',
      {
        'events/pier/event.yml': event('{ A: a }').replace(
          'dateSource: [{ article: a, line: 3',
          'dateSource: [{ article: a, line: 33',
        ),
      },
    ],
    ['evidence of a status that is not there', { 'entities/people.yml': STATUS('source: [{ article: a, line: 99 }]') }],
    [
      'a status in an event that nobody knows',
      { 'entities/people.yml': STATUS('source: [{ article: a, line: 4 }]').replace('event: pier', 'event: peer') },
    ],
    [
      'a relation to nobody',
      {
        'entities/people.yml': `ana-ruiz: { name: Ana Ruiz, relations: [{ to: ben-poe, kind: sister of, source: [{ article: a, line: 4 }] }] }\n`,
      },
    ],
    [
      'what an outlet says of itself, nowhere',
      {
        'outlets.yml': `bay-lantern: { name: The Bay Lantern, type: newspaper, says: [{ text: It says, ${PROOF.replace('4', '99')} }] }\n`,
      },
    ],
    [
      'an outlet that is no body',
      { 'outlets.yml': 'bay-lantern: { name: The Bay Lantern, type: newspaper, body: ana-ruiz }\n' },
    ],
    ['an id that stands in two files', { 'entities/groups.yml': 'ana-ruiz: { name: The Ana Ruiz }\n' }],
    [
      'a former id that is another’s',
      { 'entities/people.yml': 'ana-ruiz: { name: Ana Ruiz }\nben-poe: { name: Ben Poe, formerly: [ana-ruiz] }\n' },
    ],
    ['two articles of one slug', { 'articles/b.txt': capture(), 'articles/b.txt.yml': 'slug: a\n' }],
    ['a former slug that is another’s', { 'articles/b.txt': capture(), 'articles/b.txt.yml': 'formerly: [a]\n' }],
    ['a folder of an event without its file', { 'events/empty/.keep': '' }],
    ['a folder of an event with a name that is no address', { 'events/The Pier/event.yml': event('{ A: a }') }],
    [
      'a key in an event that nobody knows',
      { 'events/pier/event.yml': `${event('{ A: a }')}siglum: A\n`, 'articles/a.txt.yml': '' },
    ],
  ])('%s', async (_what, changed) => {
    const found = problems(await readFiles(folder(changed))).filter(
      (problem) => !problem.startsWith('articles/a.txt.yml:1:1 error empty-file'),
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^[\w/. -]+:\d+:\d+ error [a-z-]+ expected .+, found .+; .+/s);
    expect(found[0]).toMatchSnapshot();
  });
});

it('names all problems at once, in the order of files and lines', async () => {
  const library = await readFiles(
    folder({
      'articles/a.txt.yml': 'events: [{ id: pier, siglum: C }]\noutlet: sea-lantern\n',
      'articles/b.txt': capture(),
      'articles/b.txt.yml': 'slug: a\n',
      'events/pier/event.yml': event('{ A: a, B: c }', 'a', 77),
    }),
  );
  expect(library.diagnostics.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
    'articles/a.txt siglum',
    'articles/a.txt unknown-outlet',
    'articles/b.txt duplicate-slug',
    'events/pier/event.yml no-such-evidence',
    'events/pier/event.yml unknown-article',
    'events/pier/event.yml no-such-evidence',
  ]);
  // The first of two with one address stays.
  expect(library.stories.map(({ file }) => file)).toEqual(['articles/a.txt']);
});

describe('evidence', () => {
  const proven = async (line: number, text: string): Promise<string[]> =>
    problems(
      await readFiles(folder({ 'articles/a.txt': text, 'events/pier/event.yml': event('{ A: a }', 'a', line) })),
    );

  it('may be the headline, the byline or a block of a capture; its commentary bears out no sentence of ours', async () => {
    const text = `${capture()}BL Editor: It should have closed long ago, whatever the members say.\n`;
    for (const line of [1, 2, 3, 5]) expect(await proven(line, text)).toEqual([]);
    expect(await proven(6, text)).toEqual([expect.stringContaining('error opinion')]);
  });

  it('is not a line that was set aside', async () => {
    expect(await proven(6, `${capture()}Share on Facebook\n`)).not.toEqual([]);
  });

  it('is asked of the lines that a digest tells, not of its own', async () => {
    const digest = `---\ntitle: Pier\ntitleLine: 1\n${SIDECAR}original: { file: pier.txt }\n---\n\nThe pier will close. {L20-22}\n`;
    const of = async (line: number): Promise<string[]> =>
      problems(
        await readFiles({
          ...folder({ 'events/pier/event.yml': event('{ A: a }', 'a', line) }),
          'articles/a.txt': '',
          'articles/a.txt.yml': '',
          'articles/a.md': digest,
        }),
      ).filter((problem) => problem.startsWith('events'));
    expect(await of(21)).toEqual([]);
    expect(await of(1)).toEqual([]);
    expect(await of(9)).not.toEqual([]);
  });

  it('in a withdrawn article is no longer asked for', async () => {
    const withdrawn = folder({
      'articles/a.txt.yml': `${SIDECAR}withdrawn: true\n`,
      'events/pier/event.yml': event('{ A: a }', 'a', 99),
    });
    expect(problems(await readFiles(withdrawn))).toEqual([]);
  });
});

describe('keys that every object has', () => {
  it.each(['constructor', 'toString', '__proto__', '../x', 'a/b', '%2e'])(
    '“%s” names no entity, outlet or event, and harms nothing',
    async (key) => {
      const quoted = JSON.stringify(key);
      const library = await readFiles(
        folder({
          'entities/people.yml': `${quoted}: { name: Ana Ruiz }\n`,
          'outlets.yml': `${quoted}: { name: Sea, type: site }\n`,
          'articles/a.txt': [
            capture(),
            `Ana Ruiz told ${key} so, and __proto__ and constructor and toString as well.`,
          ].join(''),
        }),
      );
      expect(library.entities.map(({ id }) => id)).toEqual([]);
      expect(library.outlets.map(({ id }) => id)).toEqual([]);
      expect(slugs(library)).toEqual(['a']);
      expect(library.stories[0]?.mentions).toEqual([]);
      expect(Object.keys(Object.prototype)).toEqual([]);
    },
  );

  it('are no event of an article either', async () => {
    for (const key of ['constructor', '../x']) {
      const library = await readFiles(folder({ 'articles/a.txt.yml': `events: [{ id: ${key}, siglum: A }]\n` }));
      expect(library.diagnostics.map(({ file, line, rule }) => [file, line, rule])).toContainEqual([
        'articles/a.txt.yml',
        1,
        'content-shape',
      ]);
    }
  });
});

describe('what the library hands over', () => {
  it('is sorted: stories by event, siglum and slug; entities by kind and name; problems by file', async () => {
    const library = await readFiles({
      'articles/z.txt': capture(),
      'articles/z.txt.yml': 'events: [{ id: old, siglum: A }]\n',
      'articles/y.txt': capture(),
      'articles/y.txt.yml': 'events: [{ id: new, siglum: B }]\n',
      'articles/x.txt': capture(),
      'articles/x.txt.yml': 'events: [{ id: new, siglum: AA }]\n',
      'articles/w.txt': capture(),
      'articles/v.txt': capture(),
      'events/old/event.yml': event('{ A: z }', 'z').replace('date: 2031', 'date: 2030'),
      'events/new/event.yml': event('{ B: y, AA: x }', 'y'),
      'entities/places.yml': 'a-town: { name: A Town }\n',
      'entities/people.yml': 'zoe: { name: Zoe Ash }\nagnes: { name: Ágnes Zenit }\nben: { name: Ben Poe }\n',
    });
    expect(problems(library)).toEqual([]);
    expect(slugs(library)).toEqual(['y', 'x', 'z', 'v', 'w']);
    expect(library.entities.map(({ id }) => id)).toEqual(['agnes', 'ben', 'zoe', 'a-town']);
    expect(library.events.map(({ id }) => id)).toEqual(['new', 'old']);
  });

  it('gives an entity its address, and its nicknames as aliases', async () => {
    const { entities } = await readFiles(
      folder({
        'entities/people.yml':
          'ana-ruiz: { name: Ana Ruiz, aliases: [Ana R., Ana Ruiz], nicknames: [La Ola], family: Ruiz, near: [boat] }\n',
      }),
    );
    expect(entities).toEqual([
      { id: 'ana-ruiz', kind: 'person', name: 'Ana Ruiz', aliases: ['La Ola', 'Ana R.'], url: '/people/ana-ruiz/' },
    ]);
  });

  it('is the same, byte by byte, when it is read again', async () => {
    const files = folder({ 'articles/b.txt': `${PROSE[0]}\nAna Ruiz and ${PROSE[1]}\n` });
    expect(JSON.stringify((await readFiles(files)).stories)).toBe(JSON.stringify((await readFiles(files)).stories));
  });
});

describe('pages of the site', () => {
  it('are sanitized, need title and description, and a name that is an address', async () => {
    const library = await readFiles(
      folder({
        'pages/about.md':
          '---\ntitle: About\ndescription: What this is\n---\n\nWe <script>steal()</script> [tell](javascript:steal()).\n',
        'pages/No Name.md': '---\ntitle: X\ndescription: Y\n---\n',
        'pages/bare.md': 'Nothing above.\n',
      }),
    );
    expect(library.pages.map(({ id, title }) => [id, title])).toEqual([['about', 'About']]);
    expect(library.pages[0]?.html).not.toMatch(/script/i);
    expect(library.diagnostics.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'pages/No Name.md page-name',
      'pages/bare.md content-shape',
      'pages/bare.md content-shape',
    ]);
  });
});
