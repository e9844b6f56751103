/** Who is named where. */
import { z } from 'astro/zod';
import { entityKind, slug } from '../../pipeline/record/schema.ts';
import { count, passage, table, whose } from '../shape.ts';

const coverageRow = z.strictObject({
  entity: slug,
  name: z.string(),
  /** Address of its page. */
  url: z.string(),
  /** Number of articles that name it. */
  articles: count,
  cells: z.array(
    z.strictObject({
      ...whose,
      /** Mentions; of a digest those of its original, absent where that was not measured. */
      count: count.optional(),
      /** One for each block, headline or deck that names it. */
      passages: z.array(passage),
    }),
  ),
});

export const coverageTable = z.strictObject({
  ...table,
  kinds: z.array(
    z.strictObject({
      kind: entityKind,
      /** Those whom most articles name first, then by name. */
      rows: z.array(coverageRow).min(1),
    }),
  ),
});

export type CoverageTable = z.infer<typeof coverageTable>;
