import { describe, expect, it } from 'vitest';
import type { Story } from '../../../../src/pipeline/record/schema.ts';
import { build, kinds, PROSE, rulesOf, storyOf, texts, vocabularyOf } from '../article.ts';

const [first, second, third] = PROSE;
const HEADLINE = 'Ostrava Bay to Close Its Ferry Pier After Forty Years';
const article = (...lines: string[]): Story => storyOf([HEADLINE, 'By Ana Ruiz', ...lines].join('\n'));

describe('a heading of raw text', () => {
  it.each([
    'A hole in the ledger since 2017',
    'What the Engineers Said:',
    'Will the bridge hold?',
    'NOT A PAPERWORK MATTER',
    '‘We counted the minutes’',
    '“We Counted the Minutes”',
    'Why it works: fee + hurry = £1.45',
    '2. The second vote',
    'Mr. Brandl’s reply',
    '¿Qué pasó después?',
  ])('is “%s”', (line) => {
    expect(kinds(article(first, second, line, third).blocks)).toContain(`heading: ${line}`);
  });

  it('stands above a list, too', () => {
    const blocks = article(
      first,
      second,
      'What should you do first?',
      '- ring the bank',
      '- ring the police',
      third,
    ).blocks;
    expect(kinds(blocks)[2]).toBe('heading: What should you do first?');
  });

  it('is the time that heads the entries of a running report', () => {
    expect(kinds(article(first, '9:05 p.m.', second, '10:48 p.m.', third).blocks)).toEqual([
      `paragraph: ${first}`,
      'heading: 9:05 p.m.',
      `paragraph: ${second}`,
      'heading: 10:48 p.m.',
      `paragraph: ${third}`,
    ]);
  });

  it.each([
    ['a short sentence', 'Nobody knows.'],
    ['a line of speech', '“We counted the minutes.”'],
    ['a line that announces a list', 'The members had three plans:'],
    ['a question of an interview', 'Q: What does a dam keeper do all day?'],
    ['a line that begins small', 'three plans and no money'],
    ['a line that trails off', 'And so it ended…'],
    ['a line that breaks off', 'The members, the engineers,'],
  ])('is not %s: “%s”', (_what, line) => {
    expect(kinds(article(first, second, line, third).blocks)).toContain(`paragraph: ${line}`);
  });

  it('heads something: the last line of a text does not', () => {
    expect(kinds(article(first, second, third, 'And nobody laughed').blocks).at(-1)).toBe(
      'paragraph: And nobody laughed',
    );
  });
});

describe('headline and deck', () => {
  it.each<[how: string, lines: string[], title: number, deck: number | undefined]>([
    ['headline, byline', [HEADLINE, 'By Ana Ruiz'], 1, undefined],
    ['headline, deck, byline', [HEADLINE, 'The members were unanimous, and quick', 'By Ana Ruiz'], 1, 2],
    [
      'headline, deck of two sentences, byline',
      [HEADLINE, 'The members were unanimous. They were also quick.', 'By Ana Ruiz'],
      1,
      2,
    ],
    ['site, section, headline, byline', ['The Bay Lantern', 'Harbour', HEADLINE, 'By Ana Ruiz'], 3, undefined],
    ['byline, headline', ['By Ana Ruiz', HEADLINE], 2, undefined],
    ['headline alone', [HEADLINE], 1, undefined],
    ['headline, deck, date', [HEADLINE, 'The members were unanimous, and quick', '5 June 2024'], 1, 2],
  ])('%s', (_how, lines, title, deck) => {
    const story = storyOf([...lines, ...PROSE].join('\n'));
    expect(story.title).toEqual({ text: HEADLINE, origin: 'article', line: title });
    expect(story.deck?.line).toBe(deck);
    expect(texts(story.blocks)).toEqual([...PROSE]);
  });

  it('are not made up: a text that begins with its first paragraph has an editor’s title and a warning', () => {
    const { story, diagnostics } = build(PROSE.join('\n'));
    expect(story?.title).toMatchObject({ origin: 'editor' });
    expect(story?.title).not.toHaveProperty('line');
    expect(first.startsWith(story?.title.text.replace(/ …$/, '') ?? '?')).toBe(true);
    expect(rulesOf(diagnostics.list)).toEqual(['no-headline']);
    expect(texts(story?.blocks ?? [])).toEqual([...PROSE]);
  });

  it.each([
    ['one word', 'x'.repeat(2000)],
    ['an address', `Pier ${'closes-and-'.repeat(180)}opens`],
  ])('of two thousand characters in %s are refused with their length, and shown cut', (_what, long) => {
    const { story, diagnostics } = build([long, 'By Ana Ruiz', ...PROSE].join('\n'));
    expect(diagnostics.list.map(({ rule, severity, message }) => [rule, severity, message])).toContainEqual([
      'title-too-long',
      'error',
      `expected a headline of at most 300 characters, found ${long.length} characters; give one in front matter or the sidecar: title: …`,
    ]);
    expect(story?.title.text).toHaveLength(300);
  });
});

it('should refuse a headline of two thousand characters in many words, too', () => {
  const long = `Pier ${'closes and '.repeat(200)}opens`;
  expect(rulesOf(build([long, 'By Ana Ruiz', ...PROSE].join('\n')).diagnostics.list)).toContain('title-too-long');
});

it('should name nobody behind the place where a headline was cut', () => {
  const vocabulary = vocabularyOf({ entities: new Map([['tolva', { kind: 'place', name: 'Tolva' }]]) });
  const { story } = build(['# ' + 'x'.repeat(310) + ' Tolva', '', ...PROSE].join('\n'), { path: 'a.md', vocabulary });
  expect(story?.mentions).toEqual([]);
});

describe('commentary', () => {
  const OPINION = 'BL Editor: The council has had forty years to mend the pier and has done nothing at all.';

  it('runs from its marker over paragraphs and lists to the end', () => {
    const story = article(
      first,
      second,
      third,
      OPINION,
      'It will be no different now.',
      'Three things would help:',
      '- an engineer',
      '- a mayor',
    );
    expect(story.commentary?.marker).toBe('BL Editor:');
    expect(story.commentary?.line).toBe(6);
    expect(kinds(story.commentary?.blocks ?? [])).toEqual([
      `paragraph: ${OPINION}`,
      'paragraph: It will be no different now.',
      'paragraph: Three things would help:',
      'list-item: an engineer',
      'list-item: a mayor',
    ]);
    expect(texts(story.blocks)).toEqual([...PROSE]);
  });

  it.each([
    ['the next heading', 'What happens next'],
    ['a credit line', 'The post Pier Closes appeared first on The Bay Lantern.'],
    ['furniture', 'Share on Facebook'],
  ])('ends at %s', (_what, line) => {
    const story = article(first, second, OPINION, 'It will be no different now.', line, third);
    expect(story.commentary?.blocks.map((block) => block.line)).toEqual([5, 6]);
    expect(texts(story.blocks)).toContain(third);
  });

  it.each([
    ['above the text', 3],
    ['inside it', 4],
    ['below it', 6],
  ])('that is a note is one paragraph %s', (_where, line) => {
    const note = 'Editor’s note: This article was changed after the vote, which took place on Monday evening.';
    const lines: string[] = [...PROSE];
    lines.splice(line - 3, 0, note);
    const story = article(...lines);
    expect(story.commentary?.marker).toBe('Editor’s note:');
    expect(story.commentary?.blocks.map((block) => block.line)).toEqual([line]);
    expect(texts(story.blocks)).toEqual([...PROSE]);
  });

  it.each([
    'The engineer: a small man in a large coat, nodded.',
    'Editors of the paper had voted for the pier.',
    'In my view: the sea.',
  ])('does not begin at “%s”', (line) => {
    expect(article(first, second, line, third)).not.toHaveProperty('commentary');
  });

  it('is read in a digest as well', () => {
    const front = ['---', 'title: Pier', 'original: { file: pier.txt }', '---', ''];
    const text = [
      ...front,
      `${first} {L1}`,
      '',
      `${OPINION} {L2}`,
      '',
      '## And then {L3}',
      '',
      `${second} {L4}`,
      '',
    ].join('\n');
    const story = storyOf(text, { path: 'pier.md' });
    expect(story.form).toBe('digest');
    expect(story.commentary?.blocks.map((block) => block.originalLines)).toEqual([[2]]);
    expect(story.blocks.map((block) => block.kind)).toEqual(['paragraph', 'heading', 'paragraph']);
  });
});

it('knows the language of a text', () => {
  const spanish =
    'El consejo municipal votó el lunes a favor de cerrar el viejo muelle de la bahía, que tiene goteras desde la primavera.';
  expect(article(...PROSE).language).toBe('en');
  expect(
    storyOf(['Cierran el muelle', 'Por Ana Ruiz', spanish, spanish.replace('lunes', 'martes'), spanish].join('\n'))
      .language,
  ).toBe('es');
});

describe('the name of a site', () => {
  const vocabulary = vocabularyOf({
    outlets: new Map([['bay-lantern', { name: 'The Bay Lantern', type: 'newspaper' }]]),
  });
  const titleOf = (headline: string, ...below: string[]): string =>
    storyOf([headline, 'By Ana Ruiz', ...PROSE, ...below].join('\n'), { vocabulary }).title.text;

  it.each([
    [`${HEADLINE} | The Bay Lantern`, HEADLINE],
    [`${HEADLINE} – Bay Lantern`, HEADLINE],
    [`Bay Lantern - ${HEADLINE}`, HEADLINE],
    [`Analysis | ${HEADLINE} | Bay Lantern`, `Analysis | ${HEADLINE}`],
  ])('is cut from “%s”', (headline, title) => {
    expect(titleOf(headline)).toBe(title);
  });

  it('is known by the owner of the copyright, too', () => {
    expect(titleOf(`${HEADLINE} – Notes From the Quay`, '© 2031 Notes From the Quay')).toBe(HEADLINE);
  });

  it.each([`Analysis | ${HEADLINE}`, `${HEADLINE} – Live`, `${HEADLINE} | Ben Poe`, 'Pier | The Bay Lantern'])(
    'is not seen in “%s”',
    (headline) => {
      expect(titleOf(headline)).toBe(headline);
    },
  );

  it.each(['The Bay Lantern', 'BAY LANTERN'])('above the headline, “%s” says who published the page', (masthead) => {
    const story = storyOf([masthead, HEADLINE, 'By Ana Ruiz', ...PROSE].join('\n'), { vocabulary });
    expect(story.title.text).toBe(HEADLINE);
    expect(story.outlet).toBe('bay-lantern');
    expect(story.trail).toEqual([
      { name: 'The Bay Lantern', outlet: 'bay-lantern', role: 'publisher', line: 1, evidence: masthead },
    ]);
  });

  it('above the headline gives way to a credit line', () => {
    const credit = 'This article originally appeared on Harbour Wire.';
    const story = storyOf(['The Bay Lantern', HEADLINE, 'By Ana Ruiz', ...PROSE, credit].join('\n'), { vocabulary });
    expect(story.trail.map((hop) => hop.name)).not.toContain('The Bay Lantern');
  });

  it('alone above the text is the headline', () => {
    expect(storyOf(['The Bay Lantern', ...PROSE].join('\n'), { vocabulary }).title.text).toBe('The Bay Lantern');
  });
});

describe('the first line of a page', () => {
  it.each(['Watch: how the pier was lifted', 'In pictures: the pier at night', 'Explainer: why the pier leaks'])(
    'is a headline with its label: “%s”',
    (headline) => {
      expect(storyOf([headline, 'By Ana Ruiz', ...PROSE].join('\n')).title.text).toBe(headline);
    },
  );

  it('keeps a short sentence below the byline in the text', () => {
    expect(texts(article('It rained.', ...PROSE).blocks)).toEqual(['It rained.', ...PROSE]);
  });
});
