/**
 * Common words. Pagefind takes the beginning of a word for the word, and gives back all articles that have it, with every
 * place: of a word like "said" in twenty thousand articles, a second's work. So the beginnings that many articles have
 * are known beforehand, each by its longest form, and a token marks the newest articles that have one.
 */
import { SHORTEST } from './begun.ts';

/** More articles than these are many: Pagefind answers within some 15 ms. */
export const MANY = 500;

/** So many of the newest articles carry the token of a common word. */
export const NEWEST = 100;

export interface CommonWord {
  start: string;
  /** How many articles have a word that begins so. */
  count: number;
}

/** The longest beginnings of words that more than `MANY` of the articles have; sorted. Takes each article's words. */
export function commonWords(articles: Iterable<ReadonlySet<string>>): CommonWord[] {
  const counts = new Map<string, number>();
  for (const words of articles) {
    const starts = new Set<string>();
    for (const word of words) {
      for (let length = SHORTEST; length <= word.length; length++) starts.add(word.slice(0, length));
    }
    for (const start of starts) counts.set(start, (counts.get(start) ?? 0) + 1);
  }
  const many = [...counts].filter(([, count]) => count > MANY).sort(([a], [b]) => (a < b ? -1 : 1));
  return many.flatMap(([start, count], index) => (many[index + 1]?.[0].startsWith(start) ? [] : { start, count }));
}

/** Endings that Pagefind's stemmer takes away: with them gone the word is shorter, and begins more words. */
const ENDING = /(?:ing|ed|es|s|e|y|ly)$/;

/** The common words that a typed word may be taken for; the most common first. None where the word is rare enough. */
export function commonFor(typed: string, common: readonly CommonWord[]): (CommonWord & { number: number })[] {
  const stem = typed.length > SHORTEST + 1 ? typed.replace(ENDING, '') : typed;
  return common
    .flatMap((one, number) => (one.start.startsWith(stem) ? { ...one, number } : []))
    .sort((a, b) => b.count - a.count);
}
