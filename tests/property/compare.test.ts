/** Alignment and runs against the simplest code that does the same, on texts of few words, where they repeat most. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align, inRuns, segmentsOf, wordingOf } from '../../src/compare/quotes/align.ts';
import { withMeasured } from '../../src/compare/measure/front-matter.ts';
import { alignedRuns, longestRun, type Run, wordsIn } from '../../src/compare/runs.ts';
import { quotesOf } from '../../src/compare/quotes/table.ts';
import { quotesTable } from '../../src/compare/quotes/shape.ts';
import { csv } from '../../src/data/csv.ts';
import { measured, type Measured } from '../../src/pipeline/record/measured.ts';
import { parse } from 'yaml';
import { comparisonOf, speech } from '../unit/compare/records.ts';
import { readCsv } from '../unit/compare/read-csv.ts';

const RUNS = { numRuns: 400 };
const text = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 24 });
const sentence = fc
  .array(fc.constantFrom('pier', 'Board,', '“ferry”', 'the', 'U.S.', 'quay’s', '—', 'ñandú'), {
    minLength: 1,
    maxLength: 14,
  })
  .map((words) => `x ${words.join(' ')}`);

/** Every place of `a` against every place of `b`. */
function naiveLongestRun(a: readonly string[], b: readonly string[]): Run | undefined {
  let best: Run | undefined;
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < b.length; j++) {
      let words = 0;
      while (i + words < a.length && a[i + words] === b[j + words]) words++;
      if (words > (best?.words ?? 0)) best = { a: i, b: j, words };
    }
  }
  return best;
}

/** The longest run, and the same again left and right of it. */
function naiveAlignedRuns(a: readonly string[], b: readonly string[]): Run[] {
  const run = naiveLongestRun(a, b);
  if (run === undefined) return [];
  const right = naiveAlignedRuns(a.slice(run.a + run.words), b.slice(run.b + run.words));
  return [
    ...naiveAlignedRuns(a.slice(0, run.a), b.slice(0, run.b)),
    run,
    ...right.map((one) => ({ ...one, a: one.a + run.a + run.words, b: one.b + run.b + run.words })),
  ];
}

/** Words of the longest common subsequence: no alignment has more. */
function mostInOrder(a: readonly string[], b: readonly string[]): number {
  let before = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const row = [0];
    for (let j = 0; j < b.length; j++)
      row.push(word === b[j] ? (before[j] ?? 0) + 1 : Math.max(before[j + 1] ?? 0, row[j] ?? 0));
    before = row;
  }
  return before[b.length] ?? 0;
}

describe('runs', () => {
  it('are those that the naive search finds', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(longestRun(a, b)).toEqual(naiveLongestRun(a, b));
      }),
      RUNS,
    );
  });

  it('are aligned as the naive alignment does', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(alignedRuns(a, b)).toEqual(naiveAlignedRuns(a, b));
      }),
      RUNS,
    );
  });

  it('stand in both texts, in order, without overlap, and no more than could', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const runs = alignedRuns(a, b);
        let [endA, endB] = [0, 0];
        for (const run of runs) {
          expect(a.slice(run.a, run.a + run.words)).toEqual(b.slice(run.b, run.b + run.words));
          expect(run.a).toBeGreaterThanOrEqual(endA);
          expect(run.b).toBeGreaterThanOrEqual(endB);
          [endA, endB] = [run.a + run.words, run.b + run.words];
        }
        expect(wordsIn(runs)).toBeLessThanOrEqual(mostInOrder(a, b));
      }),
      RUNS,
    );
  });
});

describe('alignment', () => {
  it('finds a text exact to itself, and each run of it trimmed', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (words, from, count) => {
        fc.pre(words.length > 1);
        const start = from % words.length;
        const part = words.slice(start, start + 1 + (count % (words.length - start)));
        const relation = align(wordingOf(part.join(' ')), wordingOf(words.join(' '))).relation;
        expect(relation).toBe(part.length === words.length ? 'exact' : 'trimmed');
      }),
      RUNS,
    );
  });

  it('cuts a text into segments that make up the whole, with each word in one that fits', () => {
    fc.assert(
      fc.property(sentence, sentence, (one, other) => {
        const wording = wordingOf(one);
        const { runs, shared } = align(wording, wordingOf(other));
        const segments = segmentsOf(wording, (word) => inRuns(runs, 'a', word));
        expect(segments.map((segment) => segment.text).join('')).toBe(one);
        expect(segments.every((segment, i) => segment.same !== segments[i + 1]?.same)).toBe(true);
        const same = segments.filter((segment) => segment.same).map((segment) => segment.text);
        expect(same.reduce((sum, part) => sum + wordingOf(part).words.length, 0)).toBe(shared);
      }),
      RUNS,
    );
  });
});

describe('the table of quotations', () => {
  it('has each sentence once, whatever is said, and its shape', () => {
    fc.assert(
      fc.property(fc.array(fc.uniqueArray(sentence, { maxLength: 4 }), { minLength: 1, maxLength: 4 }), (articles) => {
        const stories = articles.map((said, i) => speech(String.fromCharCode(65 + i), said));
        const table = quotesTable.parse(quotesOf(comparisonOf(stories)));
        const versions = table.speakers.flatMap(({ statements }) => statements.flatMap((one) => one.versions));
        const all = stories.flatMap(({ quotes }) => quotes.map((quote) => quote.text)).join(' ');
        const words = (one: string): string[] => one.split(' ').sort();
        expect(words(versions.map((one) => one.text).join(' '))).toEqual(words(all));
        for (const { versions: group } of table.speakers.flatMap(({ statements }) => statements)) {
          expect(group.filter(({ fullest }) => fullest === true)).toHaveLength(1);
          for (const one of group) expect(one.segments?.map((segment) => segment.text).join('')).toBe(one.text);
          expect(group.some(({ relation }) => relation === 'only here')).toBe(group.length === 1);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('CSV', () => {
  it('reads back, without a formula', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string(),
      fc.constantFrom('=1', '@a', '-', '\t', '\r\n', '"', "'="),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1 })), (rows) => {
        const read = readCsv(csv(rows));
        expect(read.flat().filter((one) => /^[=+\-@\t\r]/.test(one))).toEqual([]);
        expect(read).toEqual(rows.map((row) => row.map((one) => (/^[=+\-@\t\r]/.test(one) ? `'${one}` : one))));
      }),
      RUNS,
    );
  });
});

describe('front matter', () => {
  it('keeps every byte outside of what is measured, and what is measured reads back', () => {
    const slug = fc.constantFrom('a', 'b-c');
    const number = fc.integer({ min: 1, max: 900 });
    const phrase = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
    const found = fc.record({
      runs: fc.array(fc.record({ with: slug, words: number, phrase, line: number, otherLine: number }), {
        maxLength: 3,
      }),
      terms: fc.dictionary(fc.constantFrom('handed over', 'expelled'), number),
      quotes: fc.constant<Measured['quotes']>([]),
    });
    fc.assert(
      fc.property(found, found, fc.string(), (first, second, body) => {
        const [head, tail] = ['---\ntitle: A   # as it is\n', `---\n${body}`];
        const written = withMeasured(withMeasured(head + tail, first), second);
        expect(written.startsWith(head)).toBe(true);
        expect(written.endsWith(tail)).toBe(true);
        const yaml: unknown = parse(written.slice(4, written.length - tail.length));
        expect(yaml).toMatchObject({ title: 'A', measured: measured.parse(second) });
        expect(withMeasured(written, second)).toBe(written);
      }),
      { numRuns: 200 },
    );
  });
});
