import type { Phrases } from '../text/phrases.ts';

/** A verb with which a report gives speech. */
export interface SpeechVerb {
  /** A sentence: "said". Or an object and its name: "called it a mess". */
  takes: 'sentence' | 'object';
  /** Seldom one of speech: it gives way to another verb. Example: `read` */
  weak?: true;
  /** Who stands behind it is told, and does not speak. Example: `told` */
  addresses?: true;
  /** With `that` behind it speech is reported without marks. Example: `said` */
  reports?: true;
  /** The same, with who is told between the two. Example: `told` */
  reportsTo?: true;
}

/** Words with which a report says whose words it prints, and what words in marks are. */
export interface SpeechWords {
  /** Verbs of speech, each in every form, and what kind it is. */
  verbs: { list: Phrases; kinds: Readonly<Record<string, SpeechVerb>> };
  /** Before a verb they make it passive. Example: `was` */
  be: Phrases;
  /** Before the one who does what a passive says. Example: `by` */
  agents: Phrases;
  /** Before what is said. Example: `that` */
  that: Phrases;

  /** They give words to somebody without a verb. Example: `according to` */
  according: Phrases;
  /** They name who was told, and leave open who spoke. Example: `as told to` */
  toldTo: Phrases;
  /** Opens a clause that gives words with a verb of `putting` at its end: "as Roe put it". */
  as: Phrases;
  putting: Phrases;
  /** Right before marks: a sentence follows. Example: `said` */
  introducing: Phrases;
  /** Verbs that may follow a quotation that ends in a question or exclamation mark. Example: `asked` */
  asking: Phrases;
  /** In a clause that runs into the marks: the clause governs them, whatever follows. Example: `called` */
  governing: Phrases;
  /** At the end of such a clause. Example: `that` */
  governed: Phrases;

  /** Right before marks: a name or term follows, whatever verb stands in the sentence. Example: `so-called` */
  terms: Phrases;
  /** Right before marks: the title of a work follows, or writing on a thing. Example: `film` */
  works: Phrases;

  /** They point back at somebody. Example: `she` */
  pronouns: Phrases;
  /** Of these, those of a man and of a woman. Example: `he`, `she` */
  men: Phrases;
  women: Phrases;
  /** They point at nobody by name. Example: `it` */
  unclear: Phrases;
  /** Before a noun. Example: `the` */
  the: Phrases;
  determiners: Phrases;
  /** Before a role that is nobody by name. Example: `several` */
  quantifiers: Phrases;
  /** Before somebody who has not been named. Example: `another` */
  someone: Phrases;
  /** Nouns of such people. Example: `spokesman` */
  unnamed: Phrases;
  /** Behind such a noun: it is somebody of something, and may be named. Example: `of` */
  of: Phrases;
  /** An ending of nouns that stand for several: "Residents". */
  pluralEndings: readonly string[];

  /** Between subject and verb. Example: `later` */
  adverbs: Phrases;
  /** Endings of further ones. Example: `ly` */
  adverbEndings: readonly string[];
  /** Of the active voice, between a pronoun and its verb. Example: `had` */
  auxiliaries: Phrases;
  /** All auxiliaries, that open a question or sentence, too. Example: `would` */
  allAuxiliaries: Phrases;
  /** Other words between a name and its verb. Example: `himself` */
  between: Phrases;
  /** Phrases between a name and its verb. Example: `in turn` */
  betweenPhrases: Phrases;
  /** With a capitalized word behind them a phrase between a name and its verb: "on Friday". */
  on: Phrases;
  /** With a small word behind them a phrase between a name and its verb: "last week". */
  last: Phrases;
  /** They end what a person is of: "Roe of the Institute later said". */
  endOfPlace: Phrases;

  /** What stands behind one is no subject. Example: `against` */
  prepositions: Phrases;
  /** Behind a name: what the person is of. Example: `at` */
  placeOfWork: Phrases;
  /** It joins a second subject. */
  and: Phrases;
  /** They join a second verb to a subject. Example: `and` */
  joining: Phrases;
  /** At the head of what looks like a subject: it is another clause. Example: `because` */
  clauseHeads: Phrases;
  /** They end a subject that stands behind its verb. Example: `who` */
  clauseOpeners: Phrases;
  /** Small words behind a name of which it says nothing. Example: `told` */
  behindNames: Phrases;
  /** Before the subject of a participle: "with Roe stating". */
  with: Phrases;

  /** Before an outlet that is told something. Example: `told the` */
  telling: Phrases;

  /** Words that begin with an apostrophe. Example: `tis` */
  clippedStarts: Phrases;
  /** Words whose end is dropped for an apostrophe. Example: `ol` */
  clippedEnds: Phrases;
  /** Endings of further ones: "goin’ home". */
  clippedEndings: readonly string[];
  /** A word between two apostrophes: "rock ’n’ roll". */
  clippedBoth: Phrases;
  /** Letters before the apostrophe of a plural possessive: "the workers’ union". */
  possessiveEndings: readonly string[];
}
