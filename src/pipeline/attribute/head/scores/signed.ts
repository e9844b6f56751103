import type { Score } from '../candidate.ts';
import { countWords } from '../../../text/words.ts';

const LEAST_WORDS_OF_DECK = 4;

/** With a deck between, the upper of the two lines is the headline: it gets a little more. */
export const signed: Score = {
  name: 'signed',
  why: 'right above the byline or date, or with one line, the deck, between',
  score: ({ below }) => {
    const sign = below.findIndex((unit) => unit.verdict?.class === 'metadata');
    if (sign === 0) return 1.5;
    return sign === 1 && countWords(below[0]?.text ?? '') >= LEAST_WORDS_OF_DECK ? 1.6 : 0;
  },
};
