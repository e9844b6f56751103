import { phrases } from '../../text/phrases.ts';
import type { CalendarWords } from '../calendar.ts';

/** Full names and, behind them, their abbreviations: a full stop behind one is the text's. */
export const calendar: CalendarWords = {
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
};
