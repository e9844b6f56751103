import { isPossessive } from '../../../text/possessive.ts';
import { isCapitalized } from '../../../text/words.ts';
import { isStart } from '../candidate.ts';
import { isShared, wordBehind } from './beside.ts';
import type { LeavingRule } from './rule.ts';

export const nameBehind: LeavingRule = {
  name: 'name-behind',
  why: 'A capitalized word behind a surname makes it a given name: “Kelly Reyes”.',
  leaves: (passage, candidate, pattern) => {
    if (!isShared(pattern) || passage.titled) return false;
    const behind = wordBehind(passage, candidate);
    return (
      behind !== undefined &&
      isCapitalized(behind) &&
      !isStart(passage, candidate.end + 1) &&
      !isPossessive(candidate.surface, passage.language.people) &&
      !/^[A-Z]{2,}$/.test(behind)
    );
  },
};
