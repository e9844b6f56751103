/** How sure each article is. */
import { z } from 'astro/zod';
import { CERTAINTIES, slug } from '../../pipeline/record/schema.ts';
import { count, passage, table, whose } from '../shape.ts';

export const certaintyTable = z.strictObject({
  ...table,
  /** Those of whom the articles are not equally sure first, then by name. */
  rows: z.array(
    z.strictObject({
      entity: slug,
      name: z.string(),
      url: z.string(),
      /** Number of articles that say something of them. */
      articles: count,
      /** Whether the strongest degree differs between two articles. */
      differs: z.boolean(),
      cells: z.array(
        z.strictObject({
          ...whose,
          /** The strongest degree of what the article says. */
          strongest: z.enum(CERTAINTIES).optional(),
          sayings: z.array(
            z.strictObject({
              certainty: z.enum(CERTAINTIES).optional(),
              /** In our words. */
              text: z.string(),
              passage,
            }),
          ),
        }),
      ),
    }),
  ),
});

export type CertaintyTable = z.infer<typeof certaintyTable>;
