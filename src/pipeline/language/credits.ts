import type { Phrases } from '../text/phrases.ts';

/** Words in which a page speaks of the text that it shows: who wrote it, when, whose it is, where it comes from. */
export interface CreditWords {
  /** The text names itself. */
  text: {
    /** "this article" */
    itself: Phrases;
    /** What a note about the text opens with, its colon included: "Editor's note:" */
    notes: Phrases;
    /** Between the text and what was done with it: "was", "has been" */
    is: Phrases;
    /** What was done with it on its way: "adapted", "translated" */
    adapted: Phrases;
  };
  bylines: BylineWords;
  commentary: CommentaryWords;
  corrections: {
    /** "Correction", without the colon. */
    labels: Phrases;
    /** Proof that the text is spoken of: "an earlier version" */
    ofText: Phrases;
  };
  appeared: AppearedWords;
  sources: SourceWords;
  contributions: {
    /** Ends a sentence on who helped: "contributed to this report" */
    closing: Phrases;
    /** Begins one: "Additional reporting by" */
    opening: Phrases;
    /** Whose people contribute, as printed. */
    agencies: Phrases;
    /** Without it the agency is only mentioned. */
    contributed: Phrases;
  };
  originals: OriginalWords;
  rights: RightsWords;
  timestamps: TimestampWords;
  names: NameWords;
  outlets: OutletWords;
  site: {
    /** A page speaks of itself: "our newsletter" */
    itself: Phrases;
    /** Number of an issue or a page: "Vol. 3" */
    numbers: Phrases;
    /** Question and answer of an interview: "Q:" */
    turns: Phrases;
  };
}

export interface BylineWords {
  /** Opens a line that signs: "By", "Author:", "Story by" */
  labels: Phrases;
  /** Of these, those that cannot open a sentence of the text. */
  sure: Phrases;
  /** With a colon a label signs wherever it stands: "Author:" */
  anywhere: Phrases;
  /** Opens a line whose name comes later: "Posted on Monday by" */
  posted: Phrases;
  by: Phrases;
  /** "Reporting by" */
  reporting: Phrases;
  /** Behind the names of those who reported: "Editing by" */
  editing: Phrases;
  /** Behind a reporter's name, before where or for whom: "in", "for" */
  reporterEnds: Phrases;
  /** Behind the number of what readers left: "comments" */
  counted: Phrases;
}

export interface CommentaryWords {
  /** Up to its colon. A note speaks of the text and is one paragraph: "Editor's note:" */
  notes: Phrases;
  /** An opinion runs on: "Our view:", "BL Editor:" */
  opinions: Phrases;
  /** An opinion with the definite article before it: "The Lantern says:" */
  definite: Phrases;
  /** One word alone, which also labels a headline: "Opinion:" */
  labels: Phrases;
}

export interface AppearedWords {
  /** "The post ⟨headline⟩ …" */
  opening: Phrases;
  /** "… appeared first on" */
  closing: Phrases;
  /** "originally published by" */
  first: Phrases;
  /** "republished from" */
  from: Phrases;
  /** Names who carried the text, not whose it is: "republished by" */
  by: Phrases;
  /** "provided by" */
  provided: Phrases;
  /** What a main clause begins with behind a comma, as printed: ", the" */
  clauses: Phrases;
  /** "Read the original" */
  readOriginal: Phrases;
  /** Before a name, where the day follows: "on", "in" */
  beforeDay: Phrases;
  /** What comes behind a name and is no part of it: "under", "with" */
  nameEnds: Phrases;
  /** Nouns before an outlet's name: "the newspaper" */
  outletNouns: Phrases;
}

export interface SourceWords {
  /** "Source:", "With files from" */
  labels: Phrases;
  /** Whole lines that name nobody in particular, and the name that they get. */
  unnamed: readonly { name: string; lines: Phrases }[];
  /** Names that name nobody in particular: "news agencies" */
  generic: Phrases;
  /** Between two names: "and" */
  joiners: Phrases;
  /** Finite verbs: with one the line is a sentence. */
  verbs: Phrases;
}

export interface OriginalWords {
  /** "Click", "Continue reading" */
  opening: Phrases;
  /** "original", "full" */
  original: Phrases;
  /** "Read it on the original" */
  reads: Phrases;
  /** "Original article" */
  labels: Phrases;
  /** "source", "story", "here" */
  nouns: Phrases;
}

export interface RightsWords {
  /** Opens a notice of rights: "Copyright 2031" */
  opening: Phrases;
  /** Marks of copyright, in signs and words. */
  marks: Phrases;
  /** What a page's own notice has: such a mark, the word only with a year. */
  notice: Phrases;
  /** What is owned, at the beginning: "All content" */
  subjects: Phrases;
  /** And then: "owned" */
  owned: Phrases;
  /** Inside a notice below the text: "may not be reproduced" */
  clauses: Phrases;
  /** What looks like such a clause and is none. */
  noClauses: Phrases;
  /** What belongs to somebody: "pictures" */
  belongings: Phrases;
  /** "belong to the" */
  belongs: Phrases;
  /** Before the owner: "property of" */
  ownedBy: Phrases;
  /** Behind the owner: "all rights" */
  ownerEnds: Phrases;
  /** Behind the name of a company and no part of it: "Ltd" */
  companyEnds: Phrases;
  /** On what ground it is shown: "by use of a" */
  useOf: Phrases;
  /** Behind that ground: "offered" */
  useEnds: Phrases;
  /** "for educational purposes only" */
  purposes: Phrases;
  /** "under a" */
  under: Phrases;
  /** "Creative Commons" */
  licences: Phrases;
  /** That something may be removed, or asked for. */
  removal: Phrases;
  /** Before whom to ask: "contact" */
  contact: Phrases;
  /** Before an address: "us at" */
  usAt: Phrases;
}

export interface TimestampWords {
  /** Words beside a date: "published", "on" */
  labels: Phrases;
  /** Words of a date or time, without months and weekdays: "ago", "noon" */
  units: Phrases;
  /** Zones: "EST" */
  zones: Phrases;
  /** A line is one without a figure, too, where it has one of these: "yesterday" */
  dateless: Phrases;
  /** Opens a line on when the text was published or changed: "Last updated" */
  opening: Phrases;
  /** Opens such a line wherever it stands. */
  anywhere: Phrases;
  /** Before the day of publication: "published" */
  published: Phrases;
  /** Before the day of a change: "updated" */
  changed: Phrases;
  /** Written onto a number of a time: "pm", "mins" */
  endings: Phrases;
  /** Written onto a day: "th" */
  ordinals: Phrases;
  /** "of", between day and month */
  of: Phrases;
  /** Half of the day, behind a clock's figures: "p.m." */
  halves: Phrases;
  /** What else stands there: "h" */
  clock: Phrases;
}

export interface NameWords {
  /** The definite article before a name. */
  articles: Phrases;
  /** Small words inside a person's name: "de", "van" */
  particles: Phrases;
  /** Small words inside a place's name: "upon", "del" */
  placeParticles: Phrases;
  /** Small words inside an outlet's name: "of" */
  outletParticles: Phrases;
  /** Small words that no person's name has, capitalized or not: "the" */
  small: Phrases;
  /** Between the words of a role: "of" */
  roleParticles: Phrases;
  /** Between two people: "and" */
  joiners: Phrases;
  /** Behind the names, before a place or day: "for", "in" */
  ends: Phrases;
}

export interface OutletWords {
  /** Before the outlet that reported: "according to" */
  cited: Phrases;
  /** Between that and the outlet: "a report by" */
  reportBy: Phrases;
  /** Right before the outlet: "the", "news agency" */
  before: Phrases;
  /** Behind the outlet that reported: "reported" */
  reports: Phrases;
  /** Before the outlet to which words were given: "told" */
  told: Phrases;
  /** The same, where a word of saying stands before it: "in an interview with" */
  saidTo: Phrases;
  /** Words of saying. */
  saying: Phrases;
}
