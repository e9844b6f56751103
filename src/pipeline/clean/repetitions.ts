/** Words that are printed twice on a page: once in the article, once large beside it. Made once for a document. */
import { foldedWords } from '../text/fold.ts';

/** Where each run of words stands in the long texts of a document, so that a look-up is no search. */
export interface Repetitions {
  /** Long texts, folded, with a space around each word; `''` for a short one. */
  texts: readonly string[];
  byRun: ReadonlyMap<string, readonly number[]>;
  /** The first lines, folded; `''` where one is too short or too long for a headline. */
  titles: readonly string[];
}

/** However long a menu is, the headline stands among the first lines. */
export const TITLE_UNITS = 60;
export const TITLE_WORDS = { least: 4, most: 40 };

/** A text shorter than this is not repeated, but repeats. */
const LONG = 12;
const RUN = 5;
/** A run that stands in more places is no quotation but a phrase of the page. */
const MOST_PLACES = 20;

export function repetitionsOf(readings: readonly { text: string; words: number }[]): Repetitions {
  const texts = readings.map(({ text, words }) => (words >= LONG ? ` ${foldedWords(text)} ` : ''));
  const byRun = new Map<string, number[]>();
  for (const [i, text] of texts.entries()) {
    const list = text.trim().split(' ');
    for (let at = 0; at + RUN <= list.length; at++) {
      const run = list.slice(at, at + RUN).join(' ');
      const places = byRun.get(run);
      if (places === undefined) byRun.set(run, [i]);
      else if (places.at(-1) !== i && places.length < MOST_PLACES) places.push(i);
    }
  }
  const titles = readings
    .slice(0, TITLE_UNITS)
    .map(({ text, words }) => (words >= TITLE_WORDS.least && words <= TITLE_WORDS.most ? foldedWords(text) : ''));
  return { texts, byRun, titles };
}

/** Indices of the long texts that have all of these words in a row. */
export function placesOf(text: string, { texts, byRun }: Repetitions): number[] {
  const own = ` ${foldedWords(text)} `;
  const places = byRun.get(own.trim().split(' ').slice(0, RUN).join(' ')) ?? [];
  return places.filter((i) => texts[i]?.includes(own) === true);
}
