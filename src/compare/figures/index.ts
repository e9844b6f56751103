import { define } from '../define.ts';
import { figuresLine } from './line.ts';
import { figuresTable } from './shape.ts';
import { figuresSheet } from './sheet.ts';
import { figuresOf } from './table.ts';

export const figures = define({
  shape: figuresTable,
  title: 'Figures',
  description: 'Every number of the articles, by what is counted, with who gives it and who does not.',
  tableOf: figuresOf,
  sheetOf: figuresSheet,
  page: {
    title: 'Figures',
    description: 'Every number of the articles, what it counts, who gives it and who does not.',
    note: 'One row for each number of each thing that is counted; a hollow letter is an article that does not give it, a dotted one an article in which nothing was found.',
    lineOf: figuresLine,
  },
});
