import { describe, expect, it } from 'vitest';
import { timelineOf } from '../../../src/compare/timeline/table.ts';
import type { TimelineTable } from '../../../src/compare/timeline/shape.ts';
import type { Story, StoryDate } from '../../../src/pipeline/record/schema.ts';
import { makeMention } from '../pages/records.ts';
import { article, comparisonOf, dating } from './records.ts';

const on = (siglum: string, words: string, value: string | undefined, precision: StoryDate['precision']): Story =>
  dating(article(siglum, [`It was ${words}.`]), words, { ...(value !== undefined && { value }), precision });
const timeline = (...stories: Story[]): TimelineTable => timelineOf(comparisonOf(stories));

describe('timeline', () => {
  const told = (
    siglum: string,
    text: string,
    words: string,
    value: string,
    precision: StoryDate['precision'],
  ): Story => {
    const story = dating(article(siglum, [text]), words, { value, precision });
    const [block] = story.blocks;
    const named = ['Ana Ruiz', 'Ben Poe'].filter((name) => text.includes(name));
    return { ...story, mentions: block ? named.map((name) => makeMention(name, name, block)) : [] };
  };

  it('joins what tells the same deed of the same one, the vaguer date as such', () => {
    const { rows } = timeline(
      told(
        'A',
        'Ana Ruiz was arrested in February 2015 and fought her extradition.',
        'February 2015',
        '2015-02',
        'month',
      ),
      told('B', 'Ana Ruiz, arrested in 2015, is still fighting extradition.', '2015', '2015', 'year'),
      article('C', ['.']),
    );
    expect(rows).toMatchObject([{ id: 'd-2015-02', start: '2015-02-01', end: '2015-02-28', articles: 2 }]);
    expect(rows[0]?.cells.map(({ passages }) => passages.map(({ expression, value }) => [expression, value]))).toEqual([
      [['February 2015', undefined]],
      [['2015', '2015']],
      [],
    ]);
  });

  it.each([
    ['another one', 'Ben Poe was arrested in 2015 and fought his extradition.'],
    ['another deed', 'Ana Ruiz sold her house in 2015.'],
  ])('keeps apart what is told of one year: %s', (_what, text) => {
    const { rows } = timeline(
      told('A', 'Ana Ruiz was arrested in 2015 and fought her extradition.', '2015', '2015', 'year'),
      told('B', text, '2015', '2015', 'year'),
    );
    expect(rows.map(({ id, articles }) => [id, articles])).toEqual([
      ['d-2015', 1],
      ['d-2015-2', 1],
    ]);
  });

  describe('of an occurrence that the event’s file names', () => {
    const arrest = { id: 'arrest', label: 'Ana Ruiz is arrested', day: '2015-02' };
    const A = told('A', 'Ana Ruiz was arrested in February 2015.', 'February 2015', '2015-02', 'month');
    const B = told('B', 'She was taken in 2015, far from home.', '2015', '2015', 'year');
    const C = article('C', ['They took her.']);
    const of = (passages: Record<string, number[]>, ...stories: Story[]): TimelineTable =>
      timelineOf(
        comparisonOf(stories, { articles: { A: 'a', B: 'b', C: 'c' }, occurrences: [{ ...arrest, passages }] }),
      );

    it('has the exact date, the vaguer one, and the line without a date', () => {
      const { rows } = of({ A: [1], B: [1], C: [1] }, A, B, C);
      expect(rows).toMatchObject([{ id: 'arrest', label: 'Ana Ruiz is arrested', value: '2015-02', articles: 3 }]);
      expect(rows[0]?.cells.map(({ passages: [one] }) => [one?.line, one?.expression, one?.value])).toEqual([
        [1, 'February 2015', undefined],
        [1, '2015', '2015'],
        [1, undefined, undefined],
      ]);
    });

    it('leaves a date of the line that is another’s', () => {
      const both = dating(A, 'Ana', { value: '1985', precision: 'year' });
      expect(of({ A: [1] }, both).rows.map(({ id, value }) => [id, value])).toEqual([
        ['d-1985', '1985'],
        ['arrest', '2015-02'],
      ]);
    });

    it('says nothing where no article here tells of it', () => {
      expect(of({ B: [1] }, C).rows).toEqual([]);
    });
  });

  it('knows the first and the last day of a week, a month and a year', () => {
    const { rows } = timeline(
      on('A', 'w', '2025-W33', 'week'),
      on('B', 'm', '2024-02', 'month'),
      on('C', 'y', '1985', 'year'),
    );
    expect(rows.map(({ value, start, end }) => [value, start, end])).toEqual([
      ['1985', '1985-01-01', '1985-12-31'],
      ['2024-02', '2024-02-01', '2024-02-29'],
      ['2025-W33', '2025-08-11', '2025-08-17'],
    ]);
  });

  it('begins with the more exact of those that begin together', () => {
    const { rows } = timeline(
      on('A', 'y', '2024', 'year'),
      on('B', 'm', '2024-01', 'month'),
      on('C', 'w', '2024-W01', 'week'),
      on('D', 'd', '2024-01-01', 'day'),
      on('E', 'before', '2023-12-31', 'day'),
    );
    expect(rows.map(({ value }) => value)).toEqual(['2023-12-31', '2024-01-01', '2024-W01', '2024-01', '2024']);
  });

  it('puts at the end what names no date, with the reason', () => {
    const { rows, unresolved } = timeline(
      on('A', 'recent months', undefined, 'approximate'),
      on('B', 'Recent months', undefined, 'approximate'),
    );
    expect(rows).toEqual([]);
    expect(unresolved).toMatchObject([{ expression: 'recent months', reason: '“recent months”', articles: 2 }]);
  });

  it('treats a value that is no date as none', () => {
    expect(timeline(on('A', 'then', '2025-13-77', 'day'))).toMatchObject({
      rows: [],
      unresolved: [{ expression: 'then' }],
    });
  });

  it('keeps the working and the anchor', () => {
    const story = dating(article('A', ['on Tuesday']), 'Tuesday', {
      value: '2025-08-12',
      precision: 'day',
      anchor: '2025-08-12',
      working: 'how',
    });
    expect(timeline(story).rows[0]?.cells[0]?.passages).toMatchObject([
      { working: 'how', anchor: '2025-08-12', line: 1 },
    ]);
  });
});
