/** One line for each version. */
import type { Sheet } from '../sheet.ts';
import type { QuotesTable } from './shape.ts';

export const quotesSheet = ({ speakers }: QuotesTable): Sheet => [
  ['speaker', 'statement', 'article', 'siglum', 'line', 'kind', 'relation', 'basis', 'words', 'text', 'url'],
  ...speakers.flatMap(({ name, statements }) =>
    statements.flatMap(({ id, versions }) =>
      versions.map(({ passage, kind, relation, basis, words, text }) => [
        name,
        id,
        passage.article,
        passage.siglum,
        passage.line,
        kind,
        relation,
        basis,
        words,
        text,
        passage.url,
      ]),
    ),
  ),
];
