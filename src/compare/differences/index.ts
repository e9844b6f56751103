import { define } from '../define.ts';
import { differencesLine } from './line.ts';
import { differencesTable } from './shape.ts';
import { differencesSheet } from './sheet.ts';
import { differencesOf } from './table.ts';

export const differences = define({
  shape: differencesTable,
  title: 'Differences',
  description: 'Questions, and what each article answers or that it says nothing, with the passages.',
  tableOf: differencesOf,
  sheetOf: differencesSheet,
  page: {
    title: 'Where they differ',
    description: 'What each article answers to the same questions, and where it says nothing.',
    note: 'The answers are in our words, at each article’s own degree of certainty; the lines lead to what it says.',
    lineOf: differencesLine,
  },
});
