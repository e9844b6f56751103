import type { Phrases } from '../text/phrases.ts';

/** Words that stand beside names of people, and words that look like such names. Capitals count in `cased` lists only. */
export interface PeopleWords {
  /** All words that stand before a person’s name and are no part of it: the lists below, to `trades`. */
  titles: Phrases;
  /** Forms of address, ranks and orders. Example: `mr` */
  address: Phrases;
  /** They end the printed name of an office. Example: `president` */
  offices: Phrases;
  /** Which office it is, before its word. Example: `deputy` */
  ranks: Phrases;
  /** Whether it is held still. Example: `former` */
  former: Phrases;
  /** What the office is for. Example: `foreign` */
  matters: Phrases;
  parties: Phrases;
  nationalities: Phrases;
  /** What people are by trade, beside `tradeEndings`. Example: `singer` */
  trades: Phrases;
  /** Titles before a surname, parts of the name before two names. Example: `don` */
  beforeSurnames: Phrases;
  /** An office as its matter follows it. Example: `ambassador to [the]` */
  officesOf: Phrases;

  /** A word that ends so is a trade, unless `notTrades` or `givenNames` has it. Example: `wright` */
  tradeEndings: readonly string[];
  /** Behind a word they make it an office, whatever it is. Example: `-elect` */
  officeEndings: readonly string[];
  notTrades: Phrases;
  /** Cased. Names that end as trades do. Example: `Walter` */
  givenNames: Phrases;
  /** A capitalized word that ends so opens its sentence, unless `participleNames` has it. Example: `ing` */
  participleEndings: readonly string[];
  /** Cased. */
  participleNames: Phrases;

  /** Words that only the head of a sentence capitalizes; calendar words, auxiliaries and verbs of saying are elsewhere. */
  openers: Phrases;
  /** Nouns that the head of a sentence capitalizes. Example: `police` */
  commonNouns: Phrases;

  /** Words of a body’s name, behind a surname, too. Example: `foundation` */
  bodies: Phrases;
  /** Words of a body’s name; behind a surname they may be words of the sentence. Example: `works` */
  organisations: Phrases;
  /** Nouns that names share, each with its plural. Example: `cartel` in "the Sinaloa and Jalisco cartels" */
  sharedNouns: Readonly<Record<string, string>>;
  /** They join names that share a noun. Example: `and` */
  joining: Phrases;
  /** Behind a surname they make it a thing’s name; by themselves they are surnames, too. Example: `hall` */
  things: Phrases;
  /** Cased. Names of one word that are no person’s. Example: `Paris` */
  notPersons: Phrases;
  /** Capitalized words in a row that name nobody. Example: `united states` */
  notNames: Phrases;

  /** Small words between the parts of a name, as printed. Example: `de la` */
  particles: readonly string[];
  /** Small words joined to a name by an apostrophe. Example: `d` of "d’Arbois" */
  elisions: readonly string[];
  /** What makes a name say whose something is. Example: `'s` */
  possessives: readonly string[];
  /** The same of a name that ends so. Example: `s'` */
  possessiveEnds: readonly string[];
  /** Behind a name. Example: `jr` */
  generations: Phrases;
  /** Surnames that are words as well. Example: `power` */
  surnameWords: Phrases;
  /** Forms of address that say whether a man or a woman is meant. Example: `mr`, `ms` */
  addressOfMen: Phrases;
  addressOfWomen: Phrases;
  /** In lower case inside a name that the vocabulary prints with a capital. Example: `los` */
  lowercaseParts: Phrases;

  /** Who signs as a role. Example: `reporter` */
  pressRoles: Phrases;
  /** Words of desks, sections and outlets, and what stands before a role. Example: `staff` */
  desks: Phrases;
}
