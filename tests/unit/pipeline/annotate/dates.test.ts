import { en } from '../../../../src/pipeline/language/en/index.ts';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../src/pipeline/annotate/dates/index.ts';
import { readLine } from '../../../../src/pipeline/text/tokens.ts';

// Wednesday, and the Sunday of the same week's event.
const PUBLISHED = { value: '2024-05-15', kind: 'published' } as const;
const EVENT = { value: '2024-05-12', kind: 'event' } as const;

const inArticle = (text: string) => findDates(text, PUBLISHED, en).found;
const inReport = (text: string) => findDates(text, EVENT, en).found;

describe('in an article with a date of its own', () => {
  it.each([
    ['Monday', '2024-05-13', 'is the latest one, 13 May 2024'],
    ['Wednesday', '2024-05-15', 'is that day'],
    ['Thursday', '2024-05-09', 'is the latest one, 9 May 2024'],
    ['last Wednesday', '2024-05-08', 'is the latest one, 8 May 2024'],
    ['next Wednesday', '2024-05-22', 'is the next one, 22 May 2024'],
    ['next Thursday', '2024-05-16', 'is the next one, 16 May 2024'],
    ['May 16', '2023-05-16', 'is the latest such day'],
    ['15 May', '2024-05-15', 'is the latest such day'],
    ['February 29', '2024-02-29', 'is the latest such day'],
    ['in April', '2024-04', 'is the latest one that is not after it, April 2024'],
    ['in May', '2024-05', 'is the latest one that is not after it, May 2024'],
    ['in June', '2023-06', 'is the latest one that is not after it, June 2023'],
    ['last May', '2023-05', 'is the latest one that is not after it, May 2023'],
    ['this June', '2024-06', 'is the latest one that is not after it, June 2024'],
    ['next May', '2025-05', 'is the next one, May 2025'],
    ['next June', '2024-06', 'is the next one, June 2024'],
    ['yesterday', '2024-05-14', 'is 1 day before: 14 May 2024'],
    ['today', '2024-05-15', 'is that day'],
    ['the day after tomorrow', '2024-05-17', 'is 2 days after: 17 May 2024'],
    ['this week', '2024-W20', 'is the week of 13 May 2024'],
    ['last week', '2024-W19', 'is 1 week before: the week of 6 May 2024'],
    ['next month', '2024-06', 'is 1 month after: June 2024'],
    ['two months ago', '2024-03', 'is 2 months before: March 2024'],
    ['a fortnight ago', '2024-W18', 'is 2 weeks before: the week of 29 April 2024'],
    ['two decades ago', '2004', 'is 20 years before: 2004'],
    ['three days hence', '2024-05-18', 'is 3 days after: 18 May 2024'],
  ])('“%s” is %s, and says how', (text, value, how) => {
    expect(inArticle(text)).toMatchObject([
      {
        value,
        anchor: '2024-05-15',
        working: expect.stringMatching(`, in an article published on 15 May 2024, ${how}$`) as string,
      },
    ]);
  });
});

describe('a clause that looks forward', () => {
  it.each([
    ['The choir will sing on Friday in the hall', '2024-05-17'],
    ['The choir said it will sing on Friday', '2024-05-17'],
    ['On Friday, the choir is to sing', '2024-05-17'],
    ['The vote is due on Monday', '2024-05-20'],
    ['Snow is forecast for Saturday night', '2024-05-18'],
    ['The lock stays shut until Monday', '2024-05-20'],
    ['They met, and a second round is scheduled for Tuesday', '2024-05-21'],
    ['The tram is expected to return in March', '2025-03'],
    ['A pier is to open in December', '2024-12'],
    ['Entries will close on 3 June', '2024-06-03'],
    ['The choir will sing on Wednesday', '2024-05-15'],
    ['The vote will be held on Friday', '2024-05-17'],
    ['The choir said that it would sing on Friday', '2024-05-17'],
    ['By Friday all boats must leave', '2024-05-17'],
    ['Ahead of Sunday’s vote, the choir sang', '2024-05-19'],
    ['The trial begins in October', '2024-10'],
    ['The law takes effect Jan. 1', '2025-01-01'],
    ['The report, due on Friday, was delayed', '2024-05-17'],
    ['They expect results on Friday', '2024-05-17'],
    ['In 15 days the pier opens', '2024-05-30'],
  ])('has the first such day or month on or after: “%s”', (text, value) => {
    expect(inArticle(text)).toMatchObject([{ value, working: expect.stringContaining('is ') as string }]);
  });

  it.each([
    ['The choir will sing, its leader said on Friday', '2024-05-10'],
    ['The vote was due on Monday', '2024-05-13'],
    ['The lock was shut from Monday', '2024-05-13'],
    ['By Friday, the water was gone', '2024-05-10'],
    ['A storm on Friday', '2024-05-10'],
    ['The old pier closed in August and a new one will rise', '2023-08'],
    ['They sailed on 3 June', '2023-06-03'],
    ['The vote was held on Friday', '2024-05-10'],
    ['The vote had been due on Friday', '2024-05-10'],
    ['The law took effect Jan. 1', '2024-01-01'],
    ['It would have closed on Friday', '2024-05-10'],
    ['The storm in February last year killed two', '2023-02'],
  ])('is none where its own verb is of the past, or missing: “%s”', (text, value) => {
    expect(inArticle(text)).toMatchObject([{ value }]);
  });
});

describe('in a report of an event without a date of its own', () => {
  it.each([
    ['Sunday', '2024-05-12', 'is that day'],
    ['Wednesday', '2024-05-15', 'is the nearest one, 15 May 2024'],
    ['Thursday', '2024-05-09', 'is the nearest one, 9 May 2024'],
    ['last Thursday', '2024-05-09', 'is the latest one, 9 May 2024'],
    ['next Sunday', '2024-05-19', 'is the next one, 19 May 2024'],
    ['May 16', '2024-05-16', 'is the nearest such day'],
    ['December 24', '2023-12-24', 'is the nearest such day'],
    ['today', '2024-05-12', 'is that day'],
  ])('“%s” is %s, and says how', (text, value, how) => {
    expect(inReport(text)).toMatchObject([
      { value, anchor: '2024-05-12', working: `“${text}”, in a report of the event of 12 May 2024, ${how}` },
    ]);
  });

  it('has no value for the days around the writing, which is not known', () => {
    expect(inReport('It closed yesterday.')).toEqual([
      {
        expression: 'yesterday',
        precision: 'day',
        working: 'the day on which this was written is not known',
        start: 10,
        end: 19,
        rule: 'pointed-day',
      },
    ]);
  });
});

it('without any date to count from, only what is complete has a value', () => {
  const { found } = findDates('On Tuesday, in May, last week and on May 5, 2020 or in 2019.', undefined, en);
  expect(found.map(({ expression, value, precision }) => [expression, value, precision])).toEqual([
    ['Tuesday', undefined, 'day'],
    ['May', undefined, 'month'],
    ['last week', undefined, 'week'],
    ['May 5, 2020', '2020-05-05', 'day'],
    ['2019', '2019', 'year'],
  ]);
  expect(found.map(({ anchor }) => anchor)).toEqual(Array(5).fill(undefined));
  expect(found[3]?.working).toBe('as printed: “May 5, 2020”');
  expect(found[0]?.working).toBe('neither the article nor its event has a date to count from');
});

it('a vague quantity has no value and says so', () => {
  expect(inArticle('in recent months')).toMatchObject([
    { expression: 'recent months', precision: 'approximate', working: '“recent months” names no date' },
  ]);
  expect(inArticle('over the past year')[0]).toMatchObject({ expression: 'the past year', precision: 'approximate' });
});

it('a day that no calendar has is none, and its month stands for itself', () => {
  expect(inArticle('on February 30, 2020 and 31 April')).toMatchObject([
    { expression: 'February', precision: 'month' },
    { expression: '2020', precision: 'year' },
    { expression: 'April', precision: 'month' },
  ]);
});

it('years of the first century stay where they are', () => {
  expect(inArticle('0045-03-15')).toMatchObject([{ value: '0045-03-15' }]);
});

it('the longest expression wins, wherever it stands', () => {
  expect(inArticle('early March 5, 2020').map(({ expression }) => expression)).toEqual(['March 5, 2020']);
  expect(inArticle('Tuesday, 5 May 2020, last Tuesday').map(({ expression }) => expression)).toEqual([
    'Tuesday, 5 May 2020',
    'last Tuesday',
  ]);
});

it('columns of a table that stand apart are no date together', () => {
  expect(inArticle('Dec   16').map(({ expression }) => expression)).toEqual([]);
  expect(inArticle('in March   16').map(({ expression }) => expression)).toEqual(['March']);
});

describe('what is left', () => {
  it('is told with the rule and its reason, in the order of the text', () => {
    const { found, left } = findDates('Theresa May drove Route 1950 on Good Friday.', PUBLISHED, en);
    expect(found).toEqual([]);
    expect(left.map(({ kind, text, start, end, rule }) => [kind, text, start, end, rule])).toEqual([
      ['date', 'May', 8, 11, 'family-name'],
      ['date', '1950', 24, 28, 'numbered'],
      ['date', 'Friday', 37, 43, 'feast'],
    ]);
    for (const { reason } of left) expect(reason).not.toBe('');
  });

  it('is told once, and not where another rule takes it', () => {
    expect(findDates('two weeks earlier', PUBLISHED, en).left.map(({ rule }) => rule)).toEqual(['other-moment']);
    expect(findDates('No. 5 May 2020', PUBLISHED, en).found.map(({ rule }) => rule)).toEqual(['month-year']);
    expect(findDates('No. 5 May 2020', PUBLISHED, en).left).toEqual([]);
  });
});

it('a text that is cut into words already is read the same', () => {
  const text = 'since mid-May, Tuesday’s vote';
  expect(findDates(readLine(text), PUBLISHED, en)).toEqual(findDates(text, PUBLISHED, en));
});

it.each([
  ['It runs between June 20 and July 2', ['2024-06-20', '2024-07-02']],
  ['It fell from 3 to 7 May', ['2024-05-03', '2024-05-07']],
  ['It will be shut from 24 to 28 August', ['2024-08-24', '2024-08-28']],
  ['It ran June 3-7, 2019', ['2019-06-03', '2019-06-07']],
  ['The years 2015-2018 were dry', ['2015', '2018']],
  ['Of 05/06/2019 nobody is sure', [undefined]],
])('a span is two dates, and what the two share holds for both: “%s”', (text, values) => {
  expect(inArticle(text).map(({ value }) => value)).toEqual(values);
});
