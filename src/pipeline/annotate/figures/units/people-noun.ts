import { isPeople, nounBehind } from './noun.ts';
import type { UnitReader } from './reader.ts';

/** "26 cartel members" */
export const peopleNoun: UnitReader = {
  name: 'people-noun',
  why: 'A noun for human beings stands behind it.',
  read: ({ after, end }, passage) => {
    const noun = nounBehind(passage, after);
    return noun !== undefined && isPeople(noun, passage.language)
      ? { unit: 'people', end, counts: noun, measure: false }
      : undefined;
  },
};
