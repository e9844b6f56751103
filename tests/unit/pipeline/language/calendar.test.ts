import { describe, expect, it } from 'vitest';
import { monthAt, weekdayAt } from '../../../../src/pipeline/language/calendar.ts';
import { en } from '../../../../src/pipeline/language/en/index.ts';
import { readLine } from '../../../../src/pipeline/text/tokens.ts';

describe('a month in a text', () => {
  it.each([
    ['January 5', 0, 1],
    ['May 5', 4, 1],
    ['Sept 5', 8, 1],
    ['Sept. 5', 8, 2],
    ['Dec.', 11, 2],
    // The full stop is the sentence's.
    ['March.', 2, 1],
  ])('%s', (text, index, after) => {
    expect(monthAt(readLine(text), 0, en.calendar)).toMatchObject({ index, after });
  });

  it.each(['may', 'JUNE', 'Mayor', 'Tuesday', '5', ''])('is none: “%s”', (text) => {
    expect(monthAt(readLine(text), 0, en.calendar)).toBeUndefined();
  });

  it('is read in any letters where capitals do not count', () => {
    for (const text of ['JUNE 5', 'june 5', 'Jun. 5'])
      expect(monthAt(readLine(text), 0, en.calendar, { cased: false })).toMatchObject({ index: 5 });
  });
});

it('a weekday is read as a month is, and says whether it is an abbreviation with its full stop', () => {
  expect(weekdayAt(readLine('on Tues. night'), 1, en.calendar)).toEqual({
    index: 1,
    after: 3,
    short: true,
    stopped: true,
  });
  expect(weekdayAt(readLine('Sun reporters'), 0, en.calendar)).toMatchObject({ index: 6, short: true, stopped: false });
  expect(weekdayAt(readLine('Sunday.'), 0, en.calendar)).toMatchObject({ after: 1, short: false });
});
