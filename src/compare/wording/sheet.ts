/** One line for each pair of articles, and for each term and article. */
import type { Sheet } from '../sheet.ts';
import type { WordingTable } from './shape.ts';

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
