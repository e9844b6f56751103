import type { Language } from '../../language/index.ts';
import type { Line } from '../../text/tokens.ts';
import { addressIn, type LineReader } from './reader.ts';

const MOST_WORDS = 18;
/** Letters that may stand beside an address which is the line's only word. */
const MOST_LETTERS = 12;
/** Characters between "Click" and "original". */
const REACH = 60;

export const originalLink: LineReader = {
  name: 'original-link',
  why: 'leads to the original: “Click here for the original source of this article.”',
  kind: 'credit',
  read: (line, { language, place, words }) => {
    if (!place.nearTail) return undefined;
    const url = addressIn(line.text);
    if (url !== undefined && line.text.replace(url, '').replace(/[^\p{L}]/gu, '').length <= MOST_LETTERS)
      return { confidence: 0.85, original: { url } };
    if (words > MOST_WORDS || !namesOriginal(line, language)) return undefined;
    return { confidence: 0.93, original: url === undefined ? {} : { url } };
  },
};

function namesOriginal(line: Line, { credits: { originals } }: Language): boolean {
  if (originals.nouns.find(line) === undefined) return false;
  if (originals.labels.at(line, 0) !== undefined || originals.reads.at(line, 0) !== undefined) return true;
  const opening = originals.opening.at(line, 0);
  const original = opening && originals.original.find(line, opening.after);
  return opening !== undefined && original !== undefined && original.start - opening.end <= REACH;
}
