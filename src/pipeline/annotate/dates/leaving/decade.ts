import { isPartOfWord } from '../reading.ts';
import type { LeavingRule } from '../rule.ts';

export const decade: LeavingRule = {
  name: 'decade',
  why: 'letters follow the digits at once: "the 1990s"',
  of: ['year'],
  leaves: ({ after }, text) => isPartOfWord(text, after),
};
