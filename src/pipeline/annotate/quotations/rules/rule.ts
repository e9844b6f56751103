import type { Scene, Spoken } from '../scene.ts';
import type { MarkedWords } from '../words.ts';

/** What a rule says of words in marks: speech, of whom; or none, and why. */
export type Verdict = SpokenWords | { left: string };

type SpokenWords = Pick<Spoken, 'kind' | 'speaker' | 'clause'> & {
  /** The rule that found the speaker, where it has a name of its own. */
  rule?: string;
};

export interface Rule {
  name: string;
  why: string;
  /** The rules that it asks, and whose names it hands on for its own. */
  asks?: readonly { name: string }[];
  /** Undefined where the rule says nothing of the words. */
  read: (scene: Scene, words: MarkedWords) => Verdict | undefined;
}
