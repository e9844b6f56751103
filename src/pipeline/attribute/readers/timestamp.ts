import { readLine } from '../../text/tokens.ts';
import { isTimestamp } from '../timestamps.ts';
import type { LineReader } from './reader.ts';

/** Characters of a label on a line of its own. */
const LONGEST_LABEL = 19;

export const timestamp: LineReader = {
  name: 'timestamp',
  why: 'a date or time, its labels, and nothing else',
  kind: 'timestamp',
  read: (line, { language, place, above }) => {
    const { opening, anywhere } = language.credits.timestamps;
    if (!place.outside && anywhere.at(line, 0) === undefined) return undefined;
    if (!isTimestamp(line.text, language)) return undefined;
    // "Published" on one line, the date on the next.
    const label = above?.text ?? '';
    const labelled = label.length <= LONGEST_LABEL && opening.at(readLine(label), 0) !== undefined;
    return { confidence: 0.93, dated: labelled ? `${label} ${line.text}` : line.text };
  },
};
