import fc from 'fast-check';
import { expect, it } from 'vitest';
import { touched } from '../../../../src/pipeline/text/spans.ts';

it('a stretch is touched where a span has a character of it', () => {
  const isTouched = touched([
    { start: 2, end: 4 },
    { start: 4, end: 5 },
    { start: 9, end: 12 },
  ]);
  for (const [start, end] of [
    [0, 3],
    [3, 4],
    [4, 9],
    [11, 20],
  ] as const)
    expect(isTouched(start, end)).toBe(true);
  for (const [start, end] of [
    [0, 2],
    [5, 9],
    [12, 20],
  ] as const)
    expect(isTouched(start, end)).toBe(false);
  expect(touched([])(0, 9)).toBe(false);
});

it('a stretch is touched as a look at each span says', () => {
  const gaps = fc.array(fc.tuple(fc.nat(4), fc.integer({ min: 1, max: 4 })), { maxLength: 12 });
  fc.assert(
    fc.property(gaps, fc.nat(40), fc.integer({ min: 1, max: 5 }), (lengths, start, length) => {
      let at = 0;
      const spans = lengths.map(([gap, long]) => {
        const span = { start: at + gap, end: at + gap + long };
        at = span.end;
        return span;
      });
      const naive = spans.some((span) => span.start < start + length && start < span.end);
      expect(touched(spans)(start, start + length)).toBe(naive);
    }),
  );
});
