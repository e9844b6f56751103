/**
 * A text as words, numbers and marks. Rules compare words of a language with these tokens instead of running patterns
 * over the characters: a text is cut once, and every question asked of it afterwards costs the words that it looks at.
 */

export interface Token {
  /** As words of a language are compared: lower case, straight apostrophe, plain hyphen. Example: `o'clock` */
  key: string;
  /** Offsets in the text, in UTF-16 code units. */
  start: number;
  end: number;
  /** `word` begins with a letter, `number` with a digit; anything else is one `mark`, white space is none. */
  kind: 'word' | 'number' | 'mark';
  /** Whether it begins with a capital. */
  capital: boolean;
}

/** A text with its tokens, in order. */
export interface Line {
  text: string;
  tokens: readonly Token[];
}

/** A word (`o’clock`, `cross-posted`, `COVID-19`, `AT&T`), a number (`3,000.5`), or one mark (`½` and `²` among them). */
const TOKEN =
  /\p{L}[\p{L}\p{M}\p{N}]*(?:['’&‐‑-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*|\.\p{L}(?![\p{L}\p{M}\p{N}]))*|\p{Nd}+(?:[.,]\p{Nd}+)*|[^\s\p{L}\p{Nd}]/gu;

/** Cuts a text into its tokens. A full stop is part of a word only before a single letter: `U.S` and a mark. */
export function readLine(text: string): Line {
  const tokens: Token[] = [];
  for (let token = nextToken(text, TOKEN, 0); token !== undefined; token = nextToken(text, TOKEN, token.end))
    tokens.push(token);
  return { text, tokens };
}

/** A text that may be cut already: who asks for its tokens alone hands it in as it is printed. */
export const lineOf = (text: string | Line): Line => (typeof text === 'string' ? readLine(text) : text);

/** The token that a pattern (with `g`) finds first from an offset on. */
export function nextToken(text: string, pattern: RegExp, from: number): Token | undefined {
  pattern.lastIndex = from;
  const [printed] = pattern.exec(text) ?? [];
  if (printed === undefined) return undefined;
  const end = pattern.lastIndex;
  return { key: keyOf(printed), start: end - printed.length, end, kind: kindOf(printed), capital: isCapital(printed) };
}

/** Most texts are of ASCII letters for the most part, which need no look at the tables of Unicode. */
function kindOf(printed: string): Token['kind'] {
  const code = printed.charCodeAt(0);
  if (code < 128) {
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return 'word';
    return code >= 48 && code <= 57 ? 'number' : 'mark';
  }
  return /^\p{L}/u.test(printed) ? 'word' : /^\p{Nd}/u.test(printed) ? 'number' : 'mark';
}

function isCapital(printed: string): boolean {
  const code = printed.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(printed);
}

/** How a word is compared. `O’Clock` → `o'clock`. */
export function keyOf(printed: string): string {
  const lower = printed.toLowerCase();
  return /[‘’ʼ‐‑]/.test(lower) ? lower.replace(/[‘’ʼ]/g, "'").replace(/[‐‑]/g, '-') : lower;
}

/** Index of the first token that begins at `offset` or behind it; the number of tokens where none does. */
export function tokenFrom({ tokens }: Line, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The token's characters as printed. */
export const printed = ({ text }: Line, token: Token): string => text.slice(token.start, token.end);
