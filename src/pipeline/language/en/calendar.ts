import { phrases } from '../../text/phrases.ts';
import { calendarOf } from '../calendar.ts';
import { doubt } from './doubtful-dates.ts';
import { ordinalEndings } from './ordinals.ts';
import { numbers } from './numbers.ts';
import { outlook } from './outlook.ts';

/** Units of the calendar are counted in words up to here. */
const DOZEN = 12;

export const calendar = calendarOf({
  /** Full names and, behind them, their abbreviations: a full stop behind one is the text's. */
  months: [
    ['January', 'Jan'],
    ['February', 'Feb'],
    ['March', 'Mar'],
    ['April', 'Apr'],
    ['May'],
    ['June', 'Jun'],
    ['July', 'Jul'],
    ['August', 'Aug'],
    ['September', 'Sep', 'Sept'],
    ['October', 'Oct'],
    ['November', 'Nov'],
    ['December', 'Dec'],
  ].map((names) => phrases(names, { cased: true })),
  weekdays: [
    ['Monday', 'Mon'],
    ['Tuesday', 'Tue', 'Tues'],
    ['Wednesday', 'Wed'],
    ['Thursday', 'Thu', 'Thur', 'Thurs'],
    ['Friday', 'Fri'],
    ['Saturday', 'Sat'],
    ['Sunday', 'Sun'],
  ].map((names) => phrases(names, { cased: true })),
  units: [
    { unit: 'day', times: 1, one: ['day'], many: ['days'] },
    { unit: 'week', times: 1, one: ['week'], many: ['weeks'] },
    { unit: 'week', times: 2, one: ['fortnight'], many: ['fortnights'] },
    { unit: 'month', times: 1, one: ['month'], many: ['months'] },
    { unit: 'year', times: 1, one: ['year'], many: ['years'] },
    { unit: 'year', times: 10, one: ['decade'], many: ['decades'] },
  ],
  pointedDays: {
    'the day after tomorrow': 2,
    'the day before yesterday': -2,
    today: 0,
    tomorrow: 1,
    tonight: 0,
    yesterday: -1,
  },
  counts: new Map([['a', 1], ['an', 1], ...[...numbers.ones].filter(([, count]) => count > 0 && count <= DOZEN)]),
  ordinalEndings,
  joints: {
    article: phrases(['the']),
    of: phrases(['of']),
    between: phrases(['and', 'through', 'to', 'until']),
    opening: phrases(['between', 'from']),
    just: phrases(['just']),
  },
  outlook,
  parts: phrases(['early', 'late', 'mid']),
  comparedParts: phrases(['earlier', 'later']),
  pointing: {
    back: phrases(['last', 'past', 'previous']),
    here: phrases(['this']),
    onwards: phrases(['coming', 'following', 'next']),
  },
  // Without an article these are no dates: "compared with previous year".
  pointingUnits: {
    back: phrases(['last', 'the previous']),
    here: phrases(['the current', 'this']),
    onwards: phrases(['next', 'the coming', 'the following']),
    vague: phrases(['the past']),
  },
  sides: {
    back: phrases(['ago']),
    onwards: phrases(['hence']),
    within: phrases(['in']),
    elsewhere: phrases(['before', 'earlier', 'later']),
  },
  vague: {
    spans: phrases([
      '[the] coming|last|next|past|previous|recent couple of',
      '[the] coming|last|next|past|previous|recent few|several',
      '[the] coming|recent',
      'a couple|few|matter|number of',
    ]),
    durations: phrases(['[the] last|next|past|previous']),
    counts: phrases(['a few', 'many', 'several', 'some']),
  },
  doubt,
});
