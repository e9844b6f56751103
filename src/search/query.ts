/** What was asked: words, exact phrases in quotation marks, words that must not occur. */
import { isMinor, words } from './fold.ts';

/** More words than any name has; what a reader pastes beyond them adds time and finds nothing better. */
const MOST_WORDS = 12;
/** Longer than any word of a name, and as long as fuse.js compares in one piece. */
const LONGEST_WORD = 32;
/** Beyond it nothing is read: no question is so long, and its words are cut anyway. */
const LONGEST_QUERY = 2000;

export interface Query {
  /** Folded words without the minor ones, unless there are no others. */
  words: string[];
  /** Folded words, minor ones too. */
  all: string[];
  /** There are none but minor words ("the", "la"): then they are looked for. */
  minorOnly: boolean;
  /** The last word may be one that is still being typed. */
  begun: boolean;
  /** Folded words that must stand next to each other. */
  phrases: string[][];
  /** Folded words that must not occur. */
  without: string[];
  notes: string[];
}

const QUOTED = /["“”«»„]([^"“”«»„]*)["“”«»„]/gu;
const EXCLUDED = /(?<=^|\s)[-−–](?=\p{L})[^\s]*/gu;

export function parseQuery(text: string): Query {
  const notes: string[] = [];
  let rest = text.slice(0, LONGEST_QUERY);
  const phrases: string[][] = [];
  const without: string[] = [];
  for (const [, inner = ''] of rest.matchAll(QUOTED)) phrases.push(fit(inner));
  rest = rest.replace(EXCLUDED, (printed) => {
    without.push(...fit(printed));
    return ' ';
  });
  const found = fit(rest);
  if (found.length > MOST_WORDS || text.length > LONGEST_QUERY) {
    notes.push(`Only the first ${String(MOST_WORDS)} words were looked for.`);
  }
  const all = found.slice(0, MOST_WORDS);
  const minorOnly = all.every(isMinor);
  return {
    all,
    minorOnly,
    words: [...new Set(minorOnly ? all : all.filter((word) => !isMinor(word)))],
    begun: /[\p{L}\p{M}\p{N}.]$/u.test(rest),
    phrases: phrases.filter((phrase) => phrase.length > 0 && phrase.length <= MOST_WORDS),
    without: without.slice(0, MOST_WORDS),
    notes,
  };
}

const fit = (text: string): string[] => words(text).map((word) => word.text.slice(0, LONGEST_WORD));
