/** What is printed as a name is and is none: the first rule that leaves a pattern says why. */
import { commonWord } from './common-word.ts';
import { givenNameBefore } from './given-name-before.ts';
import { hyphenated } from './hyphenated.ts';
import { nameBehind } from './name-behind.ts';
import { noSharedNoun } from './no-shared-noun.ts';
import type { LeavingRule } from './rule.ts';
import { smallLetters } from './small-letters.ts';
import { thingBehind } from './thing-behind.ts';
import { wordPart } from './word-part.ts';

export const LEAVING: readonly LeavingRule[] = [
  wordPart,
  smallLetters,
  thingBehind,
  hyphenated,
  givenNameBefore,
  nameBehind,
  commonWord,
  noSharedNoun,
];
