import { spellDate } from '../../interface/dates.ts';
import type { TimelineTable } from './shape.ts';

type Span = Pick<TimelineTable['rows'][number], 'value' | 'precision' | 'start'>;

/** "August 12, 2025", "February 2025", "the week of July 28, 2025". */
export const spellSpan = ({ value, precision, start }: Span): string =>
  precision === 'week' ? `the week of ${spellDate(start)}` : spellDate(value);
