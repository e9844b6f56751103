import { boundsOf, type NeighbourRule } from '../context.ts';
import { photoCaption } from './photo-caption.ts';

/** A bare credit is short, a caption has a few words at least. */
const MOST_WORDS_OF_CREDIT = 10;
const LEAST_WORDS = 5;

/** A line without a full stop right above a bare credit is the caption that it belongs to. */
export const captionAbove: NeighbourRule = {
  name: 'caption-above',
  of: photoCaption.name,
  why: 'stands above a picture credit',
  apply(readings) {
    const found: ReturnType<NeighbourRule['apply']> = new Map();
    const { firstProse } = boundsOf(readings);
    for (const [i, { unit, words, ends }] of readings.entries()) {
      const credit = readings[i + 1];
      if (unit.verdict !== undefined || unit.shape !== 'line' || words < LEAST_WORDS) continue;
      if (credit?.unit.verdict?.rule !== photoCaption.name || credit.words > MOST_WORDS_OF_CREDIT) continue;
      if (credit.unit.line > unit.line + 1 || (ends && i >= firstProse)) continue;
      found.set(i, { reason: captionAbove.why, confidence: 0.75 });
    }
    return found;
  },
};
