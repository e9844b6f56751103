import { type Passage, pieceAt, type PrintedNumber } from '../passage.ts';
import { NUMBER } from '../units/bare-number.ts';
import type { UnitRead } from '../units/reader.ts';

const HOURS = 12;

/** "By ten the roof had fallen", "shortly after 9, police came". It is asked when the unit is known. */
export const unnamedHour = {
  name: 'unnamed-hour',
  why: 'It counts nothing and stands where a clause says when: a time of day.',
  leaves: ({ value, scaled, first }: PrintedNumber, { unit }: UnitRead, passage: Passage): boolean => {
    if (unit !== NUMBER || scaled || value === undefined || !Number.isInteger(value)) return false;
    if (value < 1 || value > HOURS) return false;
    const { hourBefore, soonBefore, clauseJoins } = passage.language.units.numbered;
    if (soonBefore.before(passage.line, first) !== undefined) return true;
    const before = hourBefore.before(passage.line, first);
    if (before === undefined) return false;
    const opener = pieceAt(passage, before.first - 1);
    return opener === undefined || opener.kind !== 'word' || clauseJoins.has(opener.key);
  },
};
