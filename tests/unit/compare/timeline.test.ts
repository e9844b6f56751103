import { describe, expect, it } from 'vitest';
import { timelineOf } from '../../../src/compare/timeline.ts';
import type { TimelineTable } from '../../../src/compare/schema.ts';
import type { Story, StoryDate } from '../../../src/pipeline/record/schema.ts';
import { article, comparisonOf, dating } from './records.ts';

const on = (siglum: string, words: string, value: string | undefined, precision: StoryDate['precision']): Story =>
  dating(article(siglum, [`It was ${words}.`]), words, { ...(value !== undefined && { value }), precision });
const timeline = (...stories: Story[]): TimelineTable => timelineOf(comparisonOf(stories));

describe('timeline', () => {
  it('joins the expressions of one day', () => {
    const { rows } = timeline(
      on('A', 'Tuesday', '2025-08-12', 'day'),
      on('B', 'August 12', '2025-08-12', 'day'),
      article('C', ['.']),
    );
    expect(rows).toMatchObject([{ id: 'd-2025-08-12', start: '2025-08-12', end: '2025-08-12', articles: 2 }]);
    expect(rows[0]?.cells.map(({ passages }) => passages.map(({ expression }) => expression))).toEqual([
      ['Tuesday'],
      ['August 12'],
      [],
    ]);
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
