import { hasEnding, nounBehind } from './noun.ts';
import type { UnitReader } from './reader.ts';

/** "a crowd of 70,000"; "a group of 12 islands" has a noun of its own */
export const peopleOfGroup: UnitReader = {
  name: 'people-of-group',
  why: 'It is said how many make a group of people.',
  read: ({ first, after, end }, passage) => {
    const { line, language } = passage;
    if (language.units.groupsOf.before(line, first) === undefined) return undefined;
    const noun = nounBehind(passage, after);
    const isCounted = noun !== undefined && hasEnding(noun, language.units.nouns.pluralEndings);
    return isCounted ? undefined : { unit: 'people', end, measure: false };
  },
};
