import { wordsBefore } from '../reading.ts';
import type { LeavingRule } from '../rule.ts';
import { wordBefore } from './beside.ts';

export const nameWithYear: LeavingRule = {
  name: 'name-with-year',
  why: 'a number at the end of a name: "Boeing 1900"; a cup or a season keeps its year',
  of: ['year'],
  leaves: (expression, text) => {
    const word = wordBefore(text, expression);
    if (word?.capital !== true || !/^\p{L}{2,}$/u.test(word.key)) return false;
    const { timeBefore, seasons, namesOfYears } = text.calendar.doubt;
    return [timeBefore, seasons, namesOfYears].every(
      (words) => wordsBefore(text, words, expression.first) === undefined,
    );
  },
};
