/**
 * Words and phrases of a language, looked for in a text. An entry is written as it is read: words with spaces between.
 *
 * - `story|article` – either word.
 * - `[the]`, `[the|our]` – a word that may be missing.
 * - `{name}`, `{number}`, `{word}`, `{words}`, `{few}`, `{some}`, `{rest}` – a gap, see `GAPS`; what stands in it is
 *   handed back.
 *
 * Marks are tokens like words: `source :` is found in "Source: …". Capitals do not count unless the list is `cased`.
 */
import { keyOf, type Line, printed, readLine, type Token } from './tokens.ts';

/** A phrase that was found. */
export interface Match {
  /** The entry as the list has it. */
  entry: string;
  /** Offsets in the text. */
  start: number;
  end: number;
  /** Index of its first token, and of the one behind it. */
  first: number;
  after: number;
  /** What stands in the entry's gaps, by their name. */
  gaps: Readonly<Record<string, string>>;
}

interface Gap {
  /** How many tokens it takes. */
  least: number;
  most: number;
  takes: (token: Token, index: number) => boolean;
}

const isText = (token: Token): boolean => token.kind !== 'mark' || /["“”'‘’&/()-]/.test(token.key);

/** The gaps that an entry can have. Each is bounded, so that a search stays linear in the length of the text. */
const GAPS = {
  /** A capitalized word or number and up to seven words or inner marks behind it. */
  name: {
    least: 1,
    most: 8,
    takes: (token, i) => (i === 0 ? token.capital || token.kind === 'number' : isText(token)),
  },
  number: { least: 1, most: 1, takes: (token) => token.kind === 'number' },
  word: { least: 1, most: 1, takes: (token) => token.kind === 'word' },
  words: { least: 1, most: 8, takes: (token) => isText(token) },
  /** Up to three words, or none. */
  few: { least: 0, most: 3, takes: (token) => token.kind !== 'mark' },
  /** Up to sixteen words and marks of any kind, or none; for the end of an entry that is looked for as a whole. */
  rest: { least: 0, most: 16, takes: () => true },
  /** Up to twelve words and commas, or none. */
  some: { least: 0, most: 12, takes: (token) => token.kind !== 'mark' || token.key === ',' },
} as const satisfies Record<string, Gap>;

interface Node {
  words: Map<string, Node>;
  gaps: Map<keyof typeof GAPS, Node>;
  entry?: string;
}

/** A list of entries, ready to be looked for. */
export interface Phrases {
  readonly entries: readonly string[];
  /** The longest entry that begins with the token of that index. */
  at: (line: Line, first: number) => Match | undefined;
  /** The longest entry that ends right before the token of that index. */
  before: (line: Line, after: number) => Match | undefined;
  /** The first entry that begins in a stretch of tokens, the longest where several begin there. */
  find: (line: Line, from?: number, to?: number) => Match | undefined;
  /** All entries of a text, the longest first where several begin at one token; none overlaps another. */
  all: (line: Line) => Match[];
  /** The entry that the whole text is, or all of it from a token on, marks at its end aside. */
  whole: (line: Line, from?: number) => Match | undefined;
  /** Whether a word alone is an entry. */
  has: (word: string) => boolean;
}

/**
 * @param entries one a line, in the order of the alphabet (a test asks for it)
 * @param cased whether capitals count; an entry is then compared as it is printed
 * @throws {Error} where an entry names a gap that there is not: a fault of the list, not of a text
 */
export function phrases(entries: readonly string[], { cased = false } = {}): Phrases {
  const forwards = newNode();
  const backwards = newNode();
  const alone = new Set<string>();
  const key = (line: Line, token: Token): string => (cased ? straight(printed(line, token)) : token.key);
  for (const entry of entries) {
    for (const parts of expand(entry)) {
      const keys = parts.map((part) => (cased || part.startsWith('{') ? straight(part) : keyOf(part)));
      addTo(forwards, keys, entry);
      addTo(backwards, keys.toReversed(), entry);
      if (keys.length === 1 && keys[0] !== undefined) alone.add(keys[0]);
    }
  }
  const step = (line: Line, index: number, node: Node, way: 1 | -1): Found | undefined => {
    // Nearly every word of a text begins no entry.
    const token = line.tokens[index];
    if (node.gaps.size === 0 && (token === undefined || !node.words.has(key(line, token)))) return undefined;
    return longest({ line, way, key }, index, node, {});
  };
  const at = (line: Line, first: number): Match | undefined => {
    const found = step(line, first, forwards, 1);
    return found && matchOf(line, found, first, found.index);
  };
  const find = (line: Line, from = 0, to = line.tokens.length): Match | undefined => {
    for (let i = from; i < to; i++) {
      const match = at(line, i);
      if (match !== undefined) return match;
    }
    return undefined;
  };
  return {
    entries,
    at,
    find,
    before: (line, after) => {
      const found = step(line, after - 1, backwards, -1);
      return found && matchOf(line, found, found.index + 1, after);
    },
    all: (line) => {
      const matches: Match[] = [];
      for (let match = find(line); match !== undefined; match = find(line, match.after)) matches.push(match);
      return matches;
    },
    whole: (line, from = 0) => {
      const match = at(line, from);
      return match !== undefined && line.tokens.slice(match.after).every(({ kind }) => kind === 'mark')
        ? match
        : undefined;
    },
    has: (word) => alone.has(cased ? straight(word) : keyOf(word)),
  };
}

/** A list whose entries stand for something each. */
export interface Lookup<Value> extends Phrases {
  /** What a found entry stands for. */
  valueOf: (match: Match) => Value;
}

/**
 * @param values what each entry stands for; entries and options as of `phrases`
 * @throws {Error} as `phrases`
 */
export function lookup<Value>(
  values: Readonly<Record<string, Value>>,
  options: { cased?: boolean } = {},
): Lookup<Value> {
  const byEntry = new Map(Object.entries(values));
  return {
    ...phrases([...byEntry.keys()], options),
    valueOf: ({ entry }) => {
      const value = byEntry.get(entry);
      if (value === undefined) throw new Error(`"${entry}" is an entry of another list`);
      return value;
    },
  };
}

const newNode = (): Node => ({ words: new Map(), gaps: new Map() });

const straight = (word: string): string => word.replace(/[‘’ʼ]/g, "'").replace(/[‐‑]/g, '-');

/** Every way to print an entry: `[the] story|post` → `the story`, `the post`, `story`, `post`. */
function expand(entry: string): string[][] {
  let ways: string[][] = [[]];
  for (const part of entry.split(' ').filter((word) => word !== '')) {
    const optional = part.startsWith('[') && part.endsWith(']') && part.length > 2;
    const words = part.startsWith('{') ? [part] : (optional ? part.slice(1, -1) : part).split(/(?<=.)\|(?=.)/u);
    const choices = words.map((word) => (word.startsWith('{') ? [word] : tokensOf(word)));
    ways = ways.flatMap((way) => [...choices.map((choice) => [...way, ...choice]), ...(optional ? [way] : [])]);
  }
  return ways.filter((way) => way.length > 0);
}

/** A word of an entry is cut as texts are: "u.s." is a word and a mark. */
function tokensOf(word: string): string[] {
  const line = readLine(word);
  return line.tokens.map((token) => printed(line, token));
}

function addTo(root: Node, keys: readonly string[], entry: string): void {
  let node = root;
  for (const key of keys) {
    const gap = /^\{(\w+)\}$/.exec(key)?.[1];
    if (gap !== undefined && !isGap(gap)) throw new Error(`"${entry}": there is no gap "${gap}"`);
    const next = (gap === undefined ? node.words.get(key) : node.gaps.get(gap)) ?? newNode();
    if (gap === undefined) node.words.set(key, next);
    else node.gaps.set(gap, next);
    node = next;
  }
  node.entry = entry;
}

const isGap = (name: string): name is keyof typeof GAPS => Object.hasOwn(GAPS, name);

interface Walk {
  line: Line;
  way: 1 | -1;
  key: (line: Line, token: Token) => string;
}

interface Found {
  entry: string;
  /** Behind the last token that was taken, in the direction of the walk. */
  index: number;
  gaps: Readonly<Record<string, string>>;
}

/** The entry that reaches furthest from a token on. */
function longest(walk: Walk, index: number, node: Node, gaps: Found['gaps']): Found | undefined {
  let best: Found | undefined = node.entry === undefined ? undefined : { entry: node.entry, index, gaps };
  const token = walk.line.tokens[index];
  const next = token && node.words.get(walk.key(walk.line, token));
  if (next === undefined && node.gaps.size === 0) return best;
  const consider = (found: Found | undefined): void => {
    if (found !== undefined && (best === undefined || (found.index - best.index) * walk.way > 0)) best = found;
  };
  if (next !== undefined) consider(longest(walk, index + walk.way, next, gaps));
  for (const [name, behind] of node.gaps) {
    for (const [length, text] of fillings(walk, index, GAPS[name])) {
      consider(longest(walk, index + length * walk.way, behind, { ...gaps, [name]: text }));
    }
  }
  return best;
}

/** How a gap can be filled from a token on: numbers of tokens, and their text. */
function* fillings({ line, way }: Walk, index: number, gap: Gap): Generator<[number, string]> {
  if (gap.least === 0) yield [0, ''];
  for (let length = 1; length <= gap.most; length++) {
    const far = line.tokens[index + (length - 1) * way];
    if (far === undefined) return;
    const first = way === 1 ? index : index - length + 1;
    const inside = line.tokens.slice(first, first + length);
    // Read backwards, a name shows only at its far end that it begins with a capital.
    if (!gap.takes(far, way === 1 ? length - 1 : 1)) return;
    if (length >= gap.least && inside.every(gap.takes))
      yield [length, line.text.slice(inside[0]?.start, inside.at(-1)?.end)];
  }
}

function matchOf(line: Line, { entry, gaps }: Found, first: number, after: number): Match {
  const start = line.tokens[first]?.start ?? line.text.length;
  return { entry, start, end: line.tokens[after - 1]?.end ?? start, first, after, gaps };
}
