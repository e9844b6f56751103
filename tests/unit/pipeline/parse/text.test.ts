import { describe, expect, it } from 'vitest';
import { build, kinds, messages, PROSE, storyOf, texts } from '../article.ts';

const [first, second, third] = PROSE;
/** Headline, one paragraph, the lines in question, and a paragraph behind them. */
const among = (...lines: string[]): string => ['The Old Ferry Pier Will Close', '', first, ...lines, third].join('\n');
const between = (...lines: string[]): string[] => kinds(storyOf(among(...lines)).blocks).slice(1, -1);
const listsOf = (...lines: string[]): (number | undefined)[] =>
  storyOf(among(...lines))
    .blocks.slice(1, -1)
    .map((block) => block.list);

describe('lists of raw text', () => {
  it.each(['-', '*', '•', '◦', '▪', '►'])('lose the bullet “%s” and nothing else', (bullet) => {
    expect(between('The plans:', `${bullet} mend the pier`, `${bullet} or cut it – at last`)).toEqual([
      'paragraph: The plans:',
      'list-item: mend the pier',
      'list-item: or cut it – at last',
    ]);
  });

  it.each([
    ['1. mend it', '2. cut it'],
    ['1) mend it', '2) cut it'],
    ['(1) mend it', '(2) cut it'],
    ['a. mend it', 'b. cut it'],
  ])('are numbered by a run: %s, %s', (one, two) => {
    expect(between('Two plans:', one, two)).toEqual([
      'paragraph: Two plans:',
      'list-item: mend it',
      'list-item: cut it',
    ]);
  });

  it('go on behind bullets that stand below a number', () => {
    expect(
      between('Steps:', '1. ring the bank', '- not from that phone', '2. write it down').map(
        (kind) => kind.split(':')[0],
      ),
    ).toEqual(['paragraph', 'list-item', 'list-item', 'list-item']);
  });

  it('are counted one by one: another marker, a paragraph or a new “1.” begins another', () => {
    expect(listsOf('Plans:', '- mend', '- cut', 'Other plans, which nobody had asked for:', '- sink')).toEqual([
      undefined,
      1,
      1,
      undefined,
      2,
    ]);
    expect(listsOf('Plans:', '1. mend', '2. cut', '1. sink', '2. sell')).toEqual([undefined, 1, 1, 2, 2]);
    expect(listsOf('Plans:', '- mend', '1. sink', '2. sell')).toEqual([undefined, 1, 2, 2]);
  });

  it.each([
    '1921 was the year of the flood, and 1953 another.',
    '3.5 million was paid, and nobody knows to whom.',
    'A. Brandl, the engineer, said so twice.',
    '*Nothing* on the pier has changed since then.',
    '-20 degrees were measured on the roof that night.',
    '# is the sign that the program looks for, he found.',
  ])('are not made of a sentence: %s', (line) => {
    expect(between(line)).toEqual([`paragraph: ${line}`]);
  });
});

describe('dashes', () => {
  it('open the lines of a dialogue', () => {
    const talk = ['– And if the pier breaks? asked a woman.', '– Then we swim, said the mayor.'];
    expect(between('It was a short meeting.', ...talk)).toEqual([
      'paragraph: It was a short meeting.',
      ...talk.map((line) => `paragraph: ${line}`),
    ]);
  });

  it('are bullets where a line announces them', () => {
    expect(between('The mayor named two plans:', '– mend the pier', '– or cut it')).toEqual([
      'paragraph: The mayor named two plans:',
      'list-item: mend the pier',
      'list-item: or cut it',
    ]);
  });
});

const WRAPPED_ONE = [
  'The council of Ostrava Bay voted on Monday to close the old',
  'ferry pier, which has leaked since the floods, and to build',
  'another one on the far side of the harbour for half the sum',
  'that the old one had cost.',
];
const WRAPPED_TWO = [
  'Two engineers had told the members that the piles under the',
  'ticket office would not last another winter, and a third had',
  'said that they would, though not with any conviction, and he',
  'was not asked again.',
];

describe('hard-wrapped text', () => {
  const whole = [WRAPPED_ONE.join(' '), WRAPPED_TWO.join(' ')];

  it('is joined to paragraphs that blank lines part', () => {
    const story = storyOf(['The Old Pier Will Close', '', ...WRAPPED_ONE, '', ...WRAPPED_TWO, ''].join('\n'));
    expect(story.title.text).toBe('The Old Pier Will Close');
    expect(texts(story.blocks)).toEqual(whole);
    expect(story.blocks.map((block) => block.line)).toEqual([3, 8]);
  });

  it('is joined to paragraphs that end in a short line', () => {
    expect(texts(storyOf(['The Old Pier Will Close', '', ...WRAPPED_ONE, ...WRAPPED_TWO].join('\n')).blocks)).toEqual(
      whole,
    );
  });

  it('is joined to paragraphs that open with an indent', () => {
    const indent = (lines: readonly string[]): string[] => lines.map((line, i) => (i === 0 ? `   ${line}` : line));
    const lines = [WRAPPED_ONE, WRAPPED_TWO, WRAPPED_ONE, WRAPPED_TWO].flatMap(indent);
    expect(texts(storyOf(['The Old Pier Will Close', '', ...lines].join('\n')).blocks)).toEqual([...whole, ...whole]);
  });

  it('keeps the hyphen of a word that is broken at the end of a line', () => {
    const lines = [
      'The council of Ostrava Bay voted on Monday to close the ferry-',
      'pier, which has leaked since the floods in spring, and to build',
      'another one on the far side of the harbour for half of the sum',
      'that the first one had cost the town, which is still in debt at',
      'the bank.',
    ];
    expect(texts(storyOf(lines.join('\n')).blocks)[0]).toContain('close the ferry-pier, which');
  });

  it('leaves unwrapped text alone, a line a paragraph', () => {
    expect(texts(storyOf(PROSE.join('\n')).blocks)).toEqual([...PROSE]);
  });
});

describe('what looks like markup in raw text', () => {
  it('is text, and the editor is told', () => {
    const line =
      'The sender wrote <b>Dear Costumer</b>, tags and all, <script>alert(1)</script> and javascript:void(0).';
    const outcome = build(among(line));
    const block = outcome.story?.blocks.find((candidate) => candidate.line === 4);
    expect(block?.text).toBe(line);
    expect(block?.html).not.toMatch(/<(?!\/?p\b)/);
    expect(messages(outcome)).toMatchInlineSnapshot(`
      [
        "article.txt:4:18 warning markup-in-text expected plain text, found "<b>Dear Costumer</b>, tags and all, <script>alert(1)</scr…"; it is shown as text; remove it if it is not the article’s",
      ]
    `);
  });

  it('is not seen in signs of comparison', () => {
    expect(messages(build(among('The levels are 3 < 4 and 5 > 2, as the tide table says.')))).toEqual([]);
  });
});

it('leaves out control characters and those that turn the reading order, with a warning', () => {
  const outcome = build(among('The \u0007bell rang \u202Eeciwt, and a zero\u200Bwidth space went unseen.'));
  expect(texts(outcome.story?.blocks ?? [])[1]).toBe('The bell rang eciwt, and a zerowidth space went unseen.');
  expect(messages(outcome)).toMatchInlineSnapshot(`
    [
      "article.txt:4:5 warning control-character expected printable text, found U+0007 BELL; it was left out; remove it from the file if it means nothing",
      "article.txt:4:16 warning control-character expected printable text, found U+202E RIGHT-TO-LEFT OVERRIDE; it was left out; remove it from the file if it means nothing",
      "article.txt:4:34 warning control-character expected printable text, found U+200B ZERO WIDTH SPACE; it was left out; remove it from the file if it means nothing",
    ]
  `);
});

it('reads characters that a page’s source names', () => {
  const story = storyOf(
    [
      'Fish &amp; Chips &quot;Move&quot; to the Pier',
      'By Ana Ruiz',
      ...PROSE,
      'He said: &#8220;No&#x201d;&nbsp;&lt;twice&gt; &amp;c &nosuch; AT&T.',
    ].join('\n'),
  );
  expect(story.title.text).toBe('Fish & Chips "Move" to the Pier');
  expect(texts(story.blocks).at(-1)).toBe('He said: “No”\u00a0<twice> &c &nosuch; AT&T.');
});

it('takes a line of U+00A0 for a blank one', () => {
  const story = storyOf([PROSE[0], '\u00a0', second, ' \u2003 ', third].join('\n'));
  expect(texts(story.blocks)).toEqual([...PROSE]);
  expect(story.setAside).toEqual([]);
});
