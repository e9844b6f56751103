import type { UnitReader } from './reader.ts';

/** "26 were killed", "26 arrested" */
export const peopleByParticiple: UnitReader = {
  name: 'people-by-participle',
  why: 'What is said behind it is said of people.',
  read: ({ after, end }, { line, language }) =>
    language.units.peopleBehind.at(line, after) === undefined ? undefined : { unit: 'people', end, measure: false },
};
