/** Every comparison of an event, once: its shape, how it is made, how it is flattened. Pages of data and schemas come of it. */
import type { z } from 'astro/zod';
import { certaintyOf } from './certainty.ts';
import { coverageOf } from './coverage.ts';
import { differencesOf } from './differences.ts';
import { figuresOf } from './figures.ts';
import { quotesOf } from './quotes.ts';
import * as shapes from './schema.ts';
import * as sheets from './sheets.ts';
import { timelineOf } from './timeline.ts';
import type { Comparison } from './types.ts';
import { wordingOf } from './wording.ts';

interface TableOf<Table> {
  shape: z.ZodType<Table>;
  title: string;
  /** For the JSON Schema and the list of data files. */
  description: string;
  make: (comparison: Comparison) => Table;
  flatten: (table: Table) => sheets.Sheet;
}

const define = <Table>(table: TableOf<Table>) => ({
  shape: table.shape,
  title: table.title,
  description: table.description,
  make: table.make,
  sheet: (comparison: Comparison): sheets.Sheet => table.flatten(table.make(comparison)),
});

export const TABLES = {
  quotes: define({
    shape: shapes.quotesTable,
    title: 'Quotations',
    description: 'Who said what in the articles of an event, the versions of each statement side by side.',
    make: quotesOf,
    flatten: sheets.quotesSheet,
  }),
  figures: define({
    shape: shapes.figuresTable,
    title: 'Figures',
    description: 'Every number of the articles, by what is counted, with who gives it and who does not.',
    make: figuresOf,
    flatten: sheets.figuresSheet,
  }),
  timeline: define({
    shape: shapes.timelineTable,
    title: 'Timeline',
    description: 'Every date of the articles, with its words, how it was found and how exact it is.',
    make: timelineOf,
    flatten: sheets.timelineSheet,
  }),
  coverage: define({
    shape: shapes.coverageTable,
    title: 'Coverage',
    description: 'Which article names whom, and how often.',
    make: coverageOf,
    flatten: sheets.coverageSheet,
  }),
  differences: define({
    shape: shapes.differencesTable,
    title: 'Differences',
    description: 'Questions, and what each article answers or that it says nothing, with the passages.',
    make: differencesOf,
    flatten: sheets.differencesSheet,
  }),
  certainty: define({
    shape: shapes.certaintyTable,
    title: 'Certainty',
    description: 'How sure each article is of what it says of a person.',
    make: certaintyOf,
    flatten: sheets.certaintySheet,
  }),
  wording: define({
    shape: shapes.wordingTable,
    title: 'Wording',
    description: 'Which articles share runs of words, and how often each uses the terms for the event.',
    make: wordingOf,
    flatten: sheets.wordingSheet,
  }),
} as const;

export type TableName = keyof typeof TABLES;

export const TABLE_NAMES = Object.keys(TABLES) as TableName[];
