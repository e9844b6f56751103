/** One line for each entity, one column for each article. */
import type { Sheet } from '../sheet.ts';
import type { CoverageTable } from './shape.ts';

export const coverageSheet = ({ articles, kinds }: CoverageTable): Sheet => [
  ['kind', 'entity', 'name', 'articles', ...articles.map(({ article, siglum }) => siglum ?? article)],
  ...kinds.flatMap(({ kind, rows }) =>
    rows.map(({ entity, name, articles: spread, cells }) => [
      kind,
      entity,
      name,
      spread,
      ...cells.map(({ count }) => count),
    ]),
  ),
];
