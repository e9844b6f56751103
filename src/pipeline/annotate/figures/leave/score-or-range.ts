import { isGlued, type Passage, pieceAt, type PrintedNumber } from '../passage.ts';
import { hasEnding, headOf, isPeople, nounBehind } from '../units/noun.ts';
import { measureBehind } from '../units/measure-words.ts';
import type { LeavingRule } from './rule.ts';

/** "3-1", "1995–2003", "-5": numbers at a dash, unless what is counted stands behind both: "20-30 percent". */
export const scoreOrRange: LeavingRule = {
  name: 'score-or-range',
  why: 'A dash makes it a score, a range of years, a code or less than nothing.',
  kinds: ['digits'],
  money: true,
  leaves: (number, passage) => {
    const next = passage.numbers[number.index + 1];
    const previous = passage.numbers[number.index - 1];
    if (next !== undefined && isDashed(number, next, passage))
      return number.currency === undefined && !countsSomething(next, passage) && !rises(number, next, passage);
    if (previous !== undefined && isDashed(previous, number, passage))
      return !countsSomething(number, passage) && !rises(previous, number, passage);
    return followsDash(number, passage);
  },
};

/** A dash between words is punctuation before a number: "the toll–5"; a hyphen makes a word: `part-of-a-word`. */
function followsDash({ first, currency }: PrintedNumber, passage: Passage): boolean {
  const dash = first - 1;
  if (!isDash(dash, passage) || !isGlued(passage.line, dash)) return false;
  const followsWord = pieceAt(passage, dash - 1)?.kind === 'word' && isGlued(passage.line, dash - 1);
  return !followsWord && (currency === undefined || pieceAt(passage, dash)?.key === '-');
}

const isDash = (index: number, passage: Passage): boolean => /^[-–−]$/.test(pieceAt(passage, index)?.key ?? '');

const isDashed = (one: PrintedNumber, other: PrintedNumber, passage: Passage): boolean =>
  other.first === one.after + 1 &&
  isDash(one.after, passage) &&
  isGlued(passage.line, one.after - 1) &&
  isGlued(passage.line, one.after);

function countsSomething({ first, after, currency, scaled }: PrintedNumber, passage: Passage): boolean {
  if (currency !== undefined || scaled || measureBehind(passage, after, first) !== undefined) return true;
  const noun = nounBehind(passage, after);
  return noun !== undefined && isPeople(noun, passage.language);
}

/** "20-25 beds": it rises, and more than one of something that no match is counted in stands behind it. */
function rises(one: PrintedNumber, other: PrintedNumber, passage: Passage): boolean {
  if (one.value === undefined || other.value === undefined || one.value >= other.value) return false;
  const noun = nounBehind(passage, other.after);
  if (noun === undefined || isYear(one, passage)) return false;
  const { nouns, numbered } = passage.language.units;
  const head = headOf(noun);
  return (hasEnding(head, nouns.pluralEndings) || nouns.plurals.includes(head)) && !numbered.results.has(head);
}

/** "the 1995-96 crops": printed as years are. */
const isYear = ({ start, end }: PrintedNumber, { line }: Passage): boolean =>
  /^(?:1[5-9]|20)\d\d$/.test(line.text.slice(start, end));
