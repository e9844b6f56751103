import { define } from '../define.ts';
import { certaintyTable } from './shape.ts';
import { certaintySheet } from './sheet.ts';
import { certaintyOf } from './table.ts';

export const certainty = define({
  shape: certaintyTable,
  title: 'Certainty',
  description: 'How sure each article is of what it says of a person.',
  tableOf: certaintyOf,
  sheetOf: certaintySheet,
  page: undefined,
});
