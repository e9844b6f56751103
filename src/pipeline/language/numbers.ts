import type { Lookup, Phrases } from '../text/phrases.ts';

/** Words for numbers. Words are as `Token.key` has them: lower case, cut at hyphens ("twenty-six" is two). */
export interface NumberWords {
  /** Cardinals below twenty, by their value. */
  ones: ReadonlyMap<string, number>;
  /** The tens from twenty on, which a cardinal of one digit may follow. */
  tens: ReadonlyMap<string, number>;
  /** They multiply what stands before them, and more may follow: "two hundred thousand". */
  multipliers: ReadonlyMap<string, number>;
  /** They close a part of a number: "two million and five thousand". */
  scales: ReadonlyMap<string, number>;
  /** Scales behind digits alone, written out or short: "2 crore", "2bn". */
  digitScales: ReadonlyMap<string, number>;
  /** Scales that are read behind an amount of money alone: "$1MM". */
  moneyScales: ReadonlyMap<string, number>;
  /** What stands in place of a number before a scale: "half a million". */
  openings: Lookup<number>;
  /** Those that stand in place of a number before a unit of measure, too: "half a mile". */
  measuredOpenings: ReadonlySet<string>;
  /** Parts of one behind whole ones: "two and a half". */
  mixed: Lookup<number>;
  /** The decimal mark in words: "one point two". */
  point: string;
  /** Where the same word is none: "at one point two ships sank". */
  notPoint: Phrases;
  /** It makes a number less than nothing. */
  minus: ReadonlySet<string>;
  /** It may stand inside a number: "two hundred and six". */
  joining: ReadonlySet<string>;
  /** Numbers without a value: "hundreds of". */
  vague: ReadonlySet<string>;
  /** It joins a vague number with what it counts. */
  vagueJoin: string;
  /** Endings that make an ordinal of digits. */
  ordinalEndings: ReadonlySet<string>;
  /** Endings that make a plural of digits: "the 1990s". */
  pluralEndings: ReadonlySet<string>;
  ordinals: ReadonlyMap<string, number>;
  /** Parts of one, in both numbers: "two thirds". */
  fractions: ReadonlyMap<string, number>;
  /** Words before a number that say how exact it is, or how it is meant. */
  qualifiers: Lookup<Qualifier>;
}

/** What a qualifier says of its number. */
export interface Qualifier {
  /** The number is a guess or a bound. */
  approximate: boolean;
  /** The qualifier belongs to the text of the figure; where it is no guess, it does not. */
  inText: boolean;
  /** Before a number without a value it says nothing: "some hundreds of". */
  withValueOnly?: true;
}
