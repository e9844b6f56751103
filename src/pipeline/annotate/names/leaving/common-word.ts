import { isCapitalized } from '../../../text/words.ts';
import { isAlsoWord } from '../spellings.ts';
import { type Candidate, isStart, type NamedPassage } from '../candidate.ts';
import { isShared, wordBefore, wordBehind } from './beside.ts';
import type { LeavingRule } from './rule.ts';

export const commonWord: LeavingRule = {
  name: 'common-word',
  why: 'A surname that is a word as well needs more than its capital where a sentence begins or an article stands before.',
  leaves: (passage, candidate, pattern) => {
    if (!isShared(pattern) || !isAlsoWord(candidate.surface, passage.language)) return false;
    return !isSaidToBeSomebody(passage, candidate) && mayBeWord(passage, candidate);
  },
};

/** A title before it, or a verb of saying behind: "Ms Power", "Power said". */
function isSaidToBeSomebody(passage: NamedPassage, candidate: Candidate): boolean {
  const { people, speech } = passage.language;
  const before = wordBefore(passage, candidate)?.replace(/\.$/, '');
  if (before !== undefined && isCapitalized(before) && people.titles.has(before)) return true;
  const behind = wordBehind(passage, candidate);
  return behind !== undefined && speech.verbs.list.has(behind);
}

function mayBeWord(passage: NamedPassage, candidate: Candidate): boolean {
  const { calendar, speech, people } = passage.language;
  if (passage.titled || isStart(passage, candidate.start)) return true;
  const before = wordBefore(passage, candidate) ?? '';
  if (speech.determiners.has(before)) return true;
  // "In March", "2 March", "March 2".
  const isMonth = !people.surnameWords.has(candidate.surface);
  const { start, end } = candidate;
  const beside = [passage.text.slice(Math.max(0, start - 2), start), passage.text.slice(end, end + 2)];
  return isMonth && (beside.some((two) => /\d/.test(two)) || calendar.doubt.timeBefore.has(before));
}
