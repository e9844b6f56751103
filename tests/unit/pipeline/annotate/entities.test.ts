/** Who is named where: invented names, one article for each rule of annotation. */
import { describe, expect, it } from 'vitest';
import type { EntityDefinition } from '../../../../src/pipeline/record/input.ts';
import type { EntityKind, Mention, Story } from '../../../../src/pipeline/record/schema.ts';
import type { Vocabulary } from '../../../../src/pipeline/types.ts';
import { build, messages, PROSE, storyOf, vocabularyOf } from '../article.ts';

const named = (
  kind: EntityKind,
  name: string,
  rest: Partial<EntityDefinition> = {},
): EntityDefinition & { kind: EntityKind } => ({
  kind,
  name,
  ...rest,
});

const vocabulary: Vocabulary = vocabularyOf({
  entities: new Map([
    ['quiroga-delmar', named('person', 'Ramiro Quiroga Delmar', { nicknames: ['El Sauce'], family: 'Quiroga Delmar' })],
    ['ines-cano', named('person', 'Inés Cano')],
    ['brody', named('person', 'Dale Brody')],
    ['mercer', named('person', 'Walt Mercer')],
    ['lena-voss-actress', named('person', 'Lena Voss', { near: ['film', 'stage'] })],
    ['lena-voss-judge', named('person', 'Lena Voss', { near: ['court'] })],
    ['rope-cartel', named('group', 'Tampa Rope Cartel', { aliases: ['TRC'] })],
    ['tolva-cartel', named('group', 'Tolva Cartel')],
    ['brisa-cartel', named('group', 'Brisa Cartel')],
    ['harbour-ministry', named('body', 'Harbour Ministry')],
    ['health-ministry', named('body', 'Health Ministry')],
    ['tide-department', named('body', 'Tide Department')],
    ['reef-department', named('body', 'Reef Department')],
    ['brody-administration', named('body', 'Brody administration')],
    ['us-tide-office', named('body', 'U.S. Tide Office')],
    ['hexagon', named('body', 'the Hexagon', { aliases: ['Hexagon'] })],
    ['tolva', named('place', 'Tolva')],
    ['mercer-city', named('place', 'Mercer City')],
  ]),
});

const HEAD = ['Ferry Pier Closes After Forty Years', 'By Ludmila Harrow', PROSE[0]];
const storyWith = (...lines: string[]): Story => storyOf([...HEAD, ...lines].join('\n'), { vocabulary });
const show = (mentions: readonly Mention[]): string[] => mentions.map(({ entity, surface }) => `${entity}: ${surface}`);
/** Names in the last of the lines. */
const namesIn = (...lines: string[]): string[] =>
  show(storyWith(...lines).mentions.filter((mention) => mention.line === HEAD.length + lines.length));

describe('a name', () => {
  it('is found with its place in the text, and the block that it stands in', () => {
    const story = storyWith('The boats of the Tampa Rope Cartel were seen near Tolva by a fisherman on Monday.');
    for (const { surface, block, line, start, end } of story.mentions) {
      const own = story.blocks.find((candidate) => candidate.id === block);
      expect(own?.line).toBe(line);
      expect(own?.text.slice(start, end)).toBe(surface);
    }
    expect(show(story.mentions)).toEqual(['rope-cartel: Tampa Rope Cartel', 'tolva: Tolva']);
  });

  it('is the longest that matches: “Tolva Cartel” names no Tolva, “Mercer City” no Mercer', () => {
    expect(namesIn('The Tolva Cartel has no boats in Mercer City, said the men who mend them there.')).toEqual([
      'tolva-cartel: Tolva Cartel',
      'mercer-city: Mercer City',
    ]);
  });

  it.each(['Inés Cano', 'Ines Cano', 'INÉS CANO', 'Ine\u0301s Cano', 'Inés\u00a0Cano'])(
    'needs no accent and no certain space: %s',
    (printed) => {
      expect(namesIn(`The pilot ${printed} had the lamps put out at nine, and nobody complained.`)).toEqual([
        `ines-cano: ${printed.normalize()}`,
      ]);
    },
  );

  it.each(['“El Sauce”', '‘El Sauce’', '"El Sauce"', "'El Sauce'", '(El Sauce)', 'El Sauce'])(
    'may have its nickname inside: %s',
    (nickname) => {
      const printed = `Ramiro ${nickname} Quiroga Delmar`;
      expect(namesIn(`The court heard that ${printed} had taken notes during the whole hearing.`)).toEqual([
        `quiroga-delmar: ${printed}`,
      ]);
    },
  );

  it('may be the nickname alone, in marks or not', () => {
    expect(namesIn('They called him “El Sauce” in the bay, and El Sauce he was to his last day.')).toEqual([
      'quiroga-delmar: El Sauce',
      'quiroga-delmar: El Sauce',
    ]);
  });

  it.each(['Inés Cano’s boat', "Inés Cano's boat", 'Inés Cano, whose boat'])('may own something: %s', (printed) => {
    expect(namesIn(`They found ${printed} lay low in the water, and pumped until noon.`)).toEqual([
      'ines-cano: Inés Cano',
    ]);
  });

  it('stands inside titles and before nouns', () => {
    expect(
      namesIn('U.S. Tide Office spokesman Ben Poe and a Tolva Cartel lawyer shared a cab to the airport.'),
    ).toEqual(['us-tide-office: U.S. Tide Office', 'tolva-cartel: Tolva Cartel']);
  });

  it.each([
    ['a longer word', 'The Tolvan sailors and the Tolvas of the far side danced until the lamps went out.'],
    ['an address', 'The prices of rope are on tolva.com and on Tolva.com for those who want them.'],
    ['small letters', 'He drew a hexagon on the wall of the ferry office, and brody and mercer went on fishing.'],
    ['an acronym in small letters', 'The word trc was painted on the wall of the ferry office, in a shaky hand.'],
  ])('is not %s', (_what, line) => {
    expect(namesIn(line)).toEqual([]);
  });

  it('needs its capitals where the vocabulary has them: the Hexagon is an office, a hexagon a shape', () => {
    expect(namesIn('A hexagon was cut into the door of the Hexagon, which did not answer questions.')).toEqual([
      'hexagon: the Hexagon',
    ]);
  });

  it('may have its last noun in small letters', () => {
    expect(namesIn('The boats of the Tolva cartel were seen near the pier by a fisherman on Monday.')).toEqual([
      'tolva-cartel: Tolva cartel',
    ]);
  });

  it('may be shouted', () => {
    expect(namesIn('WALT MERCER LOST THE VOTE ON THE PIER OF THE BAY AND WENT HOME TO DINNER.')).toEqual([
      'mercer: WALT MERCER',
    ]);
  });

  it.each([
    ['He had always wanted to live in Tolva. Cartel money bought him the house on the hill.', ['tolva: Tolva']],
    [
      'She had asked for Walt. Mercer City was the last place where anybody had seen him.',
      ['mercer-city: Mercer City'],
    ],
    [
      'The men were handed to the U.S. Tide Office records say that nobody signed for them.',
      ['us-tide-office: U.S. Tide Office'],
    ],
  ])('does not run across the end of a sentence, but may have a point inside: %s', (line, names) => {
    expect(namesIn(line)).toEqual(names);
  });
});

describe('a noun that names share counts for each of them', () => {
  it.each<[line: string, names: string[]]>([
    ['The Tolva and Brisa Cartels met on Monday in the ferry office of the bay.', ['tolva-cartel', 'brisa-cartel']],
    [
      'The Tolva, Brisa and Tampa Rope cartels met on Monday in the ferry office.',
      ['tolva-cartel', 'brisa-cartel', 'rope-cartel'],
    ],
    [
      'The Harbour and Health Ministries met on Monday in the ferry office of the bay.',
      ['harbour-ministry', 'health-ministry'],
    ],
    [
      'The Tide and Reef Departments met on Monday in the ferry office of the bay.',
      ['tide-department', 'reef-department'],
    ],
  ])('%s', (line, ids) => {
    expect(storyWith(line).mentions.map((mention) => mention.entity)).toEqual(ids);
  });

  it('and only where it is shared', () => {
    expect(namesIn('He sailed from Tolva. The cartels had burnt his house in the spring of that year.')).toEqual([
      'tolva: Tolva',
    ]);
    expect(namesIn('The cartels of Tolva had burnt his house in the spring of that year.')).toEqual(['tolva: Tolva']);
  });

  for (const [line, names] of [
    ['The harbour of Tolva and the cartels of the south were named in the same breath.', ['tolva: Tolva']],
    ['Health and wealth are all that the ministries of the bay care about, she said.', []],
  ] as const) {
    it(`should not take other words for names that share it: ${line}`, () => {
      expect(namesIn(line)).toEqual(names);
    });
  }
});

describe('a surname alone', () => {
  const INTRODUCED = 'The captains Dale Brody and Walt Mercer had met on the pier before the vote was taken.';

  it('is the last full name above that bears it', () => {
    expect(namesIn(INTRODUCED, 'Brody left first, and Mercer’s boat followed before the lamps were lit.')).toEqual([
      'brody: Brody',
      'mercer: Mercer',
    ]);
  });

  it('may follow its full name in the same paragraph', () => {
    expect(namesIn('Walt Mercer lost the vote, and nobody on the pier was as glad of it as Mercer.')).toEqual([
      'mercer: Walt Mercer',
      'mercer: Mercer',
    ]);
  });

  it.each(['Mr. Mercer', 'Captain Mercer', 'former mayor Mercer', 'President Mercer'])(
    'may have a title: %s',
    (printed) => {
      expect(namesIn(INTRODUCED, `In the evening ${printed} went home to his dinner, which had gone cold.`)).toEqual([
        'mercer: Mercer',
      ]);
    },
  );

  it('may be double, and each half of it: Quiroga, Delmar, Ramiro Quiroga', () => {
    const above = 'Ramiro Quiroga Delmar was led into the court before the lamps had been lit on Monday.';
    expect(namesIn(above, 'Quiroga Delmar spoke, Delmar wept, Quiroga slept, and Ramiro Quiroga woke again.')).toEqual([
      'quiroga-delmar: Quiroga Delmar',
      'quiroga-delmar: Delmar',
      'quiroga-delmar: Quiroga',
      'quiroga-delmar: Ramiro Quiroga',
    ]);
  });

  it('is nobody’s below the full name of somebody whom nobody knows', () => {
    const lines = [INTRODUCED, 'His cousin Agatha Brody had sold the boat without asking anybody on the pier.'];
    expect(namesIn(...lines, 'Brody told her friends of it, and they laughed until the lamps went out.')).toEqual([]);
  });

  it.each([
    ['a given name that nobody knows', 'In the evening Agatha Brody sold the boat without asking anybody on the pier.'],
    ['a name that goes on', 'In the evening Brody Haskell sold the boat without asking anybody on the pier.'],
    ['a thing’s name', 'The voters of Mercer County and of Brody University had been asked in the spring.'],
  ])('is nobody’s with %s', (_what, line) => {
    expect(namesIn(INTRODUCED, line)).toEqual([]);
  });

  it('is the name that the article gives in full below', () => {
    const story = storyWith(
      'In the evening Mercer went home to his dinner, which had gone cold.',
      'Walt Mercer has lived on the pier for forty years, longer than anybody else.',
    );
    expect(show(story.mentions)).toEqual(['mercer: Mercer', 'mercer: Walt Mercer']);
  });

  it('is its only bearer where the article names others of the vocabulary, else nobody', () => {
    const alone = 'In the evening a man called Mercer went home to his dinner, which had gone cold.';
    expect(namesIn('The boats of the Tolva Cartel were seen near the pier by a fisherman on Monday.', alone)).toEqual([
      'mercer: Mercer',
    ]);
    expect(namesIn(alone)).toEqual([]);
  });

  it('is found in a headline, which the text explains below', () => {
    const story = storyOf(
      [
        'Mercer Loses Pier Vote to the Tolva Cartel',
        'By Ludmila Harrow',
        PROSE[0],
        'Walt Mercer had asked the members to wait for a year, and they would not.',
      ].join('\n'),
      { vocabulary },
    );
    expect(story.mentions.map(({ in: where, entity, surface, line }) => [where, entity, surface, line])).toEqual([
      ['title', 'mercer', 'Mercer', 1],
      ['title', 'tolva-cartel', 'Tolva Cartel', 1],
      ['body', 'mercer', 'Walt Mercer', 4],
    ]);
  });

  it('should be nobody’s where another surname is joined to it', () => {
    expect(namesIn(INTRODUCED, 'In the evening Mr. Mercer-Haskell sold the boat without asking anybody.')).toEqual([]);
  });
});

describe('an administration', () => {
  const above = 'The president, Dale Brody, had asked the members to wait for a year, and they would not.';
  it('is a body by its name, and a person’s where it is owned', () => {
    expect(namesIn(above, 'The Brody administration closed the pier, and Brody’s administration paid for it.')).toEqual(
      ['brody-administration: Brody administration', 'brody: Brody'],
    );
  });
});

describe('a name that two bear', () => {
  it.each([
    ['lena-voss-judge', 'The court sat until nine, and Lena Voss asked every question herself, twice.'],
    ['lena-voss-actress', 'In her last film Lena Voss sells a boat to a man who has never seen the sea.'],
  ])('is %s by the words that stand near', (id, line) => {
    expect(namesIn(line)).toEqual([`${id}: Lena Voss`]);
  });

  it('is nobody’s without such words', () => {
    expect(namesIn('In the evening Lena Voss went home to her dinner, which had gone cold.')).toEqual([]);
  });
});

describe('names are looked for', () => {
  const text = [
    'Walt Mercer Loses the Pier Vote',
    'The Tolva Cartel had hoped for another outcome',
    'By Inés Cano',
    `TOLVA (HW) — ${PROSE[0]}`,
    'What Walt Mercer said',
    'He had three words for Dale Brody:',
    '- leave the Tolva Cartel',
    PROSE[1],
    'Also Read: Inés Cano sells her boat',
    PROSE[2],
    'BL Editor: The Hexagon should have closed the pier long before Walt Mercer was born.',
    '© 2024 Dale Brody',
  ].join('\n');

  it('in headline, deck, body and commentary, each said; not in dateline, byline, credits and links', () => {
    const story = storyOf(text, { vocabulary });
    expect(story.mentions.map(({ in: where, entity, line }) => `${where} ${String(line)} ${entity}`)).toEqual([
      'title 1 mercer',
      'deck 2 tolva-cartel',
      'body 5 mercer',
      'body 6 brody',
      'body 7 tolva-cartel',
      'commentary 11 hexagon',
      'commentary 11 mercer',
    ]);
  });

  it('in the headline and deck that the editor gives', () => {
    const sidecar = { title: 'Inés Cano and the pier', deck: { text: 'Dale Brody had no say' } };
    const { mentions } = storyOf([...HEAD, PROSE[1]].join('\n'), { vocabulary, sidecar });
    expect(mentions.map(({ in: where, entity, start, end }) => [where, entity, start, end])).toEqual([
      ['title', 'ines-cano', 0, 9],
      ['deck', 'brody', 0, 10],
    ]);
  });
});

describe('the editor’s word on a name', () => {
  const line = 'In the evening Walt Mercer told Dale Brody of the cold, and Brody told everybody.';
  const text = [...HEAD, line].join('\n');
  const overruled = (...mentions: { line: number; surface: string; entity: string }[]): ReturnType<typeof build> =>
    build(text, { vocabulary, sidecar: { mentions } });

  it('can say that it is nobody', () => {
    const { story } = overruled({ line: 4, surface: 'Dale Brody', entity: 'none' });
    expect(show(story?.mentions ?? [])).not.toContain('brody: Dale Brody');
    expect(show(story?.mentions ?? [])).toContain('mercer: Walt Mercer');
  });

  it('can say that it is somebody else, or that other words are a name', () => {
    const { story } = overruled(
      { line: 4, surface: 'Walt Mercer', entity: 'quiroga-delmar' },
      { line: 4, surface: 'the cold', entity: 'hexagon' },
    );
    expect(show(story?.mentions ?? []).slice(0, 3)).toEqual([
      'quiroga-delmar: Walt Mercer',
      'brody: Dale Brody',
      'hexagon: the cold',
    ]);
    for (const { surface, start, end } of story?.mentions ?? []) expect(line.slice(start, end)).toBe(surface);
  });

  it('is asked for again where the words are not there', () => {
    const outcome = overruled({ line: 4, surface: 'Dale Brodie', entity: 'brody' });
    expect(messages(outcome)).toMatchInlineSnapshot(`
      [
        "article.txt:1:1 error no-such-mention expected “Dale Brodie” in line 4, found no such words; correct the line or the words under "mentions"",
      ]
    `);
  });

  it('should reach the second time that the same words stand in a line', () => {
    const { story } = overruled({ line: 4, surface: 'Brody', entity: 'none' });
    expect(show(story?.mentions ?? [])).toEqual(['mercer: Walt Mercer', 'brody: Dale Brody']);
  });
});
