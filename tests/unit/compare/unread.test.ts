import { expect, it } from 'vitest';
import { figuresOf } from '../../../src/compare/figures/table.ts';
import { type Silence, silenceOnName } from '../../../src/compare/silence.ts';
import type { Story } from '../../../src/pipeline/record/schema.ts';
import { marksOf } from '../../../src/views/marks.ts';
import { article, comparisonOf } from './records.ts';

const read = article('A', ['Nine people were rescued.']);
const unread = { ...article('B', ['Neuf personnes ont été sauvées.']), read: false as const };

it('a comparison says of an article that it was not read, never that it is silent', () => {
  const table = figuresOf(
    comparisonOf([
      {
        ...read,
        figures: [{ text: 'Nine', value: 9, unit: 'people', block: read.blocks[0]!.id, line: 1, start: 0, end: 4 }],
      },
      unread,
    ]),
  );
  expect(table.articles.map(({ siglum, read: known }) => [siglum, known])).toEqual([
    ['A', undefined],
    ['B', false],
  ]);
  expect(table.groups[0]?.rows[0]?.cells.map((cell) => [cell.siglum, cell.state, cell.passages.length])).toEqual([
    ['A', 'says', 1],
    ['B', 'not read', 0],
  ]);
});

it('nor do the marks of a name', () => {
  const silence = (story: Story): Silence => silenceOnName(story, { id: 'ana-ruiz', name: 'Ana Ruiz' });
  expect(marksOf([read, unread], [], silence).map((mark) => [mark.siglum, mark.state])).toEqual([
    ['A', 'silent'],
    ['B', 'not read'],
  ]);
});
