/** What happened when, and who tells of it. */
import { z } from 'astro/zod';
import { isoDay, PRECISIONS } from '../../pipeline/record/schema.ts';
import { anchor, count, passage, table, whose } from '../shape.ts';

const datePassage = passage.extend({
  /** As printed. */
  expression: z.string(),
  /** How the value was found, in words. */
  working: z.string(),
  /** ISO day that it was counted from. */
  anchor: isoDay.optional(),
});

const dateCells = z.array(z.strictObject({ ...whose, passages: z.array(datePassage) }));

const precision = z.enum(PRECISIONS);

/** Where an article tells of it; without `expression` where it gives no date there. */
const occurrencePassage = datePassage.partial({ expression: true, working: true }).extend({
  /** ISO 8601: what this article's expression gives, where it is less exact than the row. */
  value: z.string().optional(),
  precision: precision.optional(),
});

export const timelineTable = z.strictObject({
  ...table,
  /** What happened, each once; from the earliest on, of those that begin together the more exact first. */
  rows: z.array(
    z.strictObject({
      /** Anchor: the event's file's, else made of the date. */
      id: anchor,
      /** What the event's file calls it; absent of what the program found, which the passages tell. */
      label: z.string().optional(),
      /** ISO 8601. Example: `2025-W33`. */
      value: z.string(),
      precision,
      /** First and last day of it. */
      start: isoDay,
      end: isoDay,
      /** Number of articles that tell of it. */
      articles: count,
      cells: z.array(z.strictObject({ ...whose, passages: z.array(occurrencePassage) })),
    }),
  ),
  /** Expressions that name no date. */
  unresolved: z.array(
    z.strictObject({
      id: anchor,
      expression: z.string(),
      /** Why it has no value. */
      reason: z.string(),
      articles: count,
      cells: dateCells,
    }),
  ),
});

export type TimelineTable = z.infer<typeof timelineTable>;
