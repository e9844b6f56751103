import { type Passage, pieceAt } from '../passage.ts';
import { nounBehind } from '../units/noun.ts';
import type { LeavingRule } from './rule.ts';

/** So many digits at least make a number that is dialled, or so many behind what says that it is. */
const LEAST = 7;
/** No telephone number has more parts. */
const MOST_PARTS = 6;

/** "0800 555 0199", "(555) 010-4477", "call 999". */
export const telephone: LeavingRule = {
  name: 'telephone',
  why: 'It is dialled, not counted.',
  kinds: ['digits'],
  leaves: (number, passage) => {
    if (number.scaled) return false;
    const { dialled } = passage.language.units.numbered;
    const run = runOf(number.first, passage);
    const announced = dialled.before(passage.line, run.first) !== undefined;
    if (run.parts < 2)
      return (
        (announced && nounBehind(passage, number.after) === undefined) || (run.opensWithZero && run.digits >= LEAST)
      );
    return run.digits >= LEAST && (announced || run.opensWithZero || run.isInternational);
  },
};

interface Run {
  first: number;
  parts: number;
  digits: number;
  opensWithZero: boolean;
  isInternational: boolean;
}

/** Index of the last part of the row in one direction. */
function reach(index: number, way: 1 | -1, passage: Passage, isPart: (at: number) => boolean): number {
  const isJoint = (at: number): boolean => /^[-–()]$/.test(pieceAt(passage, at)?.key ?? '');
  let at = index;
  for (let steps = 0; steps < MOST_PARTS; steps++) {
    if (isPart(at + way)) at += way;
    else if (isJoint(at + way) && isPart(at + 2 * way)) at += 2 * way;
    else break;
  }
  return at;
}

/** The digits in a row around a piece, with spaces, hyphens or brackets between them. */
function runOf(index: number, passage: Passage): Run {
  const isPart = (at: number): boolean => /^\d+$/.test(pieceAt(passage, at)?.key ?? '');
  let first = reach(index, -1, passage, isPart);
  const last = reach(index, 1, passage, isPart);
  const parts: string[] = [];
  for (let at = first; at <= last; at++) if (isPart(at)) parts.push(pieceAt(passage, at)?.key ?? '');
  if (pieceAt(passage, first - 1)?.key === '(') first--;
  const plus = pieceAt(passage, first - 1)?.key === '+';
  return {
    first: plus ? first - 1 : first,
    parts: parts.length,
    digits: parts.join('').length,
    opensWithZero: parts[0]?.startsWith('0') === true,
    isInternational: plus,
  };
}
