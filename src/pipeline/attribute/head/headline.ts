/** Which line of the head is the headline, by its shape and its neighbours. */
import type { Language } from '../../language/index.ts';
import { countWords } from '../../text/words.ts';
import type { JudgedUnit } from '../../types.ts';
import { isOpen } from '../page.ts';
import { type Candidate, readPage } from './candidate.ts';
import { scores } from './scores/index.ts';

/** At this or below it a line reads as anything but a headline. */
const LEAST_SCORE = 0;
/** No score makes up for a place further down: the best of them together give 6.1, each line costs 0.04. */
const FURTHEST = 153;
const MOST_WORDS_OF_SENTENCE = 25;

/** Index of the headline among the open units of the head, if one of them reads as such. */
export function findHeadline(units: readonly JudgedUnit[], headEnd: number, language: Language): number | undefined {
  const marked = markedHeadline(units, headEnd);
  if (marked !== undefined) return marked;
  const page = readPage(units, headEnd, language);
  let best: { index: number; score: number } | undefined;
  for (let index = 0; index < Math.min(headEnd, units.length, FURTHEST); index++) {
    const unit = units[index];
    if (unit?.shape !== 'line' || !isOpen(unit)) continue;
    const score = total(page.candidate(index));
    if (score > LEAST_SCORE && (best === undefined || score > best.score)) best = { index, score };
  }
  return best?.index ?? sentenceAsHeadline(units, headEnd);
}

const total = (candidate: Candidate): number => scores.reduce((sum, { score }) => sum + score(candidate), 0);

/** A heading of the markup, above all paragraphs. */
function markedHeadline(units: readonly JudgedUnit[], headEnd: number): number | undefined {
  for (let i = 0; i <= headEnd; i++) {
    const unit = units[i];
    if (!isOpen(unit)) continue;
    if (unit.shape === 'heading') return i;
    if (unit.shape === 'paragraph') return undefined;
  }
  return undefined;
}

/** A sentence can be a headline, too: short, first, and a byline or date right below it. */
function sentenceAsHeadline(units: readonly JudgedUnit[], headEnd: number): number | undefined {
  const first = units.findIndex(isOpen);
  const unit = units[first];
  if (unit?.shape !== 'line' || first > headEnd || units[first + 1]?.verdict?.class !== 'metadata') return undefined;
  return countWords(unit.text) <= MOST_WORDS_OF_SENTENCE && units[first + 2] !== undefined ? first : undefined;
}
