import type { Lookup, Phrases } from '../text/phrases.ts';

/** What numbers measure and count. Where not said otherwise, words are lower case. */
export interface UnitWords {
  /** Units of measure as they are printed, capitals included. */
  measures: Lookup<Measure>;
  /** Nouns for human beings, and the endings of further ones. */
  humans: ReadonlySet<string>;
  humanEndings: readonly string[];
  /** Nouns for one human being. */
  human: ReadonlySet<string>;
  /** Nouns for human beings only behind one of these words: "cartel figures". */
  humansBehind: ReadonlyMap<string, ReadonlySet<string>>;
  /** Behind a number without a noun they say that it counts people: "26 were killed". */
  peopleBehind: Phrases;
  /** Before the number of those who make a group. Example: `crowd of` */
  groupsOf: Phrases;
  /** Before one they say the same: "arrested 26". */
  peopleBefore: Phrases;
  /** Behind a number they go on with people who were counted before it: "15 of them". */
  continuing: Phrases;
  /**
   * What happens to people whom news counts below ten, too, in words: "nine people were killed", and before them:
   * "killed nine people".
   */
  countedBehind: Phrases;
  countedBefore: Phrases;
  /** A number that is pointed at counts people: "the 26". */
  pointing: ReadonlySet<string>;
  /** Words that join two numbers with one unit: "20 to 30 percent". */
  sharing: ReadonlySet<string>;
  /** Those that make a range of them wherever they stand, and what opens a range for the others: "between". */
  ranging: ReadonlySet<string>;
  rangeOpenings: Phrases;
  lengths: LengthWords;
  /** Units of what may be less than nothing, behind a number with a hyphen before it. */
  signed: Phrases;
  /** Words that speak of heat. */
  heat: Phrases;
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
  /** It is a unit only where heat is spoken of. */
  heat?: true;
}

/** Letters that are a scale or a unit of length, and what makes them a length. */
export interface LengthWords {
  letters: ReadonlySet<string>;
  /** Behind the letter: "20m deep", "the 100m final". */
  behind: Phrases;
  /** Before the number: "at a depth of 20m", and what behind it says that something is counted after all. */
  before: Phrases;
  notBehind: Phrases;
}

/** How the noun that is counted is found: a run of adjectives and nouns. */
export interface NounWords {
  /** Words that are no part of it and end it. */
  ends: ReadonlySet<string>;
  /** It may stand between a number and its noun, and a determiner with it: "26 of the men". */
  of: string;
  determiners: ReadonlySet<string>;
  /** It may stand there, too, and says how exact the number is: "fifty or so men". */
  vaguely: Phrases;
  /** The plural of what stands behind a hyphen: "a 1,500-seat hall" has seats. */
  pluralOf: (noun: string) => string;
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
  /** What stands before a time of day with a full stop in it: "at 8.45". */
  clockBefore: Phrases;
  /** What stands before an hour that says nothing else, at the head of a clause, and anywhere. */
  hourBefore: Phrases;
  soonBefore: Phrases;
  /** Words behind which such a clause begins. */
  clauseJoins: ReadonlySet<string>;
  /** What stands before a number that is dialled: "call 999". */
  dialled: Phrases;
  /** Before a number without a noun they make an age of it: "who is 34". */
  ageTold: Phrases;
  /** Behind one human being, with the number behind it, they do: "the driver is 34", "a man of 83". */
  being: Phrases;
  ageOf: Phrases;
  /** Words that compare ages: "the oldest of them was 91". */
  ageWords: Phrases;
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
  /** What a score is of: "a run of 2-3 defeats". */
  results: ReadonlySet<string>;
  /** Words between two numbers of which the first is a share: "nine out of ten". */
  ratioJoins: Phrases;
}
