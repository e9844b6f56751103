import type { PrintedNumber } from '../passage.ts';
import type { UnitReader } from './reader.ts';

/** "It killed 12 … and hurt 40 more", "60 passengers … 15 of them". */
export const peopleContinued = (readers: readonly UnitReader[]): UnitReader => ({
  name: 'people-continued',
  why: 'It goes on with people who were counted before it.',
  read: ({ index, after, end }, passage, known) => {
    const previous = passage.numbers[index - 1];
    if (previous === undefined || passage.language.units.continuing.at(passage.line, after) === undefined)
      return undefined;
    const countsPeople = (number: PrintedNumber): boolean =>
      readers.some((reader) => reader.read(number, passage, known)?.unit === 'people');
    return countsPeople(previous) ? { unit: 'people', end, measure: false } : undefined;
  },
});
