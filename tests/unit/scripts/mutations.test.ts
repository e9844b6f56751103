/** The faults that `npm run mutate` puts in. */
import { expect, it } from 'vitest';
import { draw, mutationsOf } from '../../../scripts/mutate/mutations.ts';

const SOURCE = `
import { list } from './list.ts';
type Kind = 'a' | 1;
const RULES = [list, 3];
export const reads = (text: string): boolean => {
  if (text.length < 2 || !/^x+$/.test(text)) return false;
  note(text);
  return RULES.some((rule) => rule(text) === true);
};
`;

const mutated = mutationsOf('a.ts', SOURCE).map(({ start, end, to }) => `${SOURCE.slice(start, end)} → ${to}`);

it.each([
  ['a comparison', '< → <='],
  ['a conjunction', '|| → &&'],
  ['a negation', '!/^x+$/.test(text) → /^x+$/.test(text)'],
  ['a condition', 'text.length < 2 || !/^x+$/.test(text) → !(text.length < 2 || !/^x+$/.test(text))'],
  ['an entry of a list', 'list → ...[]'],
  ['a number', '2 → 3'],
  ['a pattern', '/^x+$/ → /^x*$/'],
  ['a quantifier of lists', 'some → every'],
  ['a call that is made for what it does', 'note(text); → ;'],
])('%s is mutated', (_what, mutation) => {
  expect(mutated).toContain(mutation);
});

it('types and imports are not', () => {
  const [first] = mutationsOf('a.ts', SOURCE);
  expect(SOURCE.slice(0, first?.start)).toContain('const RULES');
});

it('the same seed draws the same, another draws others, and none twice', () => {
  const items = Array.from({ length: 1000 }, (_, at) => at);
  const drawn = draw(items, 200, 1);
  expect(draw(items, 200, 1)).toEqual(drawn);
  expect(draw(items, 200, 2)).not.toEqual(drawn);
  expect(new Set(drawn).size).toBe(200);
});
