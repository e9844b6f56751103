import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../../src/compare/figures/table.ts';
import type { FigureRow } from '../../../src/compare/figures/shape.ts';
import type { ComparedEvent } from '../../../src/compare/types.ts';
import type { Story } from '../../../src/pipeline/record/schema.ts';
import { article, comparisonOf, counting } from './records.ts';

const rows = (stories: readonly Story[], event: Partial<ComparedEvent> = {}): FigureRow[] =>
  figuresOf(comparisonOf(stories, event)).groups.flatMap((group) => group.rows);

const people = (siglum: string, value: number, noun = 'people'): Story =>
  counting(article(siglum, [`They were ${value} ${noun}.`]), String(value), { unit: 'people', value, counts: noun });

describe('figures', () => {
  it('keeps 55 people and 55 years apart', () => {
    const years = counting(article('B', ['A sentence of 55 years.']), '55 years', { unit: 'years', value: 55 });
    expect(rows([people('A', 55), years]).map(({ id, articles }) => [id, articles])).toEqual([
      ['people-55', 1],
      ['years-55', 1],
    ]);
  });

  it('shows who gives a number and who does not', () => {
    const [row] = rows([people('A', 26, 'men'), article('B', ['Nothing.']), people('C', 26, 'figures')]);
    expect(row).toMatchObject({ value: 26, articles: 2, counts: ['men', 'figures'] });
    expect(row?.cells.map(({ siglum, passages }) => [siglum, passages.length])).toEqual([
      ['A', 1],
      ['B', 0],
      ['C', 1],
    ]);
  });

  it('has every passage of an article that gives it', () => {
    const twice = counting(
      counting(article('A', ['26 men', '26 in all']), '26 men', { unit: 'people', value: 26 }),
      '26 in',
      { unit: 'people', value: 26 },
    );
    expect(rows([twice])[0]?.cells[0]?.passages.map(({ line }) => line)).toEqual([1, 2]);
  });

  it('takes “30%” and “30 percent” for one', () => {
    const sign = counting(article('A', ['30% more']), '30%', { unit: 'percent', value: 30 });
    const word = counting(article('B', ['30 percent more']), '30 percent', { unit: 'percent', value: 30 });
    expect(rows([sign, word])).toHaveLength(1);
  });

  it('compares what has no exact value by its words, and says that it is about', () => {
    const tons = (siglum: string, text: string): Story =>
      counting(article(siglum, [`${text} of fish`]), text, { unit: 'tons', approximate: true });
    const [row, ...others] = rows([tons('A', 'hundreds of tons'), tons('B', 'Hundreds of tons')]);
    expect(others).toEqual([]);
    expect(row).toMatchObject({ text: 'hundreds of tons', approximate: true, articles: 2 });
    expect(row).not.toHaveProperty('value');
  });

  it('is only about where every article says so', () => {
    const nearly = counting(article('A', ['nearly 1,000 men']), 'nearly 1,000', {
      unit: 'people',
      value: 1000,
      approximate: true,
    });
    expect(rows([nearly, people('B', 1000)])[0]).not.toHaveProperty('approximate');
  });

  const handed = (...lines: number[]): ComparedEvent['figures'][number] => ({
    value: '26',
    label: 'people handed over',
    source: lines.map((line) => ({ article: 'a', line })),
  });

  it('names what the event’s file names, in the lines that it gives', () => {
    const [row] = rows([people('A', 26), article('B', ['Nothing.'])], { figures: [handed(1)] });
    expect(row).toMatchObject({ label: 'people handed over', listed: 0, articles: 1 });
    expect(row?.cells[0]?.passages[0]).not.toHaveProperty('basis');
  });

  it('calls by that name no number of another line', () => {
    const twice = counting(people('A', 26, 'men'), '26', { unit: 'people', value: 26 });
    const other = { ...twice.blocks[0]!, id: 'b-other', line: 2 };
    const story = {
      ...twice,
      blocks: [...twice.blocks, other],
      figures: [twice.figures[0]!, { ...twice.figures[0]!, block: other.id, line: 2 }],
    };
    expect(rows([story], { figures: [handed(1)] }).map(({ label, articles }) => [label, articles])).toEqual([
      ['people handed over', 1],
      [undefined, 1],
    ]);
  });

  it('takes the editor’s word for a line in which the program finds nothing', () => {
    const [row] = rows([article('A', ['They were two dozen and two.'])], { figures: [handed(1)] });
    expect(row).toMatchObject({ value: 26, unit: 'people', text: '26', articles: 1 });
    expect(row?.cells[0]).toMatchObject({ state: 'says', passages: [{ line: 1, text: '26', basis: 'editor' }] });
  });

  it('puts what has one name together, though the articles disagree', () => {
    const figures = [
      { value: '26', label: 'people hurt', source: [{ article: 'a', line: 1 }] },
      { value: '27', label: 'people hurt', source: [{ article: 'c', line: 1 }] },
    ];
    const stories = [people('A', 26), people('B', 90), people('C', 27), people('D', 90)];
    expect(rows(stories, { figures }).map(({ contested }) => contested)).toEqual([undefined, 2, 2]);
    expect(rows(stories, { figures }).map(({ value, label }) => [value, label])).toEqual([
      [90, undefined],
      [27, 'people hurt'],
      [26, 'people hurt'],
    ]);
  });

  it('puts first what most articles count', () => {
    const ships = counting(article('C', ['3 ships']), '3', { unit: 'ships', value: 3 });
    const { groups } = figuresOf(comparisonOf([ships, people('A', 26), people('B', 26)]));
    expect(groups.map(({ unit }) => unit)).toEqual(['people', 'ships']);
  });

  it('gives each row an anchor of its own', () => {
    const signs = ['2.5', '2-5'].map((text, i) =>
      counting(article(i ? 'B' : 'A', [`${text} of it`]), text, { unit: 'tons' }),
    );
    expect(rows(signs).map(({ id }) => id)).toEqual(['tons-2-5', 'tons-2-5-2']);
  });
});
