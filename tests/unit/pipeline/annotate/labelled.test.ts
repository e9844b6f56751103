import { expect, it } from 'vitest';
import {
  BARS,
  precision,
  recall,
  rightShare,
  scoreDates,
  scoreFigures,
  scoreQuotations,
} from '../../../../scripts/bench/annotate.ts';

it('finds the quotations of the labelled passages, and hardly anything else', () => {
  const score = scoreQuotations();
  expect(score.found + score.missed).toBeGreaterThanOrEqual(150);
  expect(recall(score)).toBeGreaterThanOrEqual(BARS.quotations);
  expect(precision(score)).toBeGreaterThanOrEqual(BARS.quotations);
});

it('gives them to their speakers, and to nobody where the text names nobody', () => {
  expect(rightShare(scoreQuotations())).toBeGreaterThanOrEqual(BARS.speakers);
});

it.each([
  ['dates', scoreDates],
  ['figures', scoreFigures],
])('reads the %s of the labelled sentences with their values', (_, score) => {
  const { found, missed, extra, right } = score();
  expect(missed + extra).toBeLessThanOrEqual((found + missed) * 0.03);
  expect(right).toBeGreaterThanOrEqual(found * 0.97);
});
