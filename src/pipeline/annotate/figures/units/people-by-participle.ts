import { nounBehind } from './noun.ts';
import type { UnitReader } from './reader.ts';

/** "26 were killed", "26 arrested", "40 more were hurt" */
export const peopleByParticiple: UnitReader = {
  name: 'people-by-participle',
  why: 'What is said behind it is said of people.',
  read: ({ after, end }, passage) => {
    const { line, language } = passage;
    const { peopleBehind, continuing } = language.units;
    const said =
      peopleBehind.at(line, after) ?? peopleBehind.at(line, continuing.at(line, after)?.after ?? line.tokens.length);
    // "26 missing ships": what is said is said of the noun.
    if (said === undefined || nounBehind(passage, said.after) !== undefined) return undefined;
    return { unit: 'people', end, measure: false };
  },
};
