/** Whether enough has been typed to look for it in texts. */
import { isUnspaced } from '../match/fold.ts';
import type { Query } from '../query/query.ts';

/** What is shorter is not looked for in texts while it is being typed. */
export const SHORTEST = 3;

/** Nothing, or the first letters of a word, which may become anything. */
export const isBegun = ({ words, begun }: Pick<Query, 'words' | 'begun'>): boolean => typed(words, begun).length === 0;

/** Without a last word that is too short while it is being typed. */
export const typed = (words: readonly string[], begun: boolean): string[] =>
  words.filter((word, at) => word.length >= SHORTEST || isUnspaced(word) || !(begun && at === words.length - 1));
