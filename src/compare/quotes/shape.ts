/** Who said what, in which words. */
import { z } from 'astro/zod';
import { slug } from '../../pipeline/record/schema.ts';
import { anchor, count, passage, table } from '../shape.ts';

export const segment = z.strictObject({
  text: z.string(),
  /** Whether the words stand in the version compared with, too. */
  same: z.boolean(),
  /** Number of words that the version compared with has here and this one has not; `text` is empty then. */
  omitted: z.int().positive().optional(),
});

const RELATIONS = ['exact', 'trimmed', 'joined', 'reworded', 'reported indirectly', 'only here'] as const;

export const version = z.strictObject({
  /** Id of the quotation in the article's record. */
  quote: z.string(),
  passage,
  kind: z.enum(['direct', 'fragment', 'indirect']),
  /** Without the marks. */
  text: z.string().min(1),
  words: count,
  /** `text` cut where it begins and ceases to agree; absent where the words are a digest's own, which nothing compares. */
  segments: z.array(segment).optional(),
  /**
   * To the fullest version of the statement. `exact`: the same words; `trimmed`: one run of its words; `joined`: runs
   * of its words that stand apart there; `reworded`: words of its own; `only here`: there is no other version.
   */
  relation: z.enum(RELATIONS),
  /** Whether the others are compared with this one. */
  fullest: z.literal(true).optional(),
  /** `text`: the quotations as they are printed here; `measured`: the originals, by `npm run measure`. */
  basis: z.enum(['text', 'measured']),
});

/** One thing said, in all its versions. */
export const statement = z.strictObject({
  /** Anchor. Example: `s-3f9a1c2e`. */
  id: anchor,
  /** Number of articles that have it. */
  articles: count,
  /** In the order of the articles, then of their text. */
  versions: z.array(version).min(1),
});

export const quotesTable = z.strictObject({
  ...table,
  /** Those whom most articles quote first; the unnamed last. */
  speakers: z.array(
    z.strictObject({
      /** Anchor. */
      id: anchor,
      /** Entity id, where the vocabulary knows the speaker. */
      speaker: slug.optional(),
      /** Absent where no article makes clear who speaks. */
      name: z.string().optional(),
      /** Address of the speaker's page. */
      url: z.string().optional(),
      articles: count,
      /** Those with several versions first, then in the order of the texts. */
      statements: z.array(statement).min(1),
    }),
  ),
});

export type Segment = z.infer<typeof segment>;
export type Relation = (typeof RELATIONS)[number];
export type Version = z.infer<typeof version>;
export type Statement = z.infer<typeof statement>;
export type QuotesTable = z.infer<typeof quotesTable>;
