import { expect, test } from 'vitest';
import { OPERATORS, operatorsFor } from '../../../src/search/ui/operators.ts';

const typed = (query: string): string[] => operatorsFor(query).map((offer) => offer.typed);

test('before anything is typed all operators are offered', () => {
  expect(typed('')).toHaveLength(OPERATORS.length);
});

test('while one is being typed it is offered, and completes the question', () => {
  expect(typed('per')).toEqual(['person:']);
  expect(typed('mencho out')).toEqual(['mencho outlet:']);
  expect(typed('tariffs -per')).toEqual(['tariffs -person:']);
  expect(typed('Per')).toEqual(['person:']);
});

test('a word that no operator begins with, and one letter, offer none', () => {
  for (const query of ['mencho', 'p', 'person:mencho', 'person:', 'persona', '😀']) {
    expect(operatorsFor(query), query).toEqual([]);
  }
});
