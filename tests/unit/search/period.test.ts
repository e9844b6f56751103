import { expect, test } from 'vitest';
import { parsePeriod } from '../../../src/search/query/period.ts';

test.each([
  ['2025', '2025-01-01', '2026-01-01'],
  ['2025-08', '2025-08-01', '2025-09-01'],
  ['2025-12', '2025-12-01', '2026-01-01'],
  ['2025-8-1', '2025-08-01', '2025-08-02'],
  ['2024-02-29', '2024-02-29', '2024-03-01'],
])('%s', (text, start, end) => {
  expect(parsePeriod(text)).toEqual({ start, end });
});

test.each(['', 'soon', '25', '2025-13', '2025-02-30', '2025-00', '2025-08-12T10', '12.08.2025'])(
  '%s is none',
  (text) => {
    expect(parsePeriod(text)).toBeUndefined();
  },
);
