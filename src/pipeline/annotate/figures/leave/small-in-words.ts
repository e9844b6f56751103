import type { Passage, PrintedNumber } from '../passage.ts';
import { isCountedDeed } from '../units/counted-deed.ts';
import type { UnitRead } from '../units/reader.ts';

/** The least number in words that counts without a measure. */
const LEAST = 10;

/** "two men", "four of them": a turn of speech as often as a count. It is asked when the unit is known. */
export const smallInWords = {
  name: 'small-in-words',
  why: 'Below ten in words it counts only with a unit of measure, or people to whom something happens.',
  leaves: (number: PrintedNumber, unit: UnitRead, passage: Passage): boolean => {
    const { kind, value, scaled } = number;
    if (kind !== 'words' || value === undefined || value >= LEAST || scaled || unit.measure) return false;
    return unit.unit !== 'people' || !isCountedDeed(number, passage);
  },
};
