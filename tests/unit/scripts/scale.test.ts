/** Search at scale: what is read off a trace, the tables, the bars. */
import { describe, expect, it } from 'vitest';
import {
  keyByKey,
  type Row,
  type SizeMeasured,
  type Spread,
  spreadOf,
  type TypedRow,
} from '../../../scripts/bench/scale/measured.ts';
import { brokenBars, LARGEST, OWN_SIZE, tables } from '../../../scripts/bench/scale/report.ts';
import { documentsOf } from '../../../scripts/bench/scale/subject.ts';
import { workOf } from '../../../scripts/bench/scale/trace.ts';
import type { PassageRecord } from '../../../src/search/types.ts';

describe('the trace of a browser', () => {
  const task = (ts: number, dur: number, tdur: number, tid = 1): object => ({
    name: 'ThreadControllerImpl::RunTask',
    pid: 1,
    tid,
    ts,
    dur,
    tdur,
  });
  const mark = (name: string, ts: number, tts: number): object => ({ name, pid: 1, tid: 1, ts, tts });
  const marks = { key: 'key', change: 'change' };
  const read = (...traceEvents: object[]): unknown => workOf(Buffer.from(JSON.stringify({ traceEvents })), marks);

  it('tells for each key its longest task, that of the key among them, and what was worked up to the last change', () => {
    expect(
      read(
        task(0, 900_000, 900_000),
        task(1_000_000, 20_000, 4_000),
        mark('key', 1_001_000, 10_000),
        mark('change', 1_003_000, 12_000),
        task(1_050_000, 5_000, 5_000),
        mark('change', 1_052_000, 16_500),
        task(1_990_000, 30_000, 9_000),
        mark('key', 2_000_000, 40_000),
      ),
    ).toEqual([
      { long: 20, busy: 5, cpu: 6.5 },
      { long: 30, busy: 9 },
    ]);
  });

  it('is read of the thread alone that has the marks', () => {
    expect(read(task(5, 70_000, 70_000, 2), mark('key', 10, 10), task(20, 1_000, 500))).toEqual([
      { long: 1, busy: 0.5 },
    ]);
    expect(read(task(5, 70_000, 70_000))).toEqual([]);
  });
});

describe('what was measured of keys', () => {
  it('is told by median, percentiles and maximum', () => {
    expect(spreadOf(Array.from({ length: 101 }, (_, at) => 100 - at))).toEqual({
      median: 50,
      p95: 95,
      p99: 99,
      most: 100,
    });
    expect(spreadOf([])).toEqual({ median: 0, p95: 0, p99: 0, most: 0 });
  });

  it('is of each key the median of the runs', () => {
    expect(
      keyByKey(
        [
          [1, 90],
          [2, 3, 7],
          [80, 4],
        ],
        (value) => value,
      ),
    ).toEqual([2, 4]);
    expect(
      keyByKey(
        [
          [1, 0],
          [3, 0],
        ],
        (value) => value || undefined,
      ),
    ).toEqual([3]);
  });
});

const all = (value: number): Spread => ({ median: value, p95: value, p99: value, most: value });
const typed = (value: number, more: Partial<TypedRow> = {}): TypedRow => ({
  keys: 100,
  unanswered: 0,
  answerable: 10,
  found: 10,
  missed: [],
  cpu: all(value),
  first: all(value),
  whole: all(value),
  painted: all(value),
  frame: all(value),
  long: all(value),
  busy: all(value),
  memory: 2_500_000,
  ...more,
});
const first = (bytes: number): { bytes: number; seconds: number; longest: number } => ({
  bytes,
  seconds: 0.5,
  longest: 0,
});
const row = (engine: string, more: Partial<Row>): Row => ({ engine, seconds: 1, ...more });
const sized = (name: string, own: Partial<Row>, fuse = 1000): SizeMeasured => ({
  name,
  articles: name === OWN_SIZE ? 5 : Number(name),
  names: 46,
  passages: 58,
  keys: 100,
  runs: 1,
  rows: [
    row('a page that does nothing', { typed: typed(2, { answerable: 0, found: 0 }) }),
    row('this search', { name: first(20_000), headline: first(22_000), lexicon: 2_000, typed: typed(6), ...own }),
    row('plain Fuse', { name: first(30_000), headline: first(30_000), typed: typed(fuse) }),
    row('MiniSearch', { name: first(100_000), headline: first(100_000), serialized: 100_000, typed: typed(3) }),
    row('Pagefind', { name: first(21_000), headline: first(21_000), typed: typed(30) }),
  ],
});

describe('the bars of search at scale', () => {
  it('hold', () => {
    expect(brokenBars([sized(OWN_SIZE, {}), sized('1000', {}), sized(LARGEST, {})])).toEqual([]);
  });

  it('at our own articles are those of a key, of the paint after a page that does nothing, and of bytes', () => {
    const slow = typed(6, { cpu: all(9), painted: all(19) });
    expect(brokenBars([sized(OWN_SIZE, { name: first(26_000), typed: slow })])).toEqual([
      'scale, 5, our own: from key to results, CPU, p95: 9.0 ms of 8 ms',
      'scale, 5, our own: painted 17.0 ms (median) after a page that does nothing, of 16.7 ms',
      'scale, 5, our own: painted 17.0 ms (p95) after a page that does nothing, of 16.7 ms',
      'scale, 5, our own: to the first result 26.0 kB of 25.0 kB',
    ]);
  });

  it('at 20,000 articles are those of the main thread, of time beside Fuse, of bytes beside MiniSearch and Pagefind', () => {
    expect(brokenBars([sized(LARGEST, { headline: first(26_000), typed: typed(60) })])).toEqual([
      'scale, 20,000: main thread busy in one piece: 60.0 ms of 16 ms',
      'scale, 20,000: from key to first results, p95: 60.0 ms of 50 ms',
      'scale, 20,000: 16.7 times as fast as plain Fuse, of 20',
      'scale, 20,000: to the first result 26.0 kB, of a quarter of MiniSearch’s index 25.0 kB',
      'scale, 20,000: to the first result 26.0 kB, of what Pagefind’s page loads and the names 23.0 kB',
    ]);
  });

  it('are broken by who answers nothing, or not at all', () => {
    const silent = typed(1, { found: 9, missed: ['pam bodi'], unanswered: 3 });
    expect(brokenBars([sized('1000', { typed: silent })])).toEqual([
      'scale, 1,000: found 9 of 10, not “pam bodi”',
      'scale, 1,000: 3 of 100 keys changed nothing',
    ]);
    const { typed: _, ...rest } = sized('1000', {}).rows[1]!;
    const failed = { ...sized('1000', {}), rows: [{ ...rest, failed: 'no right result within 120 s' }] };
    expect(brokenBars([failed])).toEqual(['scale, 1,000: this search failed: no right result within 120 s']);
    expect(brokenBars([{ ...failed, rows: [] }])).toEqual([
      'scale, 1,000: the site is not built: run "npm run build" first',
    ]);
  });
});

it('the tables of search at scale have a row for each engine and size', () => {
  expect(tables([sized(OWN_SIZE, {}), sized(LARGEST, {})], 100)).toMatchSnapshot();
});

it('a peer gets an article whole', () => {
  const passage = (id: string, text: string): PassageRecord => ({
    kind: 'passage',
    id,
    title: 'T',
    url: '/',
    article: 'a',
    text,
    mentions: [],
    speakers: [],
    part: 'text',
  });
  expect(
    documentsOf({
      name: 'own',
      articles: 1,
      records: [
        { kind: 'person', id: 'n', title: 'N', url: '/', aliases: ['M'], articles: ['a'] },
        { kind: 'article', id: 'a', title: 'T', url: '/' },
        passage('a#1', 'One.'),
        passage('a#2', 'Two.'),
      ],
    }),
  ).toEqual([
    { title: 'N', text: '', aliases: ['M'] },
    { title: 'T', text: 'One.\nTwo.', aliases: [] },
  ]);
});
