import type { Language } from '../../language/language.ts';
import { firstNot } from '../../text/sorted.ts';
import { type Line } from '../../text/tokens.ts';
import type { Pattern } from './patterns.ts';

/** A passage as the rules ask it. */
export interface NamedPassage {
  text: string;
  language: Language;
  /** The text cut into words. */
  line: Line;
  /** Where its sentences begin. */
  starts: readonly number[];
  /** All in capitals; set as headlines are. */
  shouting: boolean;
  titled: boolean;
  /** Whether words that stand near an entity in the vocabulary stand in the passage. */
  isNear: (entity: string) => boolean;
}

/** Words that are printed as a name of the vocabulary is, accents and capitals aside. */
export interface Candidate {
  start: number;
  end: number;
  surface: string;
  patterns: readonly Pattern[];
  /** Words near it have decided between several who bear it. */
  near?: true;
}

/** Whether a sentence begins at an offset. */
export const isStart = ({ starts }: NamedPassage, at: number): boolean =>
  starts[firstNot(starts, (start) => start < at)] === at;
