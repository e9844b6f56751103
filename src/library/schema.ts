/** The shapes of the content folder: what the pipeline takes, and the events, which only the library knows. */
import { z } from 'astro/zod';
import { evidence, isoDay, siglum, slug } from '../pipeline/record/schema.ts';
import { writtenSentence } from './clauses.ts';

export * from '../pipeline/record/input.ts';

const eventShape = z.strictObject({
  title: z.string().min(1),
  /** One line under the title. */
  deck: z.string().min(1).optional(),
  /** The day of the event. */
  date: isoDay,
  /** What proves the day. */
  dateSource: z.array(evidence).default([]),
  /** Siglum → slug of the article, in order. Appended to only; a letter is never reused. */
  articles: z.record(siglum, slug),
  /** The event in a few sentences, each in clauses with the passages that say so: `[It closed]{A:2 B:4}.` */
  summary: z.array(writtenSentence).default([]),
  /** The event's figures, each with every passage that gives it. */
  figures: z
    .array(
      z.strictObject({
        /** As it is shown. Example: `26`. */
        value: z.string().min(1),
        /** What is counted. Example: `people handed over`. */
        label: z.string().min(1),
        source: z.array(evidence).min(1),
      }),
    )
    .default([]),
  /** What happened and when, in the order of the file; what it leaves to the program is found by it. */
  occurrences: z
    .array(
      z.strictObject({
        /** Anchor of its row. */
        id: slug,
        /** In our words. Example: `The ferry runs aground`. */
        label: z.string().min(1),
        /** ISO 8601, as exact as an article gives it: `2031-03-04`, `2031-W10`, `2031-03`, `2031`. */
        day: z.string().regex(/^\d{4}(?:-(?:W\d{2}|\d{2}(?:-\d{2})?))?$/, 'a day, week, month or year of ISO 8601'),
        /** Siglum → lines that tell of it, with a date or without. */
        passages: z.record(siglum, z.array(z.int().positive()).min(1)),
      }),
    )
    .optional(),
  /** What only one article of the event has, one line each: siglum → line. */
  only: z.record(siglum, z.strictObject({ text: z.string(), source: z.array(evidence).min(1) })).optional(),
  /** What the articles call the event: name → stems that are counted over a whole file. Example: `extradited: [extradit]`. */
  terms: z.record(z.string().min(1), z.array(z.string().min(1)).min(1)).optional(),
  added: isoDay,
  modified: isoDay.optional(),
});

/** `content/events/<event>/event.yml`. */
export const eventDefinition = eventShape.superRefine(({ summary, articles }, context) => {
  for (const [i, clauses] of summary.entries()) {
    for (const { siglum } of clauses.flatMap(({ marks }) => marks)) {
      if (Object.hasOwn(articles, siglum)) continue;
      context.addIssue({
        code: 'custom',
        path: ['summary', i],
        message: `${siglum} is no letter of "articles"`,
      });
    }
  }
});
export type EventDefinition = z.infer<typeof eventDefinition>;

const answer = z.strictObject({
  /** In two to four words; articles that answer alike have the same. Example: `the fog`. */
  stance: z.string().min(1).max(40),
  /** In our words, at the article's own degree of certainty. */
  text: z.string().min(1),
  /** Lines of the original that say so; what the answer names stands in them. */
  lines: z.array(z.int().positive()).min(1),
});

/** `content/events/<event>/differences.yml`: questions, with an answer of each article or its silence. */
export const differencesDefinition = z.array(
  z.strictObject({
    /** Anchor of the question. */
    id: slug,
    question: z.string().min(1),
    /** One line that tells the difference, for tables of contents. */
    gist: z.string().min(1).optional(),
    /** Siglum → its answer, or `nothing`. Every article of the event has its entry. */
    answers: z.record(siglum, z.union([z.literal('nothing'), answer])),
  }),
);
export type DifferencesDefinition = z.infer<typeof differencesDefinition>;

/** An event as the site has it: its letters resolved to articles, its questions with it. */
export const event = eventShape.omit({ summary: true }).extend({
  id: slug,
  /** From its `differences.yml`; empty where it has none. */
  differences: differencesDefinition,
  /** Sentences, each in the order of its clauses; without source the words between them. */
  summary: z.array(z.array(z.strictObject({ text: z.string(), source: z.array(evidence) }))),
});
export type Event = z.infer<typeof event>;
export type Clause = Event['summary'][number][number];
