import { isBareName } from '../names.ts';
import { isTimestamp } from '../timestamps.ts';
import type { LineReader } from './reader.ts';

const MOST_WORDS = 18;

export const datedLine: LineReader = {
  name: 'dated-line',
  why: 'a date with a few words of the page beside it: “Tuesday 4 June 2024 | Crime | 3 min read”',
  kind: 'timestamp',
  read: (line, { language, place, words }) => {
    if (!place.outside || !/[|•·]/.test(line.text) || words > MOST_WORDS) return undefined;
    const parts = line.text.split(/\s?[|•·]\s?/);
    if (!parts.some((part) => isTimestamp(part, language))) return undefined;
    const name = parts.find((part) => isBareName(part, language));
    return { confidence: 0.85, ...(name === undefined ? {} : { byline: { text: name, weak: true } }) };
  },
};
