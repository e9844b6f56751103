/** Numbers that are no figures, by the first rule that says so. */
import type { Passage, PrintedNumber } from '../passage.ts';
import { age } from './age.ts';
import { ageInCommas } from './age-in-commas.ts';
import { ageTold } from './age-told.ts';
import { bareOne } from './bare-one.ts';
import { bracketedNumber } from './bracketed-number.ts';
import { brokenNumber } from './broken-number.ts';
import { clockTime } from './clock-time.ts';
import { clockWithStop } from './clock-with-stop.ts';
import { compound } from './compound.ts';
import { fraction } from './fraction.ts';
import { joinedWithADate } from './joined-with-a-date.ts';
import { nameOfNumberWords } from './name-of-number-words.ts';
import { noFiniteValue } from './no-finite-value.ts';
import { numberWithMarks } from './number-with-marks.ts';
import { numberedThing } from './numbered-thing.ts';
import { ordinal } from './ordinal.ts';
import { partOfAName } from './part-of-a-name.ts';
import { partOfAWord } from './part-of-a-word.ts';
import { pluralOfDigits } from './plural-of-digits.ts';
import { ratio } from './ratio.ts';
import type { LeavingRule } from './rule.ts';
import { scoreOrRange } from './score-or-range.ts';
import { someDay } from './some-day.ts';
import { telephone } from './telephone.ts';

/** What touches a number is asked first, then what stands around it. */
export const leavingRules: readonly LeavingRule[] = [
  ordinal,
  pluralOfDigits,
  clockTime,
  clockWithStop,
  noFiniteValue,
  telephone,
  brokenNumber,
  numberWithMarks,
  scoreOrRange,
  partOfAWord,
  joinedWithADate,
  fraction,
  ratio,
  age,
  ageInCommas,
  ageTold,
  bracketedNumber,
  numberedThing,
  partOfAName,
  compound,
  someDay,
  bareOne,
  nameOfNumberWords,
];

/** The rule that leaves the number, if one does. */
export function leavingRule(number: PrintedNumber, passage: Passage): LeavingRule | undefined {
  const money = number.currency !== undefined;
  return leavingRules.find(
    (rule) =>
      (!money || rule.money === true) &&
      (rule.kinds === undefined || rule.kinds.includes(number.kind)) &&
      rule.leaves(number, passage),
  );
}
