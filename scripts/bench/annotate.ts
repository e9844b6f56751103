/**
 * `npm run bench annotate`: how well the labelled passages of `tests/annotate/` are read, and what reading costs beside
 * parsing the same text with remark. The passages are ours, in many news shapes; times are ratios within one run.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { z } from 'astro/zod';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { en } from '../../src/pipeline/language/en/index.ts';
import { findDates } from '../../src/pipeline/annotate/dates/index.ts';
import { findFigures } from '../../src/pipeline/annotate/figures/index.ts';
import { findQuotations } from '../../src/pipeline/annotate/quotations/index.ts';
import { touched } from '../../src/pipeline/text/spans.ts';
import { readLine } from '../../src/pipeline/text/tokens.ts';
import { ROOT } from '../run.ts';
import type { Report } from './report.ts';

/** The bars, as shares. */
export const BARS = { quotations: 0.97, speakers: 0.92, timeOverRemark: 2 } as const;

const passage = z.object({
  id: z.string(),
  text: z.array(z.string()),
  quotes: z.array(
    z.object({
      paragraph: z.number(),
      text: z.string(),
      kind: z.enum(['direct', 'fragment']),
      speaker: z.string().nullable(),
    }),
  ),
});
const dated = z.object({
  text: z.string(),
  anchor: z.object({ published: z.string().optional(), event: z.string().optional() }).nullable(),
  dates: z.array(z.object({ expression: z.string(), value: z.string().nullable(), precision: z.string() })),
});
const counted = z.object({
  text: z.string(),
  figures: z.array(
    z.object({ text: z.string(), value: z.number().nullable(), unit: z.string(), approximate: z.boolean().optional() }),
  ),
});

export interface Score {
  readonly found: number;
  readonly missed: number;
  readonly extra: number;
  /** Of those found: with the right speaker, or the right value. */
  readonly right: number;
}

export const precision = ({ found, extra }: Score): number => found / Math.max(1, found + extra);
export const recall = ({ found, missed }: Score): number => found / Math.max(1, found + missed);
export const rightShare = ({ found, right }: Score): number => right / Math.max(1, found);

const NOTHING_KNOWN = { entities: new Map(), outlets: new Map() };

function readLines<Shape extends z.ZodType>(file: string, shape: Shape): z.infer<Shape>[] {
  return readFileSync(join(ROOT, 'tests/annotate', file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => shape.parse(JSON.parse(line)));
}

/** Pairs each expected span with a found one that it fits; what is left on either side is missed or extra. */
function tally<Expected, Found>(
  expected: readonly Expected[],
  found: readonly Found[],
  fits: (wanted: Expected, got: Found) => boolean,
  isRight: (wanted: Expected, got: Found) => boolean,
): Score {
  const left = [...found];
  let hits = 0;
  let right = 0;
  for (const wanted of expected) {
    const at = left.findIndex((got) => fits(wanted, got));
    const got = left[at];
    if (at === -1 || got === undefined) continue;
    left.splice(at, 1);
    hits++;
    if (isRight(wanted, got)) right++;
  }
  return { found: hits, missed: expected.length - hits, extra: left.length, right };
}

const sum = (scores: readonly Score[]): Score => ({
  found: scores.reduce((total, { found }) => total + found, 0),
  missed: scores.reduce((total, { missed }) => total + missed, 0),
  extra: scores.reduce((total, { extra }) => total + extra, 0),
  right: scores.reduce((total, { right }) => total + right, 0),
});

const bare = (text: string): string => text.replace(/[.,]$/, '');

export function scoreQuotations(): Score {
  return sum(
    readLines('quotations.jsonl', passage).map(({ text, quotes }) => {
      const passages = text.map((paragraph, line) => ({ text: paragraph, line, block: '', mentions: [] }));
      const found = findQuotations(passages, NOTHING_KNOWN, en).found.filter(({ kind }) => kind !== 'indirect');
      return tally(
        quotes,
        found,
        (wanted, got) => wanted.paragraph === got.line && bare(wanted.text) === bare(got.text),
        (wanted, got) => wanted.speaker === (got.speakerName ?? null),
      );
    }),
  );
}

export function scoreDates(): Score {
  return sum(
    readLines('dates.jsonl', dated).map(({ text, anchor, dates }) => {
      const day = anchor?.published ?? anchor?.event;
      const kind = anchor?.published === undefined ? ('event' as const) : ('published' as const);
      return tally(
        dates,
        findDates(text, day === undefined ? undefined : { value: day, kind }, en).found,
        (wanted, got) => got.expression.includes(wanted.expression) || wanted.expression.includes(got.expression),
        (wanted, got) => wanted.value === (got.value ?? null) && wanted.precision === got.precision,
      );
    }),
  );
}

export function scoreFigures(): Score {
  return sum(
    readLines('figures.jsonl', counted).map(({ text, figures }) => {
      const dates = findDates(text, undefined, en).found;
      return tally(
        figures,
        findFigures(text, touched(dates), new Map(), en).found,
        (wanted, got) => wanted.text === got.text,
        (wanted, got) =>
          wanted.value === (got.value ?? null) &&
          wanted.unit === got.unit &&
          (wanted.approximate ?? false) === (got.approximate ?? false),
      );
    }),
  );
}

/** Time of annotating a text over that of parsing it with remark, by size in kB; the least of some runs each, taken in turn. */
export function timeOverRemark(sizes: readonly number[] = [100, 300, 1000]): { size: number; ratio: number }[] {
  const paragraphs = readLines('quotations.jsonl', passage).flatMap(({ text }) => text);
  return sizes.map((size) => {
    const lines: string[] = [];
    for (let length = 0, i = 0; length < size * 1000; i++) {
      const paragraph = paragraphs[i % paragraphs.length] ?? '';
      lines.push(paragraph);
      length += paragraph.length + 2;
    }
    const processor = unified().use(remarkParse);
    const [parsing, reading] = leastInTurn(
      () => processor.parse(lines.join('\n\n')),
      () => {
        const cut = lines.map(readLine);
        findQuotations(
          cut.map((text, line) => ({ text, line, block: '', mentions: [] })),
          NOTHING_KNOWN,
          en,
        );
        for (const text of cut) {
          findDates(text, undefined, en);
          findFigures(text, () => false, new Map(), en);
        }
      },
    );
    return { size, ratio: reading / parsing };
  });
}

/** In turn, so that a busy machine slows both. */
const RUNS = 12;

function leastInTurn(one: () => void, other: () => void): [number, number] {
  const best: [number, number] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let run = 0; run < RUNS; run++) {
    for (const [at, work] of [one, other].entries()) {
      const start = performance.now();
      work();
      best[at] = Math.min(best[at] ?? Number.POSITIVE_INFINITY, performance.now() - start);
    }
  }
  return best;
}

export const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

export function annotateBench(): Report {
  const quotations = scoreQuotations();
  const times = timeOverRemark();
  const rows: [string, Score, string][] = [
    ['quotations', quotations, 'speaker'],
    ['dates', scoreDates(), 'value'],
    ['figures', scoreFigures(), 'value and unit'],
  ];
  return {
    markdown: [
      '| what | labelled | recall | precision | right, of those found |',
      '|---|--:|--:|--:|--:|',
      ...rows.map(([name, score, what]) => {
        const right = `${what} ${percent(rightShare(score))}`;
        return `| ${name} | ${score.found + score.missed} | ${percent(recall(score))} | ${percent(precision(score))} | ${right} |`;
      }),
      '',
      '| text | time, over remark’s parsing of it |',
      '|--:|--:|',
      ...times.map(({ size, ratio }) => `| ${size} kB | ${ratio.toFixed(2)} |`),
    ].join('\n'),
    broken: [
      ...(recall(quotations) < BARS.quotations ? [`recall of quotations ${percent(recall(quotations))}`] : []),
      ...(precision(quotations) < BARS.quotations ? [`precision of quotations ${percent(precision(quotations))}`] : []),
      ...(rightShare(quotations) < BARS.speakers ? [`speakers ${percent(rightShare(quotations))}`] : []),
      ...times
        .filter(({ ratio }) => ratio > BARS.timeOverRemark)
        .map(({ size, ratio }) => `annotation of ${size} kB takes ${ratio.toFixed(2)} times remark`),
    ],
  };
}
