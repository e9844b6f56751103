/** Who has words in common with whom, and what each calls the event. */
import { z } from 'astro/zod';
import { count, passage, table, whose } from '../shape.ts';

export const wordingTable = z.strictObject({
  ...table,
  /** Two articles each, in the order of the articles. */
  pairs: z.array(
    z.strictObject({
      first: z.strictObject(whose),
      second: z.strictObject(whose),
      /** `text`: of two captures; `measured`: of the originals, by `npm run measure`. */
      basis: z.enum(['text', 'measured']),
      /** The longest run of words that both have; absent where it has fewer than eight. */
      longest: z
        .strictObject({
          words: z.int().positive(),
          /** Its first words, at most fourteen. */
          phrase: z.string(),
          passages: z.tuple([passage, passage]),
        })
        .optional(),
      /** Share of runs of five words that both have, of all that either has in what is shown of it; of captures only. */
      jaccard: z.number().min(0).max(1).optional(),
    }),
  ),
  /** How often each article uses the terms that the event's file names. */
  terms: z.array(
    z.strictObject({
      term: z.string(),
      /** `count` is absent where the original has not been measured. */
      cells: z.array(z.strictObject({ ...whose, count: count.optional() })),
    }),
  ),
});

export type WordingTable = z.infer<typeof wordingTable>;
