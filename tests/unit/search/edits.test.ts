import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edits } from '../../../src/search/match/edits.ts';

test.each([
  ['osegera', 'oseguera', 1, 'a letter is missing'],
  ['menchoo', 'mencho', 1, 'a letter too many'],
  ['sinoloa', 'sinaloa', 1, 'another letter'],
  ['sianloa', 'sinaloa', 1, 'two neighbours swapped'],
  ['gomes', 'gomez', 1, 'another letter'],
  ['mencho', 'mencho', 0, 'the same'],
])('%s, %s: %i, %s', (typed, word, whole) => {
  expect(edits(typed, word, 2).whole).toBe(whole);
});

test('the nearest beginning', () => {
  expect(edits('sheimb', 'sheinbaum', 2)).toEqual({ whole: 3, start: 1 });
});

test('beyond the limit it does not count on', () => {
  expect(edits('mencho', 'bondi', 2)).toEqual({ whole: 3, start: 3 });
});

/** By the definition: the last letters agree, or one is added, dropped, changed, or two are swapped. */
function reference(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  return Math.min(
    reference(a.slice(0, -1), b) + 1,
    reference(a, b.slice(0, -1)) + 1,
    reference(a.slice(0, -1), b.slice(0, -1)) + (a.at(-1) === b.at(-1) ? 0 : 1),
    swapped ? reference(a.slice(0, -2), b.slice(0, -2)) + 1 : Infinity,
  );
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

test('it is the distance by its definition, up to the limit', () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 6 }), (a, b, limit) => {
      const beginnings = Array.from({ length: b.length + 1 }, (_, length) => reference(a, b.slice(0, length)));
      expect(edits(a, b, limit)).toEqual({
        whole: Math.min(limit + 1, reference(a, b)),
        start: Math.min(limit + 1, ...beginnings),
      });
    }),
    { numRuns: 60 },
  );
});
