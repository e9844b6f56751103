import { isBareName } from '../names.ts';
import { isTimestamp } from '../timestamps.ts';
import type { LineReader } from './reader.ts';

const MOST_WORDS = 18;

export const datedLine: LineReader = {
  name: 'dated-line',
  why: 'a date with a few words of the page beside it: “Tuesday 4 June 2024 | Crime | 3 min read”',
  kind: 'timestamp',
  read: (line, { language, place, words }) => {
    if (!place.outside || words > MOST_WORDS) return undefined;
    const parts = /[|•·]/.test(line.text) ? line.text.split(/\s?[|•·]\s?/) : line.text.split(/\s[—–-]\s/);
    const times = parts.filter((part) => isTimestamp(part, language));
    const name = parts.find((part) => isBareName(part, language) && !times.includes(part));
    // A dash parts much else: what is no time is a name then.
    const isWhole = /[|•·]/.test(line.text) || (name !== undefined && times.length === parts.length - 1);
    if (times.length === 0 || !isWhole) return undefined;
    return { confidence: 0.85, ...(name === undefined ? {} : { byline: { text: name, weak: true } }) };
  },
};
