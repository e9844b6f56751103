/** Words of the texts that a misspelled one may be meant for. */
import { edits } from '../match/edits.ts';
import { mayBe, outlined } from '../match/letters.ts';
import { compare } from '../match/match.ts';

/** More cannot be looked for at once. */
const MOST = 3;

const SHORTEST = 5;

/** The nearest first. */
export type Spellings = (typed: string) => string[];

export function spellings(file: string): Spellings {
  const all = outlined(file.split('\n'));
  return (typed) => {
    if (typed.length < SHORTEST) return [];
    return mayBe(typed, all)
      .flatMap((word) => {
        const near = compare(typed, word, false, false);
        return near && near.edits > 0 ? { word, edits: near.edits, end: edits(typed, word, 2).start } : [];
      })
      .sort((a, b) => a.edits - b.edits || a.end - b.end)
      .slice(0, MOST)
      .map(({ word }) => word);
  };
}
