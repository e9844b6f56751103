/** The shapes of what an editor writes for the pipeline: front matter, sidecars, vocabularies. Their messages reach the editor. */
import { z } from 'astro/zod';
import { line } from './basics.ts';
import { measured } from './measured.ts';
import { entity, evidence, hop, isoDay, membership, rights, slug } from './schema.ts';

/** Classes an editor can give a line; `body` brings a line back that a rule set aside. */
const LINE_CLASSES = [
  'body',
  'heading',
  'paragraph',
  'list-item',
  'title',
  'deck',
  'byline',
  'metadata',
  'commentary',
  'cross-reference',
  'furniture',
] as const;

/** What an editor can say over anything that the pipeline concluded; in front matter, or in `<file>.yml` beside a capture. */
export const editorial = z.strictObject({
  /** The headline: as printed by the article (a citation), or ours (see `titleOrigin`). */
  title: z.string().min(1).max(300).optional(),
  titleOrigin: z.enum(['article', 'syndication', 'editor']).optional(),
  /** Line of the original that the headline stands in (digests). */
  titleLine: line.optional(),
  slug: slug.optional(),
  /** Former slugs; each redirects to this article. */
  formerly: z.array(slug).optional(),
  /** Events that it belongs to and whose `event.yml` does not list it. */
  events: z.array(membership).optional(),
  /** Outlet id (content/outlets.yml); `none` takes back an outlet that the pipeline concluded. */
  outlet: slug.optional(),
  deck: z.strictObject({ text: z.string().min(1), originalLine: line.optional() }).optional(),
  dateline: z.strictObject({ place: z.string().min(1), originalLine: line.optional() }).optional(),
  byline: z.strictObject({ text: z.string().min(1), originalLine: line.optional() }).optional(),
  trail: z.array(hop).optional(),
  rights: rights.optional(),
  published: isoDay.optional(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'a BCP 47 language tag')
    .optional(),
  original: z
    .strictObject({
      url: z.url({ protocol: /^https?$/ }).optional(),
      file: z.string().optional(),
      line: line.optional(),
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits')
        .optional(),
    })
    .optional(),
  added: isoDay.optional(),
  modified: isoDay.optional(),
  captures: z.enum(['full', 'excerpt']).optional(),
  noindex: z.boolean().optional(),
  withdrawn: z.boolean().optional(),
  /** Written by `npm run measure -- <digest> <capture>`. */
  measured: measured.optional(),
  /** Overrules the class of a line: `{12: furniture, 14: body}`. */
  lines: z.record(z.string().regex(/^[1-9]\d*$/, 'a line number'), z.enum(LINE_CLASSES)).optional(),
  /** Overrules mentions: the words in that line are that entity, or `none`. */
  mentions: z
    .array(z.strictObject({ line, surface: z.string().min(1), entity: slug.or(z.literal('none')) }))
    .optional(),
});
export type Editorial = z.infer<typeof editorial>;

/** One entity of `content/entities/<kind>.yml`, keyed by its id. */
export const entityDefinition = entity.omit({ id: true, kind: true, url: true, aliases: true }).extend({
  /** Other names under which it is found. Accents and capitals need no alias of their own. */
  aliases: z.array(z.string().min(1)).optional(),
  /** Names in quotation marks or after "alias": El Mencho. They also match inside the full name. */
  nicknames: z.array(z.string().min(1)).optional(),
  /** The family name(s) as they stand alone; default: the last word of a person's name. Example: `González Valencia`. */
  family: z.string().min(1).optional(),
  /** Words before or after that tell this one from another of the same name. */
  near: z.array(z.string().min(1)).optional(),
});
export type EntityDefinition = z.infer<typeof entityDefinition>;

/** One outlet of `content/outlets.yml`, keyed by its id. */
export const outletDefinition = z.strictObject({
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)).optional(),
  /** Host names, without `www.`. */
  domains: z.array(z.string().min(1)).optional(),
  type: z.enum(['newspaper', 'broadcaster', 'agency', 'site', 'aggregator', 'magazine', 'generic']),
  /** The entity it is when it acts in a text. */
  body: slug.optional(),
  /** What it says of itself, in our words, each with its evidence. */
  says: z.array(z.strictObject({ text: z.string().min(1), source: evidence })).optional(),
});
export type OutletDefinition = z.infer<typeof outletDefinition>;
