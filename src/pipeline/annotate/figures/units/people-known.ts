import type { UnitReader } from './reader.ts';

/** "Police arrested 26 suspects. … The 26 …" */
export const peopleKnown: UnitReader = {
  name: 'people-known',
  why: 'The same number counted people above.',
  read: ({ value, end }, _, known) => {
    const unit = value === undefined ? undefined : known.get(value);
    return unit === undefined ? undefined : { unit, end, measure: false };
  },
};
