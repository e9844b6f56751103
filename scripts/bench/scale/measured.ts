/** What was measured, as it comes from the process that measures. */

/** Median, 95th and 99th percentile and maximum, in milliseconds. */
export interface Spread {
  median: number;
  p95: number;
  p99: number;
  most: number;
}

/** One engine over one collection. */
export interface Row {
  engine: string;
  /** Time to index, in Node. */
  seconds: number;
  /** The index in one piece, gzip -9. */
  serialized?: number;
  /** The file of names, over the wire. */
  lexicon?: number;
  /** To the first right result of a question for a name, for a headline, for words of a text. */
  name?: First;
  headline?: First;
  phrase?: First;
  /** Absent where the page did not get so far. */
  typed?: TypedRow;
  /** Why something is absent. */
  failed?: string;
}

export interface First {
  bytes: number;
  /** By the clock, the network's latency included. */
  seconds: number;
  /** The longest task of the main thread, in milliseconds, where one took 50 or more; else 0. */
  longest: number;
}

export interface TypedRow {
  keys: number;
  /** Keys without any change of the results. */
  unanswered: number;
  answerable: number;
  found: number;
  missed: readonly string[];
  /** What the main thread worked from a key's event to the last change of the results. */
  cpu: Spread;
  /** By the clock: from a key's event to the first and to the last change of the results. */
  first: Spread;
  whole: Spread;
  /** From a key to the frame that shows the last change. */
  painted: Spread;
  /** From a key to the next frame. */
  frame: Spread;
  /** The longest task of the main thread after a key: by the clock, and on the processor. */
  long: Spread;
  busy: Spread;
  /** Bytes of the page and its workers after the typing, without WebAssembly. */
  memory?: number;
}

export interface SizeMeasured {
  /** `own`, or the number of articles that was asked for. */
  name: string;
  articles: number;
  names: number;
  passages: number;
  /** Keys of all questions. */
  keys: number;
  runs: number;
  /** The first is the page that does nothing. */
  rows: readonly Row[];
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (part: number): number => sorted[Math.ceil((sorted.length - 1) * part)] ?? 0;
  return { median: at(0.5), p95: at(0.95), p99: at(0.99), most: at(1) };
}

/** Of each key, the median of the runs: what the machine did besides is in one of them, not in most. */
export function keyByKey<Item>(runs: readonly (readonly Item[])[], of: (item: Item) => number | undefined): number[] {
  const length = Math.min(...runs.map((run) => run.length));
  return Array.from({ length }, (_, at) => {
    const values = runs.flatMap((run) => {
      const item = run[at];
      return item === undefined ? [] : (of(item) ?? []);
    });
    return values.length === 0 ? [] : spreadOf(values).median;
  }).flat();
}
