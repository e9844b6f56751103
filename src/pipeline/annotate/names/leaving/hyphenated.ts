import { isShared } from './beside.ts';
import type { LeavingRule } from './rule.ts';

export const hyphenated: LeavingRule = {
  name: 'hyphenated',
  why: '“Mercer-Haskell” is another surname than Mercer.',
  leaves: ({ text, titled }, { end }, pattern) =>
    isShared(pattern) && !titled && /^-\p{Lu}/u.test(text.slice(end, end + 3)),
};
