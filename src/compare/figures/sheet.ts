/** One line for each passage that gives a figure. */
import type { Sheet } from '../sheet.ts';
import type { FiguresTable } from './shape.ts';

export const figuresSheet = ({ groups }: FiguresTable): Sheet => [
  ['figure', 'unit', 'value', 'label', 'article', 'siglum', 'line', 'text', 'counts', 'approximate', 'url'],
  ...groups.flatMap(({ rows }) =>
    rows.flatMap(({ id, unit, value, label, cells }) =>
      cells.flatMap(({ passages }) =>
        passages.map(({ article, siglum, line, text, counts, approximate, url }) => [
          id,
          unit,
          value,
          label,
          article,
          siglum,
          line,
          text,
          counts,
          approximate === true ? 'yes' : 'no',
          url,
        ]),
      ),
    ),
  ),
];
