import type { LineReader } from './reader.ts';
import { pastMarks } from './steps.ts';

/** Characters between the label and its colon. */
const REACH_OF_COLON = 40;

export const correction: LineReader = {
  name: 'correction',
  why: 'says what was wrong in the text, not in the world: “Correction: An earlier version of this article …”',
  kind: 'credit',
  read: (line, { language, place }) => {
    if (!place.nearTail) return undefined;
    const { labels, ofText } = language.credits.corrections;
    const label = labels.at(line, pastMarks(line));
    if (label === undefined) return undefined;
    const colon = line.text.indexOf(': ', label.end);
    return colon !== -1 && colon - label.end <= REACH_OF_COLON && ofText.find(line) !== undefined
      ? { confidence: 0.88 }
      : undefined;
  },
};
