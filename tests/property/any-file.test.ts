/**
 * Whatever a file holds: it is read or refused with a reason, nothing throws, and no string of the record breaks the
 * rule of Unicode. Bytes, Markdown and YAML are made at random and of what has hurt such programs before.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Diagnostics } from '../../src/pipeline/diagnostics.ts';
import { readYaml } from '../../src/pipeline/parse/yaml.ts';
import { editorial } from '../../src/pipeline/record/input.ts';
import type { Vocabulary } from '../../src/pipeline/types.ts';
import { build, messages, PROSE, vocabularyOf } from '../unit/pipeline/article.ts';
import { faultsOf } from '../unit/pipeline/clean-record.ts';

const RUNS = { numRuns: 200 };
/** No bar: enough for a machine that has other work. */
const TIMEOUT = 240_000;

const vocabulary: Vocabulary = vocabularyOf({
  entities: new Map([
    ['ana-ruiz', { kind: 'person', name: 'Ana Ruiz', nicknames: ['La Ola'] }],
    ['tolva-cartel', { kind: 'group', name: 'Tolva Cartel' }],
    ['salma', { kind: 'person', name: 'سلمى حداد' }],
  ]),
  outlets: new Map([
    ['bay-lantern', { name: 'The Bay Lantern', type: 'newspaper', aliases: ['BL'] }],
    // Nothing is left of it without its article, and nothing stands everywhere.
    ['nothing', { name: 'The ', type: 'newspaper' }],
  ]),
  events: [{ id: 'pier', date: '2031-03-03', articles: {} }],
});

/** Characters that control, hide, turn, join or belong to another: alone, doubled, between letters, at an edge. */
const ODD = [
  '\u0007',
  '\u001b[31m',
  '\u007f',
  '\u0085',
  '\u0092',
  '\u00ad',
  '\u0301',
  '\u0338',
  '\u061c',
  '\u1160',
  '\u180e',
  '\u200b',
  '\u200c',
  '\u200d',
  '\u200e',
  '\u200f',
  '\u2028',
  '\u202e',
  '\u2066',
  '\u20dd',
  '\u2065',
  '\u{e0067}',
  '\u{e007f}',
  '\ufe0f',
  '\ufeff',
  '\ufff9',
  '\uffff',
  '\u{1f3fb}',
  '\u{1fffe}',
  '👩',
  '👩‍👩‍👧',
  '🏴\u{e0067}\u{e0062}\u{e007f}',
  '가',
  'e',
  'É',
  'ﬁ',
  'ǆ',
  'İ',
  'ß',
  'क्‍ष',
  'می‌خواهم',
  'שלום',
  'C++\u200e',
  '\u1fef', // composed, it is a mark of code in Markdown
  '\u037e', // composed, it ends a reference
  '<\u0338',
];

/** What is read: marks, names, numbers, dates and the punctuation around them. */
const READ = [
  'Ana Ruiz',
  'سلمى حداد',
  'The Bay Lantern',
  'told BL',
  'said',
  '“',
  '”',
  '«',
  '»',
  '"',
  "'",
  '’',
  '—',
  ':',
  '.',
  ',',
  '40',
  'nearly 1,000 people',
  '9'.repeat(330),
  `${'9'.repeat(40)} days ago`,
  'ten million million',
  'hundred '.repeat(200),
  'Tuesday',
  '31 February 2031',
  '0/0/0000',
  'in 99999 years',
  'January 99999',
  'By ',
  'MIAMI (BL) — ',
  'BL Editor: ',
  'Source: ',
  '© 2024 ',
  'Published: ',
  ...PROSE,
];

/** Marks of Markdown, and what opens without an end. */
const MARKS = [
  '*',
  '**',
  '_',
  '`',
  '``',
  '~~',
  '[',
  '](',
  ')',
  '![',
  '<',
  '>',
  '</b>',
  '<b\nid="x">',
  '<!--',
  '-->',
  '<?',
  '<![CDATA[',
  '<https://a.example>',
  '\\',
  '  \n',
  '\t',
  '{L4}',
  '{L0}',
  '{L9-1}',
  '{L1-999999}',
  '[a]: b',
  '[^1]',
  '|',
  '&amp;',
  '&#0;',
  '&#13;',
  '&#xd800;',
  '&#x110000;',
  '&zwj;',
  '&rlm;',
  '&shy;',
];

const OPENERS = ['', '', '', '# ', '## ', '> ', '> > ', '- ', '  - ', '1. ', '    ', '\t', '---', '===', '```', '***'];

const reference = fc.integer({ min: 0, max: 0x10ffff }).map((code) => `&#x${code.toString(16)};`);
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...ODD) },
  { weight: 4, arbitrary: fc.constantFrom(...READ) },
  { weight: 3, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 2, arbitrary: fc.constantFrom(' ', ' ', 'pier', 'The') },
  { weight: 1, arbitrary: reference },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...ODD).map((odd) => Array.from(odd, (c) => `&#${c.codePointAt(0) ?? 0};`).join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);
const line = fc
  .tuple(fc.constantFrom(...OPENERS), fc.array(piece, { maxLength: 12 }))
  .map(([opener, pieces]) => opener + pieces.join(''));
const body = fc
  .array(fc.oneof({ weight: 3, arbitrary: line }, { weight: 1, arbitrary: fc.constantFrom('', ...PROSE) }), {
    maxLength: 14,
  })
  .map((lines) => lines.join('\n').replaceAll('\0', ''));

const escape = fc.oneof(
  fc.integer({ min: 0, max: 0xffff }).map((code) => `\\u${code.toString(16).padStart(4, '0')}`),
  fc.constantFrom('\\0', '\\a', '\\e', '\\N', '\\L', '\\P', '\\n', '\\t', '\\ud83d\\ude00', '\\U000e0067', '\\u202e'),
);
const scalar = fc.oneof(
  fc
    .array(fc.oneof(escape, fc.constantFrom('The pier', 'e', ' ', '\\"')), { maxLength: 6 })
    .map((parts) => `"${parts.join('')}"`),
  fc.constantFrom(
    'The pier',
    '12',
    '9e999',
    '.inf',
    '.nan',
    '0x10',
    '2031-03-03',
    'true',
    'null',
    '~',
    'none',
    'https://a.example/\u202e',
    '*a',
    '&a x',
    '!!binary aGk=',
    '!!set { a }',
    '[]',
    '{}',
    '[*a]',
    '{ text: "x\\u200bx", originalLine: 3 }',
    '|\n  two\n  lines\n',
    '>\n  folded\n  text\n',
    `[${'['.repeat(60)}${']'.repeat(60)}]`,
  ),
  fc.constantFrom(...ODD),
);
const KEYS = [...Object.keys(editorial.shape), '__proto__', 'constructor', '"\\u202e"', '? [a]', '*a', '<<', '1'];
const LISTED = [
  'trail: [{ name: "A\\u202e", role: publisher, evidence: "by A\\u200b" }]',
  'mentions: [{ line: 9, surface: "pier", entity: ana-ruiz }]',
  'lines: { 9: body }',
  'measured: { runs: [], terms: { "a\\u202eb": 1 }, quotes: [] }',
  'rights: { owner: "O\\ufeff", basis: "\\x85" }',
  'byline: { text: "By \\u202eA" }',
  'original: { file: "a\\u202e.txt" }',
];
const yaml = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.tuple(fc.constantFrom(...KEYS), scalar).map(([key, value]) => `${key}: ${value}`) },
      { weight: 2, arbitrary: fc.constantFrom(...LISTED) },
      { weight: 1, arbitrary: fc.constantFrom('%YAML 1.1', '---', '...', '- a', '# x', ': :', '\t', '@', '&a', '*b') },
    ),
    { maxLength: 5 },
  )
  .map((lines) => lines.join('\n').replaceAll('\0', ''));

const name = fc.oneof(
  fc.constantFrom(
    'article.txt',
    'article.md',
    'a\u202eb.md',
    'cafe\u0301.txt',
    '東京.md',
    '\u200b.txt',
    '.md',
    'a/\n.txt',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }).map((own) => `${own}.md`),
);

/** Read or refused with a reason, and what is read is clean. */
function holds(source: string | Uint8Array, path: string, sidecar?: ReturnType<typeof editorial.parse>): void {
  const outcome = build(source, { path, vocabulary, ...(sidecar === undefined ? {} : { sidecar }) });
  expect(messages(outcome).filter((message) => message.includes(' internal-error '))).toEqual([]);
  expect(outcome.story !== undefined || outcome.diagnostics.failed).toBe(true);
  expect(faultsOf(outcome.story)).toEqual([]);
}

describe('a file', { timeout: TIMEOUT }, () => {
  it('of any bytes', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc
        .tuple(body, fc.uint8Array({ maxLength: 3 }), body)
        .map(([before, odd, after]) => Buffer.concat([Buffer.from(before), odd, Buffer.from(after)])),
    );
    fc.assert(
      fc.property(bytes, name, (given, path) => holds(given, path)),
      RUNS,
    );
  });

  it('of any lines, as raw text', () => {
    fc.assert(
      fc.property(body, (source) => holds(source, 'article.txt')),
      RUNS,
    );
  });

  it('of any lines, as Markdown', () => {
    fc.assert(
      fc.property(body, name, (source, path) => holds(source, path.replace(/\.txt$/, '.md'))),
      RUNS,
    );
  });

  it('with any front matter', () => {
    fc.assert(
      fc.property(yaml, line, (front, own) =>
        holds(
          ['---', front, '---', '', PROSE[0], '', own.replaceAll('\0', ''), '', PROSE[1], ''].join('\n'),
          'article.md',
        ),
      ),
      RUNS,
    );
  });

  it('with any sidecar', () => {
    fc.assert(
      fc.property(yaml, body, (source, own) => {
        const sidecar = readYaml(source, editorial, new Diagnostics('article.txt.yml'));
        expect(faultsOf(sidecar)).toEqual([]);
        holds(own, 'article.txt', sidecar);
      }),
      RUNS,
    );
  });
});

describe('the attack list', { timeout: TIMEOUT }, () => {
  const hidden = 'The \u202epier\u202c clo\u200bses \u{e0067} at no\u00adon.';
  it.each<[what: string, path: string, source: string]>([
    ['ten thousand marks of quotation', 'a.md', `${PROSE[0]}\n\n${'>'.repeat(10_000)} x`],
    ['ten thousand of them, apart', 'a.md', `${PROSE[0]}\n\n${'> '.repeat(10_000)} x`],
    ['quotations without end', 'a.md', `${PROSE[0]}\n\n${'> x\n\n'.repeat(1200)}`],
    ['five thousand lists inside each other', 'a.md', `${PROSE[0]}\n\n${'- '.repeat(5000)} x`],
    ['numbered ones', 'a.md', `${PROSE[0]}\n\n${'1. '.repeat(1000)} x`],
    ['lists by their indent', 'a.md', Array.from({ length: 500 }, (_, i) => `${' '.repeat(2 * i)}- x`).join('\n')],
    ['lists by tabs', 'a.md', Array.from({ length: 200 }, (_, i) => `${'\t'.repeat(i)}- x`).join('\n')],
    ['emphasis in emphasis', 'a.md', `${PROSE[0]}\n\n${'*_'.repeat(4000)}x${'_*'.repeat(4000)}`],
    ['as deep as emphasis may be', 'a.md', `${PROSE[0]}\n\n${'*_'.repeat(500)}x${'_*'.repeat(500)}`],
    ['open brackets', 'a.md', `${PROSE[0]}\n\n${'['.repeat(10_000)}`],
    ['pictures in pictures', 'a.md', `${PROSE[0]}\n\n${'!['.repeat(4000)}x${'](a)'.repeat(4000)}`],
    ['links that never close', 'a.md', `${PROSE[0]}\n\n${'[a]('.repeat(5000)}`],
    ['tags that never close', 'a.md', `${PROSE[0]}\n\n${'a <!--'.repeat(5000)}${'<?'.repeat(5000)}`],
    [
      'marks of code of every length',
      'a.md',
      PROSE[0] + '\n\n' + Array.from({ length: 200 }, (_, i) => '`'.repeat(i)).join(' '),
    ],
    [
      'a number of 330 digits',
      'a.txt',
      `${PROSE[0]}\nThey counted ${'9'.repeat(330)} people on the pier.\n${PROSE[1]}`,
    ],
    ['an accent that emphasis parts from its letter', 'a.md', `${PROSE[0]} Caf*e*&#x301; and caf*&#x301;*.`],
    ['a stroke that would break a tag', 'a.md', `${PROSE[0]} *&#x338;x*&#x338;`],
    ['a heading of combining marks', 'a.md', `# Z${'\u0301'.repeat(400)}\n\n${PROSE[0]}`],
    ['a headline of pairs', 'a.txt', `${'😀'.repeat(200)} is the headline\nBy Ana Ruiz\n${PROSE.join('\n')}`],
    ['an opening of pairs', 'a.txt', `x${'😀'.repeat(100)}. ${PROSE[0]}\n${PROSE[1]}`],
    ['what is hidden in a text', 'a.txt', `${hidden}\n${PROSE.join('\n')}`],
    ['in Markdown', 'a.md', `# ${hidden}\n\n${PROSE[0]} [${hidden}](https://a.example/\u202e "\u202e") \`${hidden}\``],
    ['in references', 'a.md', `# A &#x202e;pier&#8203;\n\n${PROSE[0]} &shy;&zwj;&rlm;&#xfeff;&#xe0067; x`],
    [
      'in front matter',
      'a.md',
      `---\ntitle: "A \\u202epier\\u200b \\ud800"\ndeck: { text: "\\x07." }\n---\n\n${PROSE[0]}`,
    ],
  ])('%s is read', (_what, path, source) => {
    holds(source, path);
    expect(build(source, { path, vocabulary }).story).toBeDefined();
  });

  it.each<[what: string, front: string]>([
    ['an alias that holds itself', 'trail: &a [*a]'],
    ['one deeper down', 'original: &a { file: { x: [*a] } }'],
    ['an alias of nothing', 'title: *nobody'],
    ['ten thousand brackets', `title: ${'['.repeat(10_000)}`],
    ['ten thousand brackets that close', `title: ${'['.repeat(10_000)}${']'.repeat(10_000)}`],
    ['ten thousand maps', `title: ${'{a: '.repeat(10_000)}`],
    ['ten thousand lists', `${'- '.repeat(10_000)}x`],
    ['keys in keys', `${'? '.repeat(300)}x`],
    ['ten thousand aliases', `a: &a x\nb: [${'*a,'.repeat(10_000)}]`],
    ['a list of numbers beyond number', `lines: { ${'9'.repeat(400)}: body }\ntitleLine: 9e999`],
    ['ten thousand mistakes', `mentions:\n${'  - x\n'.repeat(10_000)}`],
  ])('front matter of %s is refused with a reason', (_what, front) => {
    const { story, diagnostics } = build(`---\n${front}\n---\n\n${PROSE[0]}\n`, { path: 'a.md' });
    expect(story).toBeUndefined();
    expect(diagnostics.failed).toBe(true);
    expect(diagnostics.list.map(({ rule }) => rule)).not.toContain('internal-error');
    expect(diagnostics.list.length).toBeLessThan(60);
  });
});

it('a headline or an opening that is cut keeps its characters whole', () => {
  const headline = build(`${'😀'.repeat(200)} is the headline\nBy Ana Ruiz\n${PROSE.join('\n')}`).story?.title.text;
  expect(headline).toMatch(/^(?:😀)+…$/u);
  const opening = build(`x${'😀'.repeat(100)}. ${PROSE[0]}\n${PROSE[1]}`, { path: 'a.md' }).story?.title.text;
  expect(opening).toMatch(/^x(?:😀)+ …$/u);
});

it('an address that is cut off before an accent is composed', () => {
  holds('<https://a.example>\u0301 leads to what the council of Ostrava Bay said of its old ferry pier.', 'a.md');
});

it('a fault of the program itself is told as one, with the stage', () => {
  const broken = new Proxy(new Map(), {
    get: () => {
      throw new TypeError('no such names');
    },
  }) as Vocabulary['entities'];
  const outcome = build(PROSE.join('\n'), { vocabulary: vocabularyOf({ entities: broken }) });
  expect(outcome.story).toBeUndefined();
  expect(messages(outcome)).toEqual([
    'article.txt:1:1 error internal-error expected the stage “vocabulary” to read any file, found "TypeError: no such names"; report it as a fault of the program, with the file; the other files were read',
  ]);
});
