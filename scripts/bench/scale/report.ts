/** What the bench of scale measured: as tables in Markdown, and the bars that it breaks. */
import { OWN } from '../search/own.ts';
import { kB } from '../sizes.ts';
import type { First, Row, SizeMeasured, TypedRow } from './measured.ts';

export const BARS = {
  /** At the project's own articles. Milliseconds of CPU from a key to its results, 95 of 100 keys. */
  key: 8,
  /** Milliseconds that results are painted later than a page paints that does nothing: a frame. */
  frame: 1000 / 60,
  /** Bytes to the first result. */
  first: 25_000,
  /** At the largest size. Milliseconds for which the main thread is busy in one piece. */
  busy: 16,
  /** Milliseconds from a key to its first results, 95 of 100 keys; the rest comes as it is read. */
  results: 50,
  /** Times as fast as plain Fuse, medians. */
  fuse: 20,
  /** Share of MiniSearch's serialized index, in bytes to the first result. */
  miniSearch: 0.25,
} as const;

export const OWN_SIZE = 'own';
export const LARGEST = '20000';

const NOTHING_THERE = '–';
const ms = (value: number): string => value.toFixed(1);
const sizeOf = ({ name, articles }: SizeMeasured): string =>
  name === OWN_SIZE ? `${articles}, our own` : articles.toLocaleString('en');

export function tables(sizes: readonly SizeMeasured[], latency: number): string {
  const rows = (line: (row: Row) => readonly string[] | undefined): string[] =>
    sizes.flatMap((size) =>
      size.rows.flatMap((row) => {
        const cells = line(row);
        return cells ? `| ${[sizeOf(size), row.engine, ...cells].join(' | ')} |` : [];
      }),
    );
  return [
    ...sizes.map(
      (size) =>
        `- ${sizeOf(size)}: ${size.names} names, ${size.articles} articles, ${size.passages} passages; ${size.keys} keys${size.runs > 1 ? `, of each the median of ${size.runs} runs` : ''}.`,
    ),
    '',
    `To the first right result, a page of its own opened with the question in its address, of a question for a name, one for a headline and one for three words of a text, of two questions the larger: bytes over the wire, gzip -9, without the page itself; seconds with a network that answers after ${latency} ms. Memory is that of the page and its workers after the typing, but for WebAssembly’s, which the browser does not tell.`,
    '',
    '| articles | engine | index, s | in one piece | bytes: name / headline / text | seconds | longest task | memory |',
    '| --- | --- | --: | --: | --: | --: | --: | --: |',
    ...rows(({ engine, seconds, serialized, name, headline, phrase, typed }) => {
      const firsts = [name, headline, phrase];
      const each = (cell: (first: First) => string): string =>
        firsts.map((first) => (first ? cell(first) : NOTHING_THERE)).join(' / ');
      return name || headline || engine === OWN
        ? [
            seconds.toFixed(1),
            serialized === undefined ? NOTHING_THERE : kB(serialized),
            each(({ bytes }) => kB(bytes)),
            each((first) => first.seconds.toFixed(1)),
            longest(firsts),
            typed?.memory === undefined ? NOTHING_THERE : `${(typed.memory / 1e6).toFixed(1)} MB`,
          ]
        : undefined;
    }),
    '',
    'Typed by real keys; milliseconds, median / p95. CPU: what the main thread works from a key’s event to the last change of the results. By the clock: to the first change, to the last, from the key to the next frame, and to the frame that shows the last change. Longest task: of the main thread after a key, on the processor, p99 / maximum, and in brackets the maximum by the clock, in which the machine may have run something else. Found: what was to be found and was shown after the last letter. An engine whose answers take a minute in all is asked no further key.',
    '',
    '| articles | engine | keys | found | CPU | first | last | next frame | painted | longest task |',
    '| --- | --- | --: | --: | --: | --: | --: | --: | --: | --: |',
    ...rows(({ typed, failed }) =>
      typed ? typedCells(typed) : failed === undefined ? undefined : [`none: ${failed}`],
    ),
  ].join('\n');
}

function longest(firsts: readonly (First | undefined)[]): string {
  if (firsts.every((first) => first === undefined)) return NOTHING_THERE;
  const most = Math.max(...firsts.map((first) => first?.longest ?? 0));
  return most === 0 ? 'below 50 ms' : `${Math.round(most)} ms`;
}

function typedCells(typed: TypedRow): readonly string[] {
  const { keys, unanswered, found, answerable, cpu, first, whole, frame, painted, busy, long } = typed;
  return [
    unanswered === 0 ? `${keys}` : `${keys}, ${unanswered} without an answer`,
    answerable === 0 ? NOTHING_THERE : `${found} of ${answerable}`,
    ...[cpu, first, whole, frame, painted].map(({ median, p95 }) => `${ms(median)} / ${ms(p95)}`),
    `${ms(busy.p99)} / ${ms(busy.most)} (${ms(long.most)})`,
  ];
}

export function brokenBars(sizes: readonly SizeMeasured[]): string[] {
  return sizes.flatMap((size) => {
    const own = size.rows.find(({ engine }) => engine === OWN);
    if (!own) return [`scale, ${sizeOf(size)}: the site is not built: run "npm run build" first`];
    const broken = own.failed === undefined ? [] : [`this search failed: ${own.failed}`];
    if (size.name === OWN_SIZE) broken.push(...brokenAtOwn(own, size.rows));
    if (size.name === LARGEST) broken.push(...brokenAtLargest(own, size.rows));
    return [...broken, ...missing(own)].map((line) => `scale, ${sizeOf(size)}: ${line}`);
  });
}

/** Nobody is fast by answering nothing. */
function missing({ typed }: Row): string[] {
  if (!typed) return [];
  const { found, answerable, missed, unanswered, keys } = typed;
  return [
    ...(found < answerable
      ? [`found ${found} of ${answerable}, not ${missed.map((text) => `“${text}”`).join(', ')}`]
      : []),
    ...(unanswered > 0 ? [`${unanswered} of ${keys} keys changed nothing`] : []),
  ];
}

function brokenAtOwn({ name, typed }: Row, rows: readonly Row[]): string[] {
  const [idle] = rows.flatMap((row) => (row.typed?.answerable === 0 ? row.typed : []));
  const late = (of: 'median' | 'p95'): string[] => {
    if (!typed || !idle) return [];
    const later = typed.painted[of] - idle.painted[of];
    return later > BARS.frame
      ? [`painted ${ms(later)} ms (${of}) after a page that does nothing, of ${ms(BARS.frame)} ms`]
      : [];
  };
  return [
    ...over('from key to results, CPU, p95', typed?.cpu.p95, BARS.key),
    ...late('median'),
    ...late('p95'),
    ...(name && name.bytes > BARS.first ? [`to the first result ${kB(name.bytes)} of ${kB(BARS.first)}`] : []),
  ];
}

function brokenAtLargest(own: Row, rows: readonly Row[]): string[] {
  const { name, headline, phrase, typed, lexicon = 0 } = own;
  const peer = (engine: string): Row | undefined => rows.find((row) => row.engine === engine);
  const fuse = peer('plain Fuse')?.typed;
  const serialized = peer('MiniSearch')?.serialized;
  const pagefind = peer('Pagefind');
  const bytes = (what: string, first: First | undefined, most: number | undefined): string[] =>
    first && most !== undefined && first.bytes > most
      ? [`to the first result ${kB(first.bytes)}, of ${what} ${kB(most)}`]
      : [];
  const times = fuse && typed ? fuse.whole.median / Math.max(typed.whole.median, 0.1) : undefined;
  return [
    ...over('main thread busy in one piece', typed?.busy.most, BARS.busy),
    ...over('from key to first results, p95', typed?.first.p95, BARS.results),
    ...(times !== undefined && times < BARS.fuse
      ? [`${times.toFixed(1)} times as fast as plain Fuse, of ${BARS.fuse}`]
      : []),
    ...[name, headline, phrase].flatMap((first) =>
      bytes('a quarter of MiniSearch’s index', first, serialized && serialized * BARS.miniSearch),
    ),
    ...(
      [
        ['name', name],
        ['headline', headline],
        ['phrase', phrase],
      ] as const
    ).flatMap(([kind, first]) =>
      bytes('what Pagefind’s page loads and the names', first, sumOf(pagefind?.[kind]?.bytes, lexicon)),
    ),
  ];
}

const over = (what: string, value: number | undefined, bar: number): string[] =>
  value !== undefined && value > bar ? [`${what}: ${ms(value)} ms of ${bar} ms`] : [];

const sumOf = (bytes: number | undefined, more: number): number | undefined =>
  bytes === undefined ? undefined : bytes + more;
