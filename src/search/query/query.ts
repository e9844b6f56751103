/** What was asked, as words. */
import { isMinor, wordsAsked } from '../match/fold.ts';

/** More words than any name has; what a reader pastes beyond them adds time and finds nothing better. */
const MOST_WORDS = 12;
/** Longer than any word of a name, and as long as fuse.js compares in one piece. */
const LONGEST_WORD = 32;
/** Beyond it nothing is read: no question is so long, and its words are cut anyway. */
const LONGEST_QUERY = 2000;

export interface Query {
  /** Folded words without the minor ones, unless there are no others; each once. */
  words: string[];
  /** Folded words, minor ones too. */
  all: string[];
  /** There are none but minor words ("the", "la"): then they are looked for. */
  minorOnly: boolean;
  /** The last word may be one that is still being typed. */
  begun: boolean;
  notes: string[];
}

/** The part of a question that is read. */
export const readable = (text: string): string => text.slice(0, LONGEST_QUERY);

/** Quotation marks, a minus before a word, a word before a colon: `operators.ts` reads such a question. */
export const hasOperators = (text: string): boolean => /["“”„«»]|(?:^|\s)[-−]\S|\p{L}:/u.test(readable(text));

export function parseQuery(text: string): Query {
  const read = readable(text);
  const found = wordsAsked(read).map((word) => word.slice(0, LONGEST_WORD));
  const all = found.slice(0, MOST_WORDS);
  const telling = all.filter((word) => !isMinor(word));
  const minorOnly = telling.length === 0;
  return {
    words: [...new Set(minorOnly ? all : telling)],
    all,
    minorOnly,
    begun: /[\p{L}\p{M}\p{N}]$/u.test(read),
    notes: found.length > MOST_WORDS ? [`Only the first ${MOST_WORDS} words were looked for.`] : [],
  };
}
