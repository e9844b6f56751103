/** What the bench of search measured: as tables in Markdown, and the bars that it breaks. */
import type { Quality } from './quality.ts';
import type { Keys } from './reader.ts';

export interface Row extends Quality {
  class: string;
  peer: string;
}

export interface Measured {
  records: number;
  aliases: number;
  seeds: readonly number[];
  /** Questions of each class with each seed. */
  count: number;
  rows: readonly Row[];
  /** One edit, and the misspelling is near to one name alone. */
  sure?: { questions: number; first: number };
  /** The built site in a browser, where it is built. */
  keys?: Keys;
}

const OWN = 'this search';
/** Above it a peer need not be beaten. */
const ENOUGH = 0.98;
const SURE = 0.95;
/** In milliseconds. */
const KEY = 8;

const share = (value: number): string => value.toFixed(3);

export function tables({ records, aliases, seeds, count, rows, sure, keys }: Measured): string {
  const lines = rows.map(
    ({ class: name, peer, first, five, rank, median, p95 }) =>
      `| ${name} | ${peer} | ${share(first)} | ${share(five)} | ${share(rank)} | ${median.toFixed(1)} | ${p95.toFixed(1)} |`,
  );
  return [
    `${records} names with ${aliases} aliases; ${count} questions of each class with each of the seeds ${seeds.join(' and ')}, on which nothing was tuned. Recall and mean reciprocal rank (MRR) within the first five; milliseconds for one question, in Node, those of Pagefind from Node to the browser and back.`,
    '',
    '| class | engine | recall@1 | recall@5 | MRR | median ms | p95 ms |',
    '| --- | --- | --: | --: | --: | --: | --: |',
    ...lines,
    '',
    ...(sure
      ? [
          `One edit, where the misspelling is near to one name alone (${sure.questions} questions): recall@1 ${share(sure.first)}.`,
        ]
      : []),
    ...(keys
      ? [
          '',
          `The built site in Chromium, from a key's event to the results in the page, over ${keys.keys} keys: median ${keys.median.toFixed(1)} ms, p95 ${keys.p95.toFixed(1)} ms.`,
        ]
      : []),
  ].join('\n');
}

export function brokenBars({ rows, sure, keys }: Measured): string[] {
  const own = new Map(rows.filter(({ peer }) => peer === OWN).map((row) => [row.class, row]));
  const beaten = rows.flatMap(({ class: name, peer, first, five, rank }) => {
    const mine = own.get(name);
    if (!mine || peer === OWN) return [];
    const worse = (
      [
        ['recall@1', mine.first, first],
        ['recall@5', mine.five, five],
        ['MRR', mine.rank, rank],
      ] as const
    ).filter(([, ours, theirs]) => ours < theirs || (ours === theirs && theirs < ENOUGH));
    return worse.map(([what, ours, theirs]) => `search, ${name}: ${what} ${share(ours)}, of ${peer} ${share(theirs)}`);
  });
  return [
    ...beaten,
    ...(sure && sure.first < SURE
      ? [`search, one edit near to one name: recall@1 ${share(sure.first)} of ${SURE}`]
      : []),
    ...(keys && keys.p95 > KEY ? [`search, from key to results: p95 ${keys.p95.toFixed(1)} ms of ${KEY} ms`] : []),
  ];
}
