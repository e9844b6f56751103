/**
 * The comparisons of an event's articles: one zod shape a table, from which the types, the published JSON Schemas and
 * the pages' props come. The conventions of the record hold (a key that has no value is absent); besides:
 *
 * - `cells` has one entry for each of `articles`, in the same order; what is withdrawn stands in `withdrawn` alone;
 * - `line` is a line of the original: in a capture its own, in a digest the one that the block tells.
 */
import { z } from 'astro/zod';
import { STATES } from './silence.ts';
import { CERTAINTIES, entityKind, isoDay, PRECISIONS, slug } from '../pipeline/record/schema.ts';

const count = z.int().nonnegative();
const anchor = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

/** Which article: its slug, and its letter within the event. */
const whose = {
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

const table = {
  /** Event id. */
  event: slug,
  /** The articles that are compared, in the order of the event. */
  articles: z.array(witness),
  /** Those of the event that were withdrawn: nothing of them is in the table. */
  withdrawn: z.array(witness),
};

export const segment = z.strictObject({
  text: z.string(),
  /** Whether the words stand in the version compared with, too. */
  same: z.boolean(),
  /** Number of words that the version compared with has here and this one has not; `text` is empty then. */
  omitted: z.int().positive().optional(),
});

export const RELATIONS = ['exact', 'trimmed', 'joined', 'reworded', 'reported indirectly', 'only here'] as const;

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

export const figurePassage = passage.extend({
  /** As printed. Example: `nearly 1,000`. */
  text: z.string(),
  /** The noun that is counted, as printed. */
  counts: z.string().optional(),
  approximate: z.literal(true).optional(),
  /** Given by the event's file alone: `text` is the editor's, not the article's. */
  basis: z.literal('editor').optional(),
});

export const figureRow = z.strictObject({
  /** Anchor. Example: `people-55`. */
  id: anchor,
  /** The measure or what is counted. */
  unit: z.string(),
  /** Absent where no exact number is given. */
  value: z.number().optional(),
  /** As the first article prints it. */
  text: z.string(),
  /** Its place among the figures of the event's file, which calls it `label`. */
  listed: count.optional(),
  /** Example: `people handed over`. */
  label: z.string().optional(),
  /** Number of figures that articles give under its label, where they differ. */
  contested: z.int().min(2).optional(),
  /** The nouns that are counted, as printed. */
  counts: z.array(z.string()),
  /** Where no article gives it as exact. */
  approximate: z.literal(true).optional(),
  /** Number of articles that give it. */
  articles: count,
  /** Without passages where the article does not say so; `silent` only where that is proved. */
  cells: z.array(z.strictObject({ ...whose, state: z.enum(STATES), passages: z.array(figurePassage) })),
});

export const figuresTable = z.strictObject({
  ...table,
  /** By what is counted; the measure that most articles use first. */
  groups: z.array(z.strictObject({ id: anchor, unit: z.string(), rows: z.array(figureRow).min(1) })),
});

export const datePassage = passage.extend({
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
export const occurrencePassage = datePassage.partial({ expression: true, working: true }).extend({
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

export const coverageRow = z.strictObject({
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

export const differenceCell = z.discriminatedUnion('state', [
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

export type Witness = z.infer<typeof witness>;
export type Passage = z.infer<typeof passage>;
export type Segment = z.infer<typeof segment>;
export type Relation = (typeof RELATIONS)[number];
export type Version = z.infer<typeof version>;
export type Statement = z.infer<typeof statement>;
export type QuotesTable = z.infer<typeof quotesTable>;
export type FigureRow = z.infer<typeof figureRow>;
export type FiguresTable = z.infer<typeof figuresTable>;
export type TimelineTable = z.infer<typeof timelineTable>;
export type CoverageTable = z.infer<typeof coverageTable>;
export type DifferenceCell = z.infer<typeof differenceCell>;
export type DifferencesTable = z.infer<typeof differencesTable>;
export type CertaintyTable = z.infer<typeof certaintyTable>;
export type WordingTable = z.infer<typeof wordingTable>;
