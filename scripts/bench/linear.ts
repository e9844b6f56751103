/**
 * How the time of the pipeline grows with the length of one line: each shape is repeated to 16, 32, 64 and 128 kB, in raw
 * text and, where it could be markup, in Markdown. What is measured is the time of the processor, which other work on the
 * machine does not lengthen as it does that of the clock.
 */
import { NOTHING_KNOWN } from '../../tests/unit/pipeline/article.ts';
import { buildStory } from '../../src/pipeline/index.ts';
import type { Report } from './report.ts';

/** A length that doubles may cost so many times as much. */
export const MOST_GROWTH = 2.3;
const SIZES = [16, 32, 64, 128];
const RUNS = 5;
/** Below this a run is measured by the steps of the system's own account. */
const LEAST_MS = 20;

/** What a hostile or a clumsy text repeats. */
export const SHAPES: Readonly<Record<string, string>> = {
  digits: '7',
  'digits in groups': '1,234,',
  'digits with spaces': '12 345 ',
  decimals: '3.5 ',
  'many points': '1.2.3.',
  currency: '$5 million ',
  'currency codes': 'USD 20 EUR 30 ',
  signs: '$$$€€€',
  units: '20 km 30 kg 4 mph ',
  percent: '30% 40 percent ',
  scales: '2 million ',
  ranges: 'from 1 to 2 ',
  'ranges with dashes': '10–20 ',
  'ranges of people': 'between 20 and 30 people ',
  'number words': 'twenty-six thousand and four ',
  'number words apart': 'one two three ',
  'a hundred': 'a hundred ',
  dozens: 'dozens of ',
  qualifiers: 'more than about nearly 5 ',
  'people counted': '26 people were killed ',
  'ordinals and ages': '3rd 45-year-old ',
  'numbered things': 'Room 5 Route 66 Boeing 737 ',
  'clock times': '10:30 a.m. GMT ',
  years: '2025 ',
  months: 'February ',
  'months and days': 'March 3 and 4 May ',
  'full dates': 'August 12, 2025 ',
  'iso dates': '2025-08-12 ',
  weekdays: 'on Tuesday ',
  'weekdays with last': 'last Monday next Friday ',
  'counted units': 'two weeks ago ',
  'vague spans': 'in recent months ',
  'curly quotations': '“He went,” she said. ',
  'open marks': '“He went ',
  'closing marks': 'went” ',
  'straight marks': '"a" ',
  'single marks': '‘a’ ',
  'apostrophes in single marks': "'it's' ",
  guillemets: '«a» ',
  'marks and verbs': '“No,” said Ana Ruiz, “yes.” ',
  'names and verbs': 'Ana Ruiz said that Ben Poe told Cy Orr ',
  according: 'according to Ana Ruiz, ',
  'names alone': 'Ana Ruiz ',
  'names with particles': 'Ana de la Cruz y López ',
  titles: 'President Mayor Secretary Ruiz ',
  initials: 'J. R. R. ',
  'one capital': 'A',
  'capitals with hyphens': 'A-',
  acronyms: 'U.S. D.C. ',
  possessives: "Ana's Ben’s ",
  commas: 'a, ',
  semicolons: 'a; ',
  'full stops': 'a. ',
  'question marks': 'Why? ',
  ellipses: '… ',
  dashes: '— ',
  'dashes and words': 'a — b ',
  pipes: 'a | b ',
  brackets: '(a) ',
  'open brackets': '(',
  'square brackets': '[a] ',
  'open square brackets': '[',
  links: '[a](http://a.example) ',
  addresses: 'http://a.example/b ',
  'mail addresses': 'a@b.example ',
  handles: '@ana #pier ',
  'list markers': '- ',
  'numbered markers': '1. ',
  'block quotes': '> ',
  'table cells': '| 26 | people | 3,000 ',
  'table rules': '|---',
  comments: '<!-- a -->',
  tags: '<b>a</b> ',
  'open tags': '<',
  emphasis: '*a* ',
  'open emphasis': '*a ',
  underscores: '_a_ ',
  backticks: '`a` ',
  entities: '&amp; ',
  'credit words': 'Originally published by ',
  'byline words': 'By Ana Ruiz and ',
  'labels of pages': 'Read more: Share this: ',
  'cookies and policies': 'we use cookies ',
  'wide spaces': '\u00a0 ',
  'accented letters': 'é',
  'combining marks': 'e\u0301',
  'signs without spaces': '市',
  emoji: '👩‍👩‍👧 ',
};

interface Growth {
  shape: string;
  format: 'text' | 'markdown';
  /** Median time of the processor at each size, in ms: the program's own and the system's for it, all threads. */
  times: number[];
  /** The largest factor between a size and the next. */
  worst: number;
}

/** A paragraph of a few sentences above and below, so that the line stands in an article. */
const PROSE =
  'The council voted on Monday to close the old pier, which has leaked since the spring floods, two engineers said.';

function timeOf(unit: string, kilobytes: number, markdown: boolean): number {
  const line = unit.repeat(Math.ceil((kilobytes * 1024) / Buffer.byteLength(unit))).trim();
  const bytes = Buffer.from([PROSE, line, PROSE].join('\n\n'));
  const path = markdown ? 'line.md' : 'line.txt';
  const times = Array.from({ length: RUNS }, () => {
    let runs = 0;
    const start = process.cpuUsage();
    let spent: number;
    do {
      buildStory({ path, bytes, sha256: '0'.repeat(64) }, NOTHING_KNOWN);
      runs += 1;
      const { user, system } = process.cpuUsage(start);
      spent = (user + system) / 1000;
    } while (spent < LEAST_MS);
    return spent / runs;
  });
  return times.sort((a, b) => a - b)[RUNS >> 1] ?? 0;
}

function growthOf(shape: string, unit: string, markdown: boolean): Growth {
  const times = SIZES.map((size) => timeOf(unit, size, markdown));
  const factors = times.slice(1).map((time, i) => time / (times[i] ?? time));
  return { shape, format: markdown ? 'markdown' : 'text', times, worst: Math.max(...factors) };
}

export function linearBench({ kinds = [] }: { kinds?: readonly string[] | undefined }): Report {
  const wanted = Object.entries(SHAPES).filter(([shape]) => kinds.length === 0 || kinds.includes(shape));
  const found = wanted.flatMap(([shape, unit]) => [growthOf(shape, unit, false), growthOf(shape, unit, true)]);
  const slowest = [...found].sort((a, b) => b.worst - a.worst);
  const row = ({ shape, format, times, worst }: Growth): string =>
    `| ${shape} | ${format} | ${times.map((time) => time.toFixed(1)).join(' | ')} | ${worst.toFixed(2)} |`;
  return {
    markdown: [
      `${Object.keys(SHAPES).length} shapes, each in raw text and in Markdown; the ten that grow fastest, CPU time in ms:`,
      '',
      `| one line of | in | ${SIZES.map((size) => `${size} kB`).join(' | ')} | largest factor |`,
      `|---|---|${'--:|'.repeat(SIZES.length + 1)}`,
      ...slowest.slice(0, kinds.length > 0 ? slowest.length : 10).map(row),
    ].join('\n'),
    broken: slowest
      .filter(({ worst }) => worst > MOST_GROWTH)
      .map(
        ({ shape, format, worst }) => `${shape} (${format}) costs ${worst.toFixed(2)} times as much when it doubles`,
      ),
  };
}
