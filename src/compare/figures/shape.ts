/** How many of what, and who gives it. */
import { z } from 'astro/zod';
import { anchor, count, passage, table, whose } from '../shape.ts';
import { STATES } from '../silence.ts';

const figurePassage = passage.extend({
  /** As printed. Example: `nearly 1,000`. */
  text: z.string(),
  /** The noun that is counted, as printed. */
  counts: z.string().optional(),
  approximate: z.literal(true).optional(),
  /** Given by the event's file alone: `text` is the editor's, not the article's. */
  basis: z.literal('editor').optional(),
});

const figureRow = z.strictObject({
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

export type FigureRow = z.infer<typeof figureRow>;
export type FiguresTable = z.infer<typeof figuresTable>;
