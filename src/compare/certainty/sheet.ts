/** One line for each saying. */
import type { Sheet } from '../sheet.ts';
import type { CertaintyTable } from './shape.ts';

export const certaintySheet = ({ rows }: CertaintyTable): Sheet => [
  ['entity', 'name', 'article', 'siglum', 'line', 'certainty', 'text', 'url'],
  ...rows.flatMap(({ entity, name, cells }) =>
    cells.flatMap(({ sayings }) =>
      sayings.map(({ certainty, text, passage }) => [
        entity,
        name,
        passage.article,
        passage.siglum,
        passage.line,
        certainty,
        text,
        passage.url,
      ]),
    ),
  ),
];
