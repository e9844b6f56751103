/**
 * The index of a collection that is too large to travel whole: the names in one file, the articles in Pagefind's chunks,
 * each article with its passages in one of them. `write.ts` makes it, `read.ts` and `engine.ts` read it.
 */
import type { Packed, PackedArticle, PackedNames, PackedText } from '../index/packed.ts';

/** What is fetched first. */
export interface PackedCatalogue extends Packed {
  /** Of each how many articles name it, in the place of which. */
  names: PackedNames;
  /** How many articles there are. */
  articles: number;
  /** Those that articles have, each once, ascending. */
  days: string[];
  letters: string[];
  /** Names of outlets that published one. */
  publishers: string[];
  /** See `common.ts`: the beginning of a word and how many articles have it, sorted, as `sai 12000`. */
  common: string[];
}

/**
 * An article as a chunk holds it, in JSON: itself, the numbers of the entities and of the outlets that it refers to, its
 * passages, its place among all articles, the mark of the catalogue in which its numbers are right.
 */
export type PackedPage = [
  article: PackedArticle,
  about: number[],
  by: number[],
  text: PackedText,
  place: number,
  edition: string,
];

/** The month that a day is of, as articles are marked with it. */
export const monthOf = (day: string): string => day.slice(0, 7);
