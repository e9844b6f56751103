import { define } from '../define.ts';
import { wordingTable } from './shape.ts';
import { wordingSheet } from './sheet.ts';
import { wordingOf } from './table.ts';

export const wording = define({
  shape: wordingTable,
  title: 'Wording',
  description: 'Which articles share runs of words, and how often each uses the terms for the event.',
  tableOf: wordingOf,
  sheetOf: wordingSheet,
  page: undefined,
});
