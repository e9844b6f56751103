import type { Candidate, NamedPassage } from '../candidate.ts';
import type { Pattern } from '../patterns.ts';

/** A rule that leaves words although they are printed as a name is. */
export interface LeavingRule {
  name: string;
  why: string;
  /** Whether the words are not the name that the pattern is of. */
  leaves: (passage: NamedPassage, candidate: Candidate, pattern: Pattern) => boolean;
}
