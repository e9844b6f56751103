import type { LineReader } from './reader.ts';
import { pastItself, pastMarks } from './steps.ts';

const MOST_WORDS = 30;

export const adaptation: LineReader = {
  name: 'adaptation',
  why: 'says what was done with the text: “This article has been adapted …”',
  kind: 'credit',
  read: (line, { language, place, words }) => {
    if (!place.nearTail || words > MOST_WORDS) return undefined;
    const is = pastItself(line, pastMarks(line), language)?.is;
    if (is === undefined) return undefined;
    const { adapted } = language.credits.text;
    // "has been lightly edited"
    return adapted.at(line, is) !== undefined || adapted.at(line, is + 1) !== undefined
      ? { confidence: 0.85 }
      : undefined;
  },
};
