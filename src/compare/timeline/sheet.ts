/** One line for each passage that tells of an occurrence or gives a date. */
import type { Sheet } from '../sheet.ts';
import type { TimelineTable } from './shape.ts';

export const timelineSheet = ({ rows, unresolved }: TimelineTable): Sheet => [
  ['value', 'precision', 'start', 'end', 'article', 'siglum', 'line', 'expression', 'working', 'url'],
  ...rows.flatMap(({ value, precision, start, end, cells }) => datesIn(cells, [value, precision, start, end])),
  ...unresolved.flatMap(({ cells }) => datesIn(cells, [undefined, 'approximate', undefined, undefined])),
];

const datesIn = (cells: TimelineTable['rows'][number]['cells'], head: Sheet[number]): Sheet =>
  cells.flatMap(({ passages }) =>
    passages.map(({ article, siglum, line, expression, working, url }) => [
      ...head,
      article,
      siglum,
      line,
      expression,
      working,
      url,
    ]),
  );
