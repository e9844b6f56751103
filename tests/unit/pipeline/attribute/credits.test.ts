import { describe, expect, it } from 'vitest';
import type { Story } from '../../../../src/pipeline/record/schema.ts';
import { PROSE, storyOf, texts, vocabularyOf } from '../article.ts';

const HEADLINE = 'Ostrava Bay to Close Its Ferry Pier After Forty Years';
const vocabulary = vocabularyOf({
  outlets: new Map([
    [
      'bay-lantern',
      { name: 'The Bay Lantern', aliases: ['Bay Lantern'], domains: ['baylantern.example'], type: 'newspaper' },
    ],
    ['harbour-wire', { name: 'Harbour Wire', aliases: ['HW'], type: 'agency' }],
    ['radio-ostrava', { name: 'Radio Ostrava', type: 'broadcaster' }],
    ['agencies', { name: 'news agencies', aliases: ['agencies'], type: 'generic' }],
  ]),
});
const below = (...lines: string[]): Story =>
  storyOf([HEADLINE, 'By Ana Ruiz', ...PROSE, ...lines].join('\n'), { vocabulary });
const hops = ({ trail }: Story): string[] =>
  trail.map(({ role, kind, name }) => [role, kind, name].filter(Boolean).join(' '));

describe('a line that says where the text comes from', () => {
  it.each<[line: string, trail: string[]]>([
    ['The post Pier Closes appeared first on The Bay Lantern.', ['publisher The Bay Lantern']],
    ['The article “Pier Closes” first appeared on Bay Lantern', ['publisher The Bay Lantern']],
    ['Originally published by Bay Lantern.', ['publisher The Bay Lantern']],
    [
      'This article was originally published on March 9, 2023 by Bay Lantern. Read the original article.',
      ['publisher The Bay Lantern'],
    ],
    ['This story first appeared in The Bay Lantern on 3 May 2024.', ['publisher The Bay Lantern']],
    ['Republished with permission from Bay Lantern.', ['publisher The Bay Lantern']],
    ['This article was provided by Harbour Wire.', ['publisher Harbour Wire']],
    ['Source: Bay Lantern and news agencies', ['credit source The Bay Lantern', 'credit source news agencies']],
    [
      'Source: Bay Lantern, Radio Ostrava and agencies',
      ['credit source The Bay Lantern', 'credit source Radio Ostrava', 'credit source news agencies'],
    ],
    ['Source: Unheard-Of Herald', ['credit source Unheard-Of Herald']],
    ['(With inputs from agencies)', ['credit source news agencies']],
    ['Associated Press writer Ana Poe contributed to this report.', ['credit wire Associated Press']],
    ['Ben Poe contributed to this report.', []],
    ['Correction: An earlier version of this article misspelled the name of the pier.', []],
  ])('“%s”', (line, trail) => {
    const story = below(line);
    expect(hops(story)).toEqual(trail);
    expect(texts(story.blocks)).toEqual([...PROSE]);
  });

  it('proves each hop by at most fourteen of its words, and its line', () => {
    const line =
      'This article was originally published on March 9, 2023 by Bay Lantern. Read the original article on its pages.';
    const [hop] = below(line).trail;
    expect(hop?.line).toBe(6);
    expect(hop?.evidence.split(' ').filter((word) => word !== '…').length).toBeLessThanOrEqual(14);
    expect(line.startsWith(hop?.evidence.replace(/ …$/, '') ?? '?')).toBe(true);
  });

  it('gives the outlet its id, and the article its outlet', () => {
    const story = below('Originally published by baylantern.example');
    expect(story.trail[0]).toMatchObject({ name: 'The Bay Lantern', outlet: 'bay-lantern' });
    expect(story.outlet).toBe('bay-lantern');
  });

  it('names the headline where the file has no other', () => {
    const line = 'The post Pier Closes After “Forty Years” appeared first on The Bay Lantern.';
    expect(storyOf([...PROSE, line].join('\n')).title).toEqual({
      text: 'Pier Closes After “Forty Years”',
      origin: 'syndication',
      line: 4,
    });
    expect(below(line).title.text).toBe(HEADLINE);
  });

  it.each<[line: string, original: Story['original']]>([
    ['Click here for the original source of this piece.', { line: 6 }],
    ['Source: https://baylantern.example/pier', { url: 'https://baylantern.example/pier', line: 6 }],
    ['https://baylantern.example/pier', { url: 'https://baylantern.example/pier', line: 6 }],
    ['Read it on the original source', { line: 6 }],
  ])('“%s” leads to the original', (line, original) => {
    expect(below(line).original).toEqual(original);
  });

  it('should lead to the original by an address behind the words, too', () => {
    expect(below('Read the original article at https://baylantern.example/pier.').original?.url).toBe(
      'https://baylantern.example/pier',
    );
  });

  for (const line of [
    'Originally published by the Bay Lantern.',
    'This story was first published in the Bay Lantern.',
  ]) {
    it(`should be read with a small “the”: ${line}`, () => {
      expect(hops(below(line))).toEqual(['publisher The Bay Lantern']);
    });
  }

  it('should name the republisher: Republished by …', () => {
    const story = below(
      'Originally published by Harbour Wire.',
      'Republished by Bay Lantern under a Creative Commons licence.',
    );
    expect(hops(story)).toEqual(['republisher The Bay Lantern', 'publisher Harbour Wire']);
  });
});

describe('words given to an outlet, and reports of one, in the running text', () => {
  const said = (line: string): string[] =>
    hops(storyOf([HEADLINE, 'By Ana Ruiz', PROSE[0], line, PROSE[1]].join('\n'), { vocabulary }));

  it.each<[line: string, trail: string[]]>([
    [
      'The mayor told Radio Ostrava that he would not swim there again in his life.',
      ['credit statement Radio Ostrava'],
    ],
    [
      '“It leaks,” she said in an interview with The Bay Lantern before the vote was taken.',
      ['credit statement The Bay Lantern'],
    ],
    [
      'The piles will not last another winter, according to Harbour Wire, which saw the report.',
      ['credit wire Harbour Wire'],
    ],
    [
      'Harbour Wire reported on Monday that two members of the board had sold their boats.',
      ['credit wire Harbour Wire'],
    ],
    [
      'The Bay Lantern first reported the leak in the spring of the year before last.',
      ['credit report The Bay Lantern'],
    ],
    ['Radio Ostrava stands on the far side of the harbour, next to the ice factory.', []],
    ['He carried the radio to Ostrava, told nobody, and sold the lantern in the bay.', []],
  ])('%s', (line, trail) => {
    expect(said(line)).toEqual(trail);
  });

  it('are credited once each, in the order of the text', () => {
    const lines = [
      'The mayor told Radio Ostrava that he would not swim there again in his life.',
      'The piles will not last another winter, according to Harbour Wire, which saw the report.',
      'He told Radio Ostrava the same thing twice, and then he went home to his dinner.',
    ];
    const story = storyOf([HEADLINE, 'By Ana Ruiz', ...lines, 'Source: The Bay Lantern'].join('\n'), { vocabulary });
    expect(story.trail.map((hop) => [hop.name, hop.line])).toEqual([
      ['Radio Ostrava', 3],
      ['Harbour Wire', 4],
      ['The Bay Lantern', 6],
    ]);
  });

  it('feed on no opinion of the outlet', () => {
    const comment = 'BL Editor: The mayor told Radio Ostrava what he has told everybody for forty years.';
    expect(hops(below(comment))).toEqual([]);
  });
});

describe('the trail', () => {
  it('runs from the reader’s end: republisher, publisher, credits', () => {
    const story = below(
      'Source: Radio Ostrava',
      'The post Pier Closes appeared first on The Bay Lantern.',
      'This content is owned and copyrighted by The Bay Lantern. To have it removed, contact LanternFeed.example.',
    );
    expect(hops(story)).toEqual([
      'republisher LanternFeed.example',
      'publisher The Bay Lantern',
      'credit source Radio Ostrava',
    ]);
    expect(story.outlet).toBe('bay-lantern');
  });

  it('takes the owner of the copyright line for the publisher, where no other line names one', () => {
    expect(hops(below('© 2024 Bay Lantern. All rights reserved.'))).toEqual(['publisher The Bay Lantern']);
  });

  it('takes the owner of the page for a republisher, where another line names the publisher', () => {
    expect(hops(below('Originally published by Harbour Wire.', '© 2024 Bay Lantern. All rights reserved.'))).toEqual([
      'republisher The Bay Lantern',
      'publisher Harbour Wire',
    ]);
  });

  it('says nothing where the file names nobody', () => {
    const story = below();
    expect(story.trail).toEqual([]);
    expect(story).not.toHaveProperty('outlet');
  });
});

describe('rights', () => {
  it('hold owner, basis and the address for removal, as the line gives them', () => {
    const line =
      'This content is owned and copyrighted by Bay Lantern and its author. It is shown for educational purposes only by use of a public RSS feed. If you want it removed, contact LanternFeed.example.';
    expect(below(line).rights).toEqual({
      owner: 'Bay Lantern and its author',
      basis: 'public RSS feed; educational purposes only',
      removal: 'LanternFeed.example',
      line: 6,
    });
  });

  it.each<[line: string, owner: string | undefined]>([
    ['© 2024 Bay Lantern. All rights reserved.', 'Bay Lantern'],
    ['Copyright 2024 The Bay Lantern', 'The Bay Lantern'],
    ['(c) 2024 Bay Lantern', 'Bay Lantern'],
    ['All rights reserved.', undefined],
  ])('“%s”', (line, owner) => {
    const story = below(line);
    expect(story.rights).toEqual({ ...(owner === undefined ? {} : { owner }), line: 6 });
    expect(texts(story.blocks)).toEqual([...PROSE]);
  });

  it('should be read with the year behind the owner: (c) Bay Lantern 2024', () => {
    expect(below('(c) Bay Lantern 2024').rights?.owner).toBe('Bay Lantern');
  });

  it('should keep a number in the owner’s name', () => {
    expect(hops(below('© 2024 Channel Ostrava 6. All rights reserved.'))).toEqual(['publisher Channel Ostrava 6']);
  });

  it('should be read below a list of links', () => {
    expect(hops(below('See also:', 'A night on the pier', 'How the ferry was lost', '© 2024 Bay Lantern'))).toEqual([
      'publisher The Bay Lantern',
    ]);
  });
});

describe('a sentence of the article is no credit and no notice of rights', () => {
  it.each([
    'Copyright in them belongs to a patient.',
    'Copyright disputes over the chart are due before a court in November.',
    'Sources close to the harbour office said that nobody had been asked.',
    'Source material for the case comes from one man, a barge owner.',
    'The report was first published in 2019, and its authors have since withdrawn it.',
    'Originally from Lisbon, he moved to the bay in 2009.',
    'Originally planned for six piers, the fund was spent on one.',
    'Via Ostrava is closed to lorries at night.',
  ])('%s', (line) => {
    for (const lines of [
      [PROSE[0], line, PROSE[1], PROSE[2]],
      [...PROSE, line],
    ]) {
      const story = storyOf([HEADLINE, 'By Ana Ruiz', ...lines].join('\n'), { vocabulary });
      expect(texts(story.blocks)).toContain(line);
      expect(story.trail).toEqual([]);
    }
  });

  for (const line of [
    'He contributed to the fund in 2019.',
    'Officials said the storm contributed to the collapse.',
    'First in Texas, then in Ohio, the storms did what they liked.',
    'First published in Paris, the map was banned for a century.',
    'Previously at Lisbon, she now teaches in Ostrava.',
    'The pictures belong to her sister, the court ruled.',
  ]) {
    it(`should be kept: ${line}`, () => {
      expect(texts(below(line).blocks)).toContain(line);
      expect(below(line).trail).toEqual([]);
    });
  }

  it('nor is a headline that begins with “First”', () => {
    const headline = 'First Look at Ostrava Bay After the Storm';
    const story = storyOf([headline, 'By Ana Ruiz', ...PROSE].join('\n'));
    expect(story.title.text).toBe(headline);
    expect(story.trail).toEqual([]);
  });
});
