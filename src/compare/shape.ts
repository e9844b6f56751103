/**
 * What the shapes of all comparisons share: from them come the types, the published JSON Schemas and the pages' props.
 * The conventions of the record hold (a key that has no value is absent); besides:
 *
 * - `cells` has one entry for each of `articles`, in the same order; what is withdrawn stands in `withdrawn` alone;
 * - `line` is a line of the original: in a capture its own, in a digest the one that the block tells.
 */
import { z } from 'astro/zod';
import { slug } from '../pipeline/record/schema.ts';

export const count = z.int().nonnegative();
export const anchor = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

/** Which article: its slug, and its letter within the event. */
export const whose = {
  article: slug,
  siglum: z.string().optional(),
  /** In a language without rules: its figures, dates and quotations were not read, and an empty cell is no silence. */
  read: z.literal(false).optional(),
};

export const witness = z.strictObject({
  ...whose,
  /** Headline; of a withdrawn article only that it is withdrawn. */
  title: z.string(),
  /** Address of the article, from the site's root. */
  url: z.string(),
  form: z.enum(['digest', 'capture']),
});

/** A place in an article that a cell leads to. */
export const passage = z.strictObject({
  ...whose,
  /** Id of the block; absent in headline, deck and credits, and beyond an excerpt. */
  block: z.string().optional(),
  line: z.int().positive().optional(),
  /** Address with anchor, from the site's root. */
  url: z.string(),
});

/** What every table begins with. */
export const table = {
  /** Event id. */
  event: slug,
  /** The articles that are compared, in the order of the event. */
  articles: z.array(witness),
  /** Those of the event that were withdrawn: nothing of them is in the table. */
  withdrawn: z.array(witness),
};

export type Witness = z.infer<typeof witness>;
export type Passage = z.infer<typeof passage>;
