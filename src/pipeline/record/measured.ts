/** What may be known of an original without showing it, kept with its digest. */
import { z } from 'astro/zod';
import { line, slug } from './basics.ts';

/** A number and what it counts. */
export const figureValue = z.strictObject({
  /** Absent where the text gives no exact number. */
  value: z.number().optional(),
  /** The measure (`percent`, `USD`, `days`) or what is counted; human beings always `people`. */
  unit: z.string().min(1),
});

/** Measured on the originals' wording, kept with the digest: numbers, and phrases of at most fourteen words. */
export const measured = z.strictObject({
  /** The longest runs of words shared with each other article of the event. */
  runs: z.array(
    z.strictObject({
      /** Slug of the other article. */
      with: slug,
      /** Words in the run. */
      words: z.int().positive(),
      /** Its first words, at most fourteen. */
      phrase: z.string().min(1),
      line,
      otherLine: line,
    }),
  ),
  /** How often the whole file uses each of the event's terms. Example: `{ extradited: 10 }`. */
  terms: z.record(z.string(), z.int().nonnegative()),
  /** Quotations of the original that stand in another article's original, too. */
  quotes: z.array(
    z.strictObject({
      with: slug,
      line,
      otherLine: line,
      kind: z.enum(['exact', 'trimmed', 'joined', 'reworded', 'reported indirectly']),
      /** Words that both have, in order. */
      shared: z.int().nonnegative(),
      /** Its first words, at most fourteen. */
      phrase: z.string().min(1),
    }),
  ),
  /** Words of the body. */
  words: z.int().nonnegative().optional(),
  /** How often the body, headline and deck name whom: entity id → count. */
  names: z.record(slug, z.int().positive()).optional(),
  /** What stands in quotation marks. */
  quotations: z
    .strictObject({
      /** Passages in the marks. */
      count: z.int().nonnegative(),
      /** Of those, the ones whose speaker the text names. */
      attributed: z.int().nonnegative(),
      speakers: z.int().nonnegative(),
      /** Words in the marks. */
      words: z.int().nonnegative(),
    })
    .optional(),
  /** Each figure of the original once; one that is not here it does not give. */
  figures: z.array(figureValue).optional(),
  /** Each date of the original once, as ISO 8601. */
  dates: z.array(z.string()).optional(),
});

export type Measured = z.infer<typeof measured>;
