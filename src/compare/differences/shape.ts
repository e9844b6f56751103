/** What each article answers to the same questions. */
import { z } from 'astro/zod';
import { slug } from '../../pipeline/record/schema.ts';
import { passage, table, whose } from '../shape.ts';

const differenceCell = z.discriminatedUnion('state', [
  z.strictObject({
    ...whose,
    state: z.literal('says'),
    /** The answer in two to four words; equal stances agree. */
    stance: z.string(),
    /** In our words. */
    text: z.string(),
    passages: z.array(passage).min(1),
  }),
  z.strictObject({ ...whose, state: z.literal('nothing') }),
  /** The event's file gives no answer of it. */
  z.strictObject({ ...whose, state: z.literal('unanswered') }),
]);

export const differencesTable = z.strictObject({
  ...table,
  rows: z.array(
    z.strictObject({
      /** Anchor of the question. */
      id: slug,
      question: z.string(),
      /** The difference in one line; left away when an article it may speak of is withdrawn. */
      gist: z.string().optional(),
      cells: z.array(differenceCell),
    }),
  ),
});

export type DifferenceCell = z.infer<typeof differenceCell>;
export type DifferencesTable = z.infer<typeof differencesTable>;
