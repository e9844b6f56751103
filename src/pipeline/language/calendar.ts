import type { Phrases } from '../text/phrases.ts';

/** Words of the calendar. */
export interface CalendarWords {
  /** The twelve months, each with every way in which it is printed; capitals count. */
  months: readonly Phrases[];
  /** The seven days of the week, Monday first. */
  weekdays: readonly Phrases[];
}
