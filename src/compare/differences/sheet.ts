/** One line for each question and article. */
import type { Sheet } from '../sheet.ts';
import type { DifferencesTable } from './shape.ts';

export const differencesSheet = ({ rows }: DifferencesTable): Sheet => [
  ['id', 'question', 'article', 'siglum', 'state', 'text', 'lines', 'url'],
  ...rows.flatMap(({ id, question, cells }) =>
    cells.map((cell) => {
      const head = [id, question, cell.article, cell.siglum, cell.state];
      if (cell.state !== 'says') return [...head, undefined, undefined, undefined];
      return [...head, cell.text, cell.passages.flatMap(({ line }) => line ?? []).join(' '), cell.passages[0]?.url];
    }),
  ),
];
