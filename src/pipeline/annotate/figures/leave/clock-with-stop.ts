import { hasEnding, nounBehind } from '../units/noun.ts';
import { measureBehind } from '../units/measure-words.ts';
import { type Passage, pieceAt, type PrintedNumber } from '../passage.ts';
import type { LeavingRule } from './rule.ts';

/** Hours and minutes, as some print a time of day. */
const CLOCK = /^(?:[01]?\d|2[0-3])\.[0-5]\d$/;

/** "at 8.45", "the 10.15 to Leeds", "from 12.30 to 1.15". */
export const clockWithStop: LeavingRule = {
  name: 'clock-with-stop',
  why: 'It is a time of day with a full stop between hours and minutes.',
  kinds: ['digits'],
  leaves: (number, passage) =>
    isClock(number, passage) && (isAnnounced(number, passage) || joinsClock(number, passage)),
};

function isClock({ start, end, first, after, scaled }: PrintedNumber, passage: Passage): boolean {
  if (scaled || !CLOCK.test(passage.line.text.slice(start, end))) return false;
  if (measureBehind(passage, after, first) !== undefined) return false;
  const noun = nounBehind(passage, after);
  return noun === undefined || !hasEnding(noun, passage.language.units.nouns.pluralEndings);
}

const isAnnounced = ({ first }: PrintedNumber, { line, language }: Passage): boolean =>
  language.units.numbered.clockBefore.before(line, first) !== undefined;

/** The second of two, where the first is one. */
function joinsClock({ index, first }: PrintedNumber, passage: Passage): boolean {
  const before = passage.numbers[index - 1];
  const join = pieceAt(passage, first - 1)?.key ?? '';
  if (before?.after !== first - 1 || !(passage.language.units.sharing.has(join) || /^[-–]$/.test(join))) return false;
  return isClock(before, passage) && isAnnounced(before, passage);
}
