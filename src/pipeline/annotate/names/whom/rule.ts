import type { Bearers } from '../bearers.ts';
import type { Candidate, NamedPassage } from '../candidate.ts';

/** What the article as a whole says of whom it names. */
export interface Named {
  passages: readonly NamedPassage[];
  bearers: Bearers;
  /** Persons of the vocabulary that it names in full. */
  inFull: ReadonlySet<string>;
  /** How many entities it names in full, places aside. */
  context: number;
}

/** A rule that says whom a name means. */
export interface WhomRule {
  name: string;
  why: string;
  /** The entity; nobody, and why; or nothing. */
  read: (named: Named, passage: number, candidate: Candidate) => { entity: string } | { left: string } | undefined;
}

/** Names that need nothing else of the article: surnames are aside. */
export const wholeNames = ({ patterns }: Candidate): Candidate['patterns'] =>
  patterns.filter(({ sort }) => sort !== 'part');

export const entitiesOf = ({ patterns }: Candidate): string[] => [...new Set(patterns.map(({ entity }) => entity))];
