/** The rules that leave, in their order: the first that knows the expression says why it is no date. */
import type { LeavingRule } from '../rule.ts';
import { boundary } from './boundary.ts';
import { countedYear } from './counted-year.ts';
import { decade } from './decade.ts';
import { dayOfMonthName } from './day-of-month-name.ts';
import { deed } from './deed.ts';
import { duration } from './duration.ts';
import { familyName } from './family-name.ts';
import { feast } from './feast.ts';
import { firstName } from './first-name.ts';
import { kin } from './kin.ts';
import { nameWithYear } from './name-with-year.ts';
import { noSingleDay } from './no-single-day.ts';
import { noun } from './noun.ts';
import { numbered } from './numbered.ts';
import { otherMoment } from './other-moment.ts';
import { partOfNumber } from './part-of-number.ts';
import { possessive } from './possessive.ts';
import { signBefore } from './sign-before.ts';
import { verbOrName } from './verb-or-name.ts';
import { weekdayInName } from './weekday-in-name.ts';

export const LEAVING: readonly LeavingRule[] = [
  signBefore,
  numbered,
  decade,
  partOfNumber,
  countedYear,
  nameWithYear,
  feast,
  dayOfMonthName,
  weekdayInName,
  noSingleDay,
  kin,
  firstName,
  familyName,
  deed,
  noun,
  verbOrName,
  possessive,
  boundary,
  otherMoment,
  duration,
];
