import { define } from '../define.ts';
import { coverageLine } from './line.ts';
import { coverageTable } from './shape.ts';
import { coverageSheet } from './sheet.ts';
import { coverageOf } from './table.ts';

export const coverage = define({
  shape: coverageTable,
  title: 'Coverage',
  description: 'Which article names whom, and how often.',
  tableOf: coverageOf,
  sheetOf: coverageSheet,
  page: {
    title: 'Who is left out',
    description: 'Which article names whom, and whom it leaves out.',
    note: 'How often each article names whom; each number leads to the first passage, each name to all of them. The numbers are counted in the originals.',
    lineOf: coverageLine,
  },
});
