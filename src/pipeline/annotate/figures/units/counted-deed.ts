/** People below ten in words count where news compares them: the killed, the hurt, the missing, the rescued. */
import { type Passage, pieceAt, type PrintedNumber } from '../passage.ts';

/** So many words of a noun may stand between the number and what is said of it: "nine elderly hotel guests were hurt". */
const NOUN = 4;
/** So many may stand between the verb and the number: "killed at least nine". */
const BETWEEN = 2;

/** Whether something of that kind is said of what the number counts. */
export function isCountedDeed({ first, after }: PrintedNumber, passage: Passage): boolean {
  const { line, language } = passage;
  const { countedBehind, countedBefore, nouns } = language.units;
  for (let skipped = 0; skipped <= NOUN; skipped++) {
    if (countedBehind.at(line, after + skipped) !== undefined) return true;
    const word = pieceAt(passage, after + skipped);
    if (word?.kind !== 'word' || nouns.ends.has(word.key)) break;
  }
  for (let skipped = 0; skipped <= BETWEEN; skipped++) {
    if (countedBefore.before(line, first - skipped) !== undefined) return true;
    if (pieceAt(passage, first - skipped - 1)?.kind !== 'word') break;
  }
  return false;
}
