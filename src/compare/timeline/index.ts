import { define } from '../define.ts';
import { timelineLine } from './line.ts';
import { timelineTable } from './shape.ts';
import { timelineSheet } from './sheet.ts';
import { timelineOf } from './table.ts';

export const timeline = define({
  shape: timelineTable,
  title: 'Timeline',
  description: 'Every date of the articles, with its words, how it was found and how exact it is.',
  tableOf: timelineOf,
  sheetOf: timelineSheet,
  page: {
    title: 'Timeline',
    description: 'What the articles tell of, and when: the words it came from, and how each date was worked out.',
    lineOf: timelineLine,
  },
});
