/**
 * A small edition in our own words, with the names that are hard to find: nicknames inside long names, two brothers,
 * an outlet that is also a body, surnames alone, accents that a source leaves out. Mentions are found by their printed
 * words, so that the tests of search lean on no other part of the program.
 */
import type { Outlet } from '../../../src/library/types.ts';
import type { Block, Entity, EntityKind, Hop, Mention } from '../../../src/pipeline/record/schema.ts';
import type { PlacedStory } from '../../../src/pipeline/record/placed.ts';
import type { SourceOfRecord } from '../../../src/search/index/records.ts';

const FOLDERS = { person: 'people', group: 'groups', body: 'bodies', place: 'places' } as const;

const entity = (kind: EntityKind, id: string, name: string, aliases: string[] = [], description?: string): Entity => ({
  id,
  kind,
  name,
  aliases,
  ...(description !== undefined && { description }),
  url: `/${FOLDERS[kind]}/${id}/`,
});

export const entities: Entity[] = [
  entity(
    'person',
    'abigael-gonzalez-valencia',
    'Abigael González Valencia',
    ['González Valencia'],
    'Said to lead Los Cuinis; brother-in-law of El Mencho',
  ),
  entity('person', 'anna-kelly', 'Anna Kelly', [], 'Deputy press secretary of the White House'),
  entity('person', 'cecilia-farfan-mendez', 'Cecilia Farfán Méndez', [], 'Security analyst'),
  entity('person', 'claudia-sheinbaum', 'Claudia Sheinbaum', [], 'President of Mexico'),
  entity('person', 'donald-trump', 'Donald Trump', [], 'President of the United States'),
  entity(
    'person',
    'enrique-camarena',
    'Enrique Camarena',
    ['Kiki', 'Enrique “Kiki” Camarena'],
    'DEA agent killed in 1985',
  ),
  entity('person', 'joaquin-guzman', 'Joaquín Guzmán', ['El Chapo'], 'Father of Ovidio Guzmán'),
  entity('person', 'jose-gonzalez-valencia', 'José González Valencia', [], 'Brother of Abigael González Valencia'),
  entity(
    'person',
    'nemesio-oseguera-cervantes',
    'Nemesio Rubén Oseguera Cervantes',
    ['El Mencho'],
    'Head of the Jalisco cartel',
  ),
  entity('person', 'omar-garcia-harfuch', 'Omar García Harfuch', ['García Harfuch'], 'Security Minister of Mexico'),
  entity('person', 'ovidio-guzman', 'Ovidio Guzmán', [], 'Son of El Chapo'),
  entity('person', 'pam-bondi', 'Pam Bondi', [], 'U.S. Attorney General'),
  entity('person', 'rafael-caro-quintero', 'Rafael Caro Quintero', [], 'Handed over in February'),
  entity('person', 'roberto-salazar', 'Roberto Salazar', [], 'Wanted over the death of a deputy in 2008'),
  entity(
    'person',
    'servando-gomez-martinez',
    'Servando Gómez Martínez',
    ['La Tuta'],
    'Once head of the Knights Templar',
  ),
  entity('group', 'cjng', 'Jalisco New Generation Cartel', [
    'CJNG',
    'Cartel Jalisco New Generation',
    'Cártel Jalisco Nueva Generación',
  ]),
  entity('group', 'knights-templar', 'Knights Templar Cartel', ['Knights Templar', 'Los Caballeros Templarios']),
  entity('group', 'los-cuinis', 'Los Cuinis'),
  entity('group', 'sinaloa-cartel', 'Sinaloa Cartel', ['Cártel de Sinaloa']),
  entity('body', 'al-jazeera', 'Al Jazeera'),
  entity('body', 'dea', 'Drug Enforcement Administration', ['DEA']),
  entity('body', 'punching-bag-post', 'The Punching Bag Post'),
  entity('body', 'trump-administration', 'Trump administration'),
  entity('body', 'white-house', 'White House'),
  entity('place', 'jalisco', 'Jalisco'),
  entity('place', 'los-angeles-county', 'Los Angeles County'),
  entity('place', 'washington', 'Washington, D.C.', ['Washington']),
  { ...entity('person', 'kept-back', 'Quentin Keptback'), noindex: true },
];

export const outlets: Outlet[] = [
  { id: 'al-jazeera', name: 'Al Jazeera', type: 'broadcaster', body: 'al-jazeera' },
  { id: 'associated-press', name: 'The Associated Press', aliases: ['AP'], type: 'agency' },
  {
    id: 'punching-bag-post',
    name: 'The Punching Bag Post',
    domains: ['punchingbagpost.com'],
    type: 'site',
    body: 'punching-bag-post',
  },
  { id: 'ussanews', name: 'USSANews', domains: ['ussanews.com'], type: 'aggregator' },
  { id: 'unread-gazette', name: 'The Unread Gazette', type: 'newspaper' },
];

interface Told {
  slug: string;
  siglum: string;
  title: string;
  deck?: string;
  outlet?: string;
  trail?: Hop[];
  /** `# ` opens a heading. */
  text: string[];
  commentary?: string[];
  /** Of whom the text quotes: index of the block, id. */
  said?: [block: number, speaker: string][];
}

/** Printed names, the longest first; a surname alone stands for whoever this edition means by it. */
const PRINTED = new Map([
  ...entities.flatMap(({ id, name, aliases }) => [name, ...aliases].map((printed) => [printed, id] as const)),
  ['Valencia', 'abigael-gonzalez-valencia'],
  ['Gómez', 'servando-gomez-martinez'],
  ['Sheinbaum', 'claudia-sheinbaum'],
  ['Trump', 'donald-trump'],
  ['Bondi', 'pam-bondi'],
] as const);

function story({ slug, siglum, title, deck, outlet, trail = [], text, commentary, said = [] }: Told): PlacedStory {
  const mentions: Mention[] = [];
  let line = 0;
  const block = (written: string, part: 'body' | 'commentary'): Block => {
    line += 1;
    const heading = written.startsWith('# ');
    const plain = heading ? written.slice(2) : written;
    const id = `b-${(line * 0x01010101 + slug.length).toString(16).padStart(8, '0')}`;
    const taken: [number, number][] = [];
    for (const [surface, found] of [...PRINTED].sort(([a], [b]) => b.length - a.length)) {
      for (let at = plain.indexOf(surface); at >= 0; at = plain.indexOf(surface, at + 1)) {
        const end = at + surface.length;
        if (taken.some(([from, to]) => at < to && end > from)) continue;
        taken.push([at, end]);
        mentions.push({ entity: found, surface, block: id, line, start: at, end, in: part });
      }
    }
    return { id, kind: heading ? 'heading' : 'paragraph', line, text: plain, html: plain };
  };
  const blocks = text.map((written) => block(written, 'body'));
  const opinion = commentary?.map((written) => block(written, 'commentary'));
  return {
    id: slug,
    slug,
    url: `/articles/${slug}/`,
    file: `articles/${slug}.md`,
    sha256: '0'.repeat(64),
    form: 'digest',
    events: [{ id: 'handover', siglum }],
    event: 'handover',
    siglum,
    title: { text: title, origin: 'article' },
    ...(deck !== undefined && { deck: { text: deck } }),
    language: 'en',
    ...(outlet !== undefined && { outlet }),
    trail,
    blocks,
    ...(opinion && { commentary: { marker: 'NP Editor:', line: 1, blocks: opinion } }),
    crossReferences: [],
    setAside: [],
    mentions,
    quotes: said.flatMap(([at, speaker]) => {
      const quoting = blocks[at];
      if (!quoting) return [];
      const { id, text: words, line: its } = quoting;
      return {
        id: `q-${id}`,
        text: words,
        speaker,
        block: id,
        line: its,
        start: 0,
        end: words.length,
        kind: 'indirect',
      };
    }),
    dates: [],
    figures: [],
    words: 100,
    readingMinutes: 1,
  };
}

export const stories: PlacedStory[] = [
  story({
    slug: 'why-allow-this',
    siglum: 'A',
    title: 'Mexico Extradites 26 Cartel Leaders to the U.S. – Why Would the Cartels Allow This?',
    outlet: 'punching-bag-post',
    trail: [
      { name: 'USSANews', outlet: 'ussanews', role: 'republisher', evidence: 'contact USSANews.com' },
      { name: 'The Punching Bag Post', outlet: 'punching-bag-post', role: 'publisher', evidence: 'appeared first on' },
    ],
    text: [
      'Twenty-six men were put on planes on Tuesday; the White House speaks of a breakthrough.',
      '# What was agreed',
      'No prosecutor will ask for the death penalty. Pam Bondi said each of them had a part in the violence.',
      'Rafael Caro Quintero, held responsible by prosecutors for the torture of Enrique “Kiki” Camarena, went in February.',
      '# Who they are',
      'Abigael González Valencia is counted among the heads of Los Cuinis, close to the Jalisco New Generation Cartel (CJNG). His sister married Nemesio Rubén “El Mencho” Oseguera Cervantes.',
      'He had been caught in Puerto Vallarta, a beach town of Jalisco.',
      'Roberto Salazar is accused over a deputy of Los Angeles County who was shot.',
      'Cecilia Farfán Méndez, an analyst, doubts that the average voter cares.',
      'Donald Trump delayed the higher tariffs after talks with Claudia Sheinbaum.',
    ],
    said: [[2, 'pam-bondi']],
    commentary: ['Nothing of the kind happens there unless the gangs agree, the editor holds.'],
  }),
  story({
    slug: 'hands-over-kingpins',
    siglum: 'B',
    title: 'Mexico Hands Over 26 Cartel Kingpins to US',
    deck: 'A request by Trump and an airlift',
    text: [
      'Omar García Harfuch told reporters that a dozen aircraft and ninety vehicles were used.',
      'Members of the Sinaloa Cartel were aboard, too.',
      'David Saucedo points to Ovidio Guzmán, whose father is Joaquín “El Chapo” Guzmán: he made a plea bargain.',
      'A drone without weapons circles over the middle of the country, García Harfuch added.',
    ],
    said: [
      [0, 'omar-garcia-harfuch'],
      [3, 'omar-garcia-harfuch'],
    ],
  }),
  story({
    slug: 'twenty-six-figures',
    siglum: 'C',
    title: 'Twenty-six cartel figures are transferred',
    text: [
      'The constitution bars sending anybody to a country where the death penalty awaits them.',
      'Abigael González Valencia of Los Cuinis and Roberto Salazar stand out on the roster.',
      'Washington pressed hard, and the Drug Enforcement Administration had built its cases for years.',
    ],
  }),
  story({
    slug: 'landmark-deal',
    siglum: 'D',
    title: 'Mexico Expels 26 Alleged Cartel Members in Landmark Security Deal with the US',
    trail: [
      { name: 'Al Jazeera', outlet: 'al-jazeera', role: 'credit', kind: 'source', evidence: 'Source: Al Jazeera' },
    ],
    text: [
      'Tariffs hang over the exports, and the flights are read as an answer to them.',
      'Valencia, a brother-in-law of El Mencho, fought his extradition for a decade.',
      'Sheinbaum will hear of no foreign soldiers on Mexican ground.',
    ],
  }),
  story({
    slug: 'second-transfer',
    siglum: 'E',
    title: 'A second transfer of cartel figures',
    trail: [
      {
        name: 'The Associated Press',
        outlet: 'associated-press',
        role: 'credit',
        kind: 'wire',
        evidence: 'The Associated Press',
      },
    ],
    text: [
      'There is a reward of $15 million for El Mencho.',
      'Servando Gómez Martínez, “La Tuta”, led the Knights Templar Cartel.',
      'Gómez, who once taught at a school, was sentenced to 55 years.',
      'José González Valencia, a brother, got 30 years in June.',
      'Bondi thanked the security team. The Trump administration wants more.',
    ],
  }),
  {
    ...story({
      slug: 'taken-back',
      siglum: 'F',
      title: 'An article that was taken back',
      text: ['It spoke of zeppelins.'],
    }),
    withdrawn: true,
  },
  {
    ...story({
      slug: 'kept-quiet',
      siglum: 'G',
      title: 'An article that wants no visitors',
      text: ['It spoke of balloons.'],
    }),
    noindex: true,
  },
];

/** As `edition/sources.ts` gives them: what at least one article refers to. */
export const sources: SourceOfRecord[] = outlets.flatMap((outlet): SourceOfRecord[] => {
  const parts = stories
    .filter(({ outlet: publisher, trail }) => publisher === outlet.id || trail.some((hop) => hop.outlet === outlet.id))
    .map((one) => ({ story: one }));
  return parts.length > 0 ? [{ id: outlet.id, name: outlet.name, url: `/sources/${outlet.id}/`, outlet, parts }] : [];
});
