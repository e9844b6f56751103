/** What every comparison takes: an event, its articles as they may be shown, and the entities that have a page. */
import type { Entity, Evidence, Story } from '../pipeline/record/schema.ts';

export interface Comparison {
  event: ComparedEvent;
  /** Of the event, in its order; made by `published()`. */
  stories: readonly Story[];
  entities: readonly Entity[];
}

/** What the comparisons read of an event; the library's `Event` has it all. */
export interface ComparedEvent {
  id: string;
  figures: readonly { value: string; label: string; source: readonly Evidence[] }[];
  differences: readonly Question[];
  /** What happened, in the editor's words. */
  occurrences?: readonly Occurrence[] | undefined;
  /** Siglum → slug. */
  articles: Readonly<Record<string, string>>;
  /** What the event is called → stems that are counted. */
  terms?: Readonly<Record<string, readonly string[]>> | undefined;
}

export interface Occurrence {
  id: string;
  label: string;
  /** ISO 8601, as exact as it is known. */
  day: string;
  /** Siglum → lines of the original that tell of it. */
  passages: Readonly<Record<string, readonly number[]>>;
}

export interface Question {
  id: string;
  question: string;
  gist?: string | undefined;
  answers: Readonly<Record<string, Answer | 'nothing'>>;
}

export interface Answer {
  /** In two to four words. */
  stance: string;
  text: string;
  /** Of the original. */
  lines: readonly number[];
}
