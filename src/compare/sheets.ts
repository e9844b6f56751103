/** The tables flattened: one line for each passage, or for each pair and count, with the address that it leads to. */
import type {
  CertaintyTable,
  CoverageTable,
  DifferencesTable,
  FiguresTable,
  QuotesTable,
  TimelineTable,
  WordingTable,
} from './schema.ts';

export type Sheet = (string | number | undefined)[][];

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

export const wordingSheet = ({ pairs, terms }: WordingTable): Sheet => [
  ['what', 'first', 'second', 'basis', 'number', 'words', 'url'],
  ...pairs.flatMap(({ first, second, basis, longest, jaccard }): Sheet => {
    const sides = [first.siglum ?? first.article, second.siglum ?? second.article, basis];
    return [
      ['longest shared run, words', ...sides, longest?.words, longest?.phrase, longest?.passages[0].url],
      ...(jaccard === undefined
        ? []
        : [['shared runs of five words, share of all', ...sides, jaccard, undefined, undefined]]),
    ];
  }),
  ...terms.flatMap(({ term, cells }) =>
    cells.map(({ article, siglum, count }) => [
      'term',
      siglum ?? article,
      undefined,
      undefined,
      count,
      term,
      undefined,
    ]),
  ),
];
