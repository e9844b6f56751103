/**
 * The record: one zod definition from which the types, Astro's collection schema, the published JSON Schema and the
 * documentation are made. Conventions that hold for every field:
 *
 * - a key that has no value is absent, never `""` or `null`;
 * - `line` is a 1-based physical line of the input file; in a digest, `originalLine(s)` are lines of the original;
 * - `start` and `end` are UTF-16 code units in the `text` of the block (or title, deck) they belong to, end exclusive;
 * - ids and slugs match `/^[a-z0-9]+(-[a-z0-9]+)*$/`, so they are safe in a path, an anchor and an object key.
 */
import { z } from 'astro/zod';
import { isoDay, line, offset, sha256, slug } from './basics.ts';
import { figureValue, measured } from './measured.ts';

export { isoDay, slug } from './basics.ts';
export type { Measured } from './measured.ts';

/** Version of the published shapes. The major part changes when a reader of the data would break. */
export const SCHEMA_VERSION = '2.1.0';

/** What the event, entities and articles pages can be about. A new kind is added here; the compiler lists the rest. */
export const ENTITY_KINDS = ['person', 'group', 'body', 'place'] as const;
export const entityKind = z.enum(ENTITY_KINDS);

/** Where a fact stands: an article (by slug) and a line of its original. */
export const evidence = z.strictObject({
  /** Slug of the article. */
  article: slug,
  /** Line of the original file, which a digest's blocks name in `originalLines` and a capture's in `line`. */
  line,
});

export const title = z.strictObject({
  text: z.string().min(1).max(300),
  /** `article`: printed at its head; `syndication`: found in a syndication line; `editor`: ours, where the file has none. */
  origin: z.enum(['article', 'syndication', 'editor']),
  /** Line of the input file; absent where the title is the editor's or comes from front matter. */
  line: line.optional(),
  /** Line of the original that a digest takes it from. */
  originalLine: line.optional(),
});

export const hop = z.strictObject({
  /** As printed, or the outlet's name where the vocabulary knows it. Example: `The Associated Press`. */
  name: z.string().min(1),
  /** Outlet id, where the vocabulary knows the name. */
  outlet: slug.optional(),
  /** `publisher` published it; `republisher` carried somebody else's text; `credit` is a source that the text names. */
  role: z.enum(['republisher', 'publisher', 'credit']),
  /** Of a credit: `wire` (an agency), `statement` (words given to an outlet), `source` (a "Source:" line), `report`. */
  kind: z.enum(['wire', 'statement', 'source', 'report']).optional(),
  line: line.optional(),
  originalLine: line.optional(),
  /** The words that prove the hop, at most fourteen. Example: `contact USSANews.com`. */
  evidence: z.string().min(1),
});

export const rights = z.strictObject({
  /** Who says to own the text. */
  owner: z.string().optional(),
  /** On what ground it was republished. Example: `public RSS feed`. */
  basis: z.string().optional(),
  /** Whom to ask for removal. */
  removal: z.string().optional(),
  line: line.optional(),
  originalLine: line.optional(),
});

export const PRECISIONS = ['day', 'week', 'month', 'year', 'approximate'] as const;

export const published = z.strictObject({
  /** ISO 8601. Example: `2025-08-13`. */
  value: z.string(),
  precision: z.enum(['day', 'month', 'year']),
  /** The words it was read from. */
  expression: z.string().optional(),
  line: line.optional(),
  /** `stated` in the text, given in `front matter`, or found in `page metadata`. */
  basis: z.enum(['stated', 'front matter', 'page metadata']),
});

const BLOCK_KINDS = ['heading', 'paragraph', 'list-item', 'quote', 'table'] as const;

export const block = z.strictObject({
  /** Anchor: a short hash of the block's words, so that it survives edits elsewhere. Example: `b-3f9a1c2e`. */
  id: z.string().regex(/^b-[0-9a-f]{8}(?:-\d+)?$/),
  kind: z.enum(BLOCK_KINDS),
  line,
  /** Of a digest: the lines of the original that this block tells. */
  originalLines: z.array(line).optional(),
  /** Plain text: without list marker, without the dateline that opens it. */
  text: z.string().min(1),
  /** Sanitized phrasing content: no raw HTML of the source, no script URL. */
  html: z.string().min(1),
  /** Number of the list that an item belongs to, or of the table of a row, from 1. */
  list: z.int().positive().optional(),
  /** Of a row of a table: start and end of each cell in `text`, which has ` · ` between those that are not empty. */
  cells: z.array(z.tuple([z.int().nonnegative(), z.int().nonnegative()])).optional(),
  /** Of a row of a table: it names the columns. */
  head: z.literal(true).optional(),
});

export const commentary = z.strictObject({
  /** The words that open it. Example: `NP Editor:`. */
  marker: z.string(),
  line,
  blocks: z.array(block),
});

export const crossReference = z.strictObject({ text: z.string(), line });

export const setAside = z.strictObject({
  line,
  text: z.string(),
  /** Name of the rule's file in `src/pipeline/clean/rules/`, or `editor`. */
  rule: z.string(),
  reason: z.string(),
  /** 0 to 1; below 0.7 the editor is warned. */
  confidence: z.number().min(0).max(1),
});

export const mention = z.strictObject({
  /** Entity id. */
  entity: slug,
  /** The words as printed. */
  surface: z.string().min(1),
  /** Id of the block; absent in title and deck. */
  block: z.string().optional(),
  line: line.optional(),
  start: offset,
  end: offset,
  in: z.enum(['body', 'commentary', 'title', 'deck']),
});

export const quote = z.strictObject({
  id: z.string().regex(/^q-[0-9a-f]{8}(?:-\d+)?$/),
  /** Without the marks. */
  text: z.string().min(1),
  /** Entity id of the speaker. */
  speaker: slug.optional(),
  /** The speaker as printed, where the vocabulary does not know the name. No clear speaker, no name. */
  speakerName: z.string().optional(),
  /** Outlet id: to whom it was said. */
  to: slug.optional(),
  /** Id of the block. */
  block: z.string(),
  line,
  start: offset,
  end: offset,
  /** `direct`: a sentence or more; `fragment`: a phrase inside the reporter's sentence; `indirect`: without marks. */
  kind: z.enum(['direct', 'fragment', 'indirect']),
  /** Name of the rule that read it (`npm run explain`). */
  rule: z.string().optional(),
});

const storyDate = z.strictObject({
  /** As printed. Example: `two weeks ago`. */
  expression: z.string().min(1),
  /** ISO 8601: `2025-08-12`, `2025-W33`, `2025-02`, `2025`; absent when nothing anchors it. */
  value: z.string().optional(),
  precision: z.enum(PRECISIONS),
  /** ISO day that it was counted from. */
  anchor: z.string().optional(),
  /** How the value was found, in words. */
  working: z.string(),
  block: z.string(),
  line,
  start: offset,
  end: offset,
  /** Name of the rule that read it (`npm run explain`). */
  rule: z.string().optional(),
});

export const figure = figureValue.extend({
  /** Qualifier, number and measure. Example: `nearly 1,000`. */
  text: z.string().min(1),
  /** The noun that is counted, as printed. Example: `law enforcement officers`. */
  counts: z.string().optional(),
  approximate: z.boolean().optional(),
  block: z.string(),
  line,
  start: offset,
  end: offset,
  /** Name of the rule that read it (`npm run explain`). */
  rule: z.string().optional(),
});

/** The letter of an article within an event. */
export const siglum = z.string().regex(/^[A-Z]{1,2}$/, 'one or two capital letters');

export const membership = z.strictObject({
  /** Event id. */
  id: slug,
  /** Example: `A`. */
  siglum,
});

export const story = z.strictObject({
  id: slug,
  slug,
  /** Address on the site, from its root: `/articles/<slug>/`. */
  url: z.string(),
  /** Path of the input file, from the content folder. */
  file: z.string(),
  /** Of the input bytes. */
  sha256,
  /** `digest`: told in our words; `capture`: the text as it was saved. */
  form: z.enum(['digest', 'capture']),
  /** The events that it belongs to, the first its own; empty when unsorted. */
  events: z.array(membership),
  title,
  deck: z.strictObject({ text: z.string().min(1), line: line.optional(), originalLine: line.optional() }).optional(),
  dateline: z
    .strictObject({ place: z.string().min(1), line: line.optional(), originalLine: line.optional() })
    .optional(),
  /** BCP 47: given, or detected; the site's where the text is too short to tell. */
  language: z.string(),
  /** `false` where the site has no rules for the language: figures, dates and quotations were not read. */
  read: z.literal(false).optional(),
  /** Outlet id of the publisher; absent when not stated. */
  outlet: slug.optional(),
  /** Reader's end first. */
  trail: z.array(hop),
  byline: z.strictObject({ text: z.string().min(1), line: line.optional(), originalLine: line.optional() }).optional(),
  rights: rights.optional(),
  original: z
    .strictObject({
      url: z.url({ protocol: /^https?$/ }).optional(),
      /** Of a capture: the line that linked to the original. */
      line: line.optional(),
      /** Of a digest: the file name of the capture it tells. */
      file: z.string().optional(),
      sha256: sha256.optional(),
    })
    .optional(),
  /** The day the outlet published; not the day of the event. */
  published: published.optional(),
  /** When the article was added here. */
  added: isoDay.optional(),
  /** When the record last changed in substance. */
  modified: isoDay.optional(),
  blocks: z.array(block),
  commentary: commentary.optional(),
  crossReferences: z.array(crossReference),
  setAside: z.array(setAside),
  mentions: z.array(mention),
  /** Of the body; commentary feeds none. */
  quotes: z.array(quote),
  dates: z.array(storyDate),
  figures: z.array(figure),
  /** Absent until `npm run measure` has run on a digest; a capture is measured when it is compared. */
  measured: measured.optional(),
  /** Words of the body. */
  words: z.int().nonnegative(),
  /** At 238 words a minute, rounded up. */
  readingMinutes: z.int().nonnegative(),
  /** Slugs that redirect here. */
  formerly: z.array(slug).optional(),
  /** Whether a capture is shown whole or as an excerpt. */
  captures: z.enum(['full', 'excerpt']).optional(),
  /** Asks search engines to keep away. */
  noindex: z.boolean().optional(),
  /** A tombstone: the text was withdrawn, the address stays. */
  withdrawn: z.boolean().optional(),
});

export const status = z.strictObject({
  /** Event id. */
  event: slug,
  /** What became of them in the event. */
  outcome: z.enum(['handed-over', 'handed-over-earlier', 'not-handed-over']),
  /** In words. Example: `Handed over in August 2025`. */
  text: z.string(),
  source: z.array(evidence).min(1),
  /** Of which day the statement is. */
  asOf: isoDay,
});

export const relation = z.strictObject({
  /** Entity id. */
  to: slug,
  /** Read "<this entity> is <kind> <to>". Example: `brother-in-law of`. */
  kind: z.string(),
  source: z.array(evidence).min(1),
});

/** How sure a source is of what it says of a person, from the weakest to the strongest. */
export const CERTAINTIES = ['alleged', 'accused', 'wanted', 'charged', 'sentenced', 'stated as fact'] as const;

/** What one source says of an entity, in its own degree of certainty. */
export const saying = z.strictObject({
  source: evidence,
  /** In our words, as close to the source's degree of certainty as can be. */
  text: z.string().min(1),
  certainty: z.enum(CERTAINTIES).optional(),
});

export const entity = z.strictObject({
  id: slug,
  kind: entityKind,
  /** Of a group: `cartel`, `gang`, …; of a body: `ministry`, `agency`, `outlet`, …; of a place: `city`, `state`, …. */
  type: z.string().optional(),
  /** Plain: nicknames are aliases. */
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)),
  /** One line that tells who it is. */
  description: z.string().optional(),
  says: z.array(saying).optional(),
  status: z.array(status).optional(),
  relations: z.array(relation).optional(),
  noindex: z.boolean().optional(),
  /** Ids that redirect here. */
  formerly: z.array(slug).optional(),
  /** Address on the site, from its root. */
  url: z.string(),
});

export type Story = z.infer<typeof story>;
export type Membership = z.infer<typeof membership>;
export type Title = z.infer<typeof title>;
export type Hop = z.infer<typeof hop>;
export type Rights = z.infer<typeof rights>;
export type Published = z.infer<typeof published>;
export type Block = z.infer<typeof block>;
export type BlockKind = (typeof BLOCK_KINDS)[number];
export type SetAside = z.infer<typeof setAside>;
export type Mention = z.infer<typeof mention>;
export type Quote = z.infer<typeof quote>;
export type StoryDate = z.infer<typeof storyDate>;
export type Figure = z.infer<typeof figure>;
export type Evidence = z.infer<typeof evidence>;
export type Entity = z.infer<typeof entity>;
export type EntityKind = z.infer<typeof entityKind>;
export type Status = z.infer<typeof status>;
