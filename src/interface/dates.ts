import { format, parseISO } from 'date-fns';

const SHAPES = [
  { pattern: /^\d{4}-\d{2}-\d{2}$/, spelled: 'MMMM d, yyyy' },
  { pattern: /^\d{4}-\d{2}$/, spelled: 'MMMM yyyy' },
  { pattern: /^\d{4}$/, spelled: 'yyyy' },
] as const;

/** `2025-08-12` as August 12, 2025, `2025-08` as August 2025; anything else as it is. */
export function spellDate(value: string): string {
  const shape = SHAPES.find(({ pattern }) => pattern.test(value));
  // Read and printed in one zone, so the day is the same in every zone.
  const date = parseISO(value);
  return shape && !Number.isNaN(date.getTime()) ? format(date, shape.spelled) : value;
}
