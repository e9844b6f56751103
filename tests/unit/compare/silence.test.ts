/** That an article is silent is a statement about it, and needs proof. */
import { describe, expect, it } from 'vitest';
import { silenceOf, silenceOnName } from '../../../src/compare/silence.ts';
import { article, counting, digest } from './records.ts';

const people = (value: number, ...counts: string[]): Parameters<ReturnType<typeof silenceOf>>[0] => ({
  value,
  unit: 'people',
  counts,
});

describe('an article is silent on a figure', () => {
  it.each([
    ['26', 'The board met on Monday and spoke of nothing but the weather.'],
    ['26', 'Some 27 men were hurt, and 28 were not.'],
  ])('%s, where its whole text has no such number: %s', (_figure, text) => {
    expect(silenceOf(article('A', [text]))(people(26, 'passengers'))).toBe('silent');
  });

  it.each([
    ['26', 'There were 26 of them.'],
    ['26', 'There were twenty-six of them.'],
    ['1,000', 'It came to 1000 in all.'],
    ['26', 'Passengers, and there were dozens: 30 passengers, or more.'],
  ])('%s, but not where it may give it all the same: %s', (figure, text) => {
    const value = Number(figure.replace(',', ''));
    expect(silenceOf(article('A', [text]))(people(value, 'passengers'))).toBe('not found');
  });

  it('even where it counts the same with a number that the rules took', () => {
    const story = counting(article('A', ['They took 30 passengers off.']), '30', { unit: 'people', value: 30 });
    expect(silenceOf(story)(people(26, 'passengers'))).toBe('silent');
  });

  it('of a digest only where its original was measured, and does not give it', () => {
    const told = digest('A', ['They were many.']);
    const measured = (figures: { value: number; unit: string }[]): typeof told => ({
      ...told,
      measured: { runs: [], terms: {}, quotes: [], figures },
    });
    expect(silenceOf(told)(people(26))).toBe('not found');
    expect(silenceOf(measured([]))(people(26))).toBe('silent');
    expect(silenceOf(measured([{ value: 26, unit: 'men' }]))(people(26))).toBe('not found');
  });

  it('not where only an excerpt of it is shown, nor where it was not read', () => {
    const story = article('A', ['The board met.']);
    expect(silenceOf({ ...story, captures: 'excerpt' })(people(26))).toBe('not found');
    expect(silenceOf({ ...story, read: false })(people(26))).toBe('not read');
  });
});

describe('an article is silent on a name', () => {
  const ana = { id: 'ana-ruiz', name: 'Ana Ruiz' };

  it('where no part of the name stands in it', () => {
    expect(silenceOnName(article('A', ['The board met.']), ana)).toBe('silent');
    expect(silenceOnName(article('A', ['Then RUIZ spoke.']), ana)).toBe('not found');
  });

  it('of a digest only where its original was measured', () => {
    const told = digest('A', ['The board met.']);
    const measured = { runs: [], terms: {}, quotes: [] };
    expect(silenceOnName(told, ana)).toBe('not found');
    expect(silenceOnName({ ...told, measured: { ...measured, names: {} } }, ana)).toBe('silent');
    expect(silenceOnName({ ...told, measured: { ...measured, names: { 'ana-ruiz': 1 } } }, ana)).toBe('not found');
  });

  it('not where it was not read, or stands in part alone', () => {
    expect(silenceOnName({ ...article('A', ['.']), read: false }, ana)).toBe('not read');
    expect(silenceOnName({ ...article('A', ['.']), captures: 'excerpt' }, ana)).toBe('not found');
  });
});
