import { hasEnding, headOf, nounBehind } from './noun.ts';
import type { UnitReader } from './reader.ts';

/** "40 armoured vehicles" */
export const countedNoun: UnitReader = {
  name: 'counted-noun',
  why: 'The noun behind it is what it counts.',
  read: ({ after, end }, passage) => {
    const noun = nounBehind(passage, after);
    const unit = noun === undefined ? '' : headOf(noun);
    // Scripts without capitals have no words of the languages that are read here.
    if (noun === undefined || !/\p{Ll}/u.test(unit)) return undefined;
    if (hasEnding(unit, passage.language.units.nouns.adverbEndings)) return undefined;
    return { unit, end, counts: noun, measure: false };
  },
};
