import { define } from '../define.ts';
import { quotesLine } from './line.ts';
import { quotesTable } from './shape.ts';
import { quotesSheet } from './sheet.ts';
import { quotesOf } from './table.ts';

export const quotes = define({
  shape: quotesTable,
  title: 'Quotations',
  description: 'Who said what in the articles of an event, the versions of each statement side by side.',
  tableOf: quotesOf,
  sheetOf: quotesSheet,
  page: {
    title: 'Quotations',
    description: 'Who is quoted with which words, the versions of every statement side by side.',
    note: 'Words in which the versions of a statement differ are marked.',
    lineOf: quotesLine,
  },
});
