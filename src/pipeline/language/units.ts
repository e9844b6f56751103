import type { Lookup, Phrases } from '../text/phrases.ts';

/** What numbers measure and count. Where not said otherwise, words are lower case. */
export interface UnitWords {
  /** Units of measure as they are printed, capitals included. */
  measures: Lookup<Measure>;
  /** Nouns for human beings, and the endings of further ones. */
  humans: ReadonlySet<string>;
  humanEndings: readonly string[];
  /** Nouns for human beings only behind one of these words: "cartel figures". */
  humansBehind: ReadonlyMap<string, ReadonlySet<string>>;
  /** Behind a number without a noun they say that it counts people: "26 were killed". */
  peopleBehind: Phrases;
  /** Before one they say the same: "arrested 26". */
  peopleBefore: Phrases;
  /** A number that is pointed at counts people: "the 26". */
  pointing: ReadonlySet<string>;
  /** Words that join two numbers with one unit: "20 to 30 percent". */
  sharing: ReadonlySet<string>;
  nouns: NounWords;
  numbered: NumberedWords;
}

/** A unit of measure. */
export interface Measure {
  /** As the record names it: one of a closed list. */
  unit: string;
  /** It is a unit only where one of these follows, or only where none of those does. */
  before?: Phrases;
  notBefore?: Phrases;
  /** Printed like another word, so that behind a name the number is rather a part of it. */
  doubtful?: true;
}

/** How the noun that is counted is found: a run of adjectives and nouns. */
export interface NounWords {
  /** Words that are no part of it and end it. */
  ends: ReadonlySet<string>;
  /** It may stand between a number and its noun, and a determiner with it: "26 of the men". */
  of: string;
  determiners: ReadonlySet<string>;
  /** Endings of a plural, which a verb follows rather than another noun; of plurals that have none of them, whole. */
  pluralEndings: readonly string[];
  plurals: readonly string[];
  /** Endings of words that only look like a plural. */
  singularEndings: readonly string[];
  /** Endings of words that may stand within the run, and not at its end. */
  innerEndings: readonly string[];
  /** Endings of words that are counted by nobody. */
  adverbEndings: readonly string[];
  /** What behind an apostrophe makes an owner of a noun; anything else makes a verb of it. */
  possessives: ReadonlySet<string>;
}

/** What is numbered and not counted. */
export interface NumberedWords {
  /** Things that have a number: "page 3". */
  things: Phrases;
  /** The same words where they are no such thing: "the last week 26 people". */
  notThings: Phrases;
  /** Words that open a sentence or a clause with a capital, and hence begin no name. */
  openers: ReadonlySet<string>;
  /** Times of day, behind a number. */
  clock: Phrases;
  /** An age, by what stands behind the number, before it, and before a second one. */
  ageBehind: Phrases;
  ageBefore: Phrases;
  ageListed: Phrases;
  /** What turns what looks like an age into a count: "turned 20 people away". */
  notAgeBehind: Phrases;
  /** "one day" is no length of time unless one of these words stands before it. */
  someDay: ReadonlySet<string>;
  lengthBefore: ReadonlySet<string>;
  /** What makes an adjective of a number: "two-time". */
  compounds: ReadonlySet<string>;
  /** Words between two numbers of which the first is a share: "nine out of ten". */
  ratioJoins: Phrases;
}
