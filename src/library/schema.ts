/** The shapes of the content folder: what the pipeline takes, and the events, which only the library knows. */
import { z } from 'astro/zod';
import { evidence, isoDay, siglum, slug } from '../pipeline/record/schema.ts';

export * from '../pipeline/record/input.ts';

/** `content/events/<event>/event.yml`. */
export const eventDefinition = z.strictObject({
  title: z.string().min(1),
  /** One line under the title. */
  deck: z.string().min(1).optional(),
  /** The day of the event. */
  date: isoDay,
  /** What proves the day. */
  dateSource: z.array(evidence).min(1),
  /** Siglum → slug of the article, in order. Appended to only; a letter is never reused. */
  articles: z.record(siglum, slug),
  /** The event in a few sentences, each with the passages that say so. */
  summary: z.array(z.strictObject({ text: z.string().min(1), source: z.array(evidence).min(1) })).min(1),
  /** The event's figures, each with every passage that gives it. */
  figures: z.array(
    z.strictObject({
      /** As it is shown. Example: `26`. */
      value: z.string().min(1),
      /** What is counted. Example: `people handed over`. */
      label: z.string().min(1),
      source: z.array(evidence).min(1),
    }),
  ),
  /** What only one article of the event has, one line each: siglum → line. */
  only: z.record(siglum, z.strictObject({ text: z.string(), source: z.array(evidence).min(1) })).optional(),
  /** What the articles call the event: name → stems that are counted over a whole file. Example: `extradited: [extradit]`. */
  terms: z.record(z.string().min(1), z.array(z.string().min(1)).min(1)).optional(),
  added: isoDay,
  modified: isoDay.optional(),
});
export type EventDefinition = z.infer<typeof eventDefinition>;

/**
 * What proves an answer, in both forms: `words` stand in a block of the digest that tells the original's line,
 * `original.words` in that line of the capture. Each build checks the form that it builds.
 */
export const differenceEvidence = z.strictObject({
  words: z.string().min(1).max(160),
  original: z.strictObject({ line: z.int().positive(), words: z.string().min(1).max(120) }),
});

/** `content/events/<event>/differences.yml`: questions, with an answer of each article or its silence. */
export const differencesDefinition = z.array(
  z.strictObject({
    /** Anchor of the question. */
    id: slug,
    question: z.string().min(1),
    /** One line that tells the difference, for tables of contents. */
    gist: z.string().min(1).optional(),
    /** Siglum → its answer in our words, or `nothing`. Every article of the event has its entry. */
    answers: z.record(
      siglum,
      z.union([
        z.literal('nothing'),
        z.strictObject({ text: z.string().min(1), evidence: z.array(differenceEvidence).min(1) }),
      ]),
    ),
  }),
);
export type DifferencesDefinition = z.infer<typeof differencesDefinition>;
