import { withoutPossessive } from '../../../text/possessive.ts';
import { isShared, wordBehind } from './beside.ts';
import type { LeavingRule } from './rule.ts';

export const thingBehind: LeavingRule = {
  name: 'thing-behind',
  why: 'A noun behind a surname makes it a thing’s: “Johnson County”.',
  leaves: (passage, candidate, pattern) => {
    const behind = isShared(pattern) ? wordBehind(passage, candidate) : undefined;
    if (behind === undefined) return false;
    const { bodies, things, generations, possessives } = passage.language.people;
    const word = withoutPossessive(behind, possessives).replace(/\.$/, '');
    return bodies.has(word) || things.has(word) || generations.has(word);
  },
};
