/** Headings of raw text, by shape and context; no list of known headings. */
import type { Language } from '../language/index.ts';
import { readLine } from '../text/tokens.ts';
import { countWords, endsSentence, isTitleCase } from '../text/words.ts';
import type { JudgedUnit } from '../types.ts';
import { isOpen, medianProse, nextOpen } from './page.ts';
import { isClock } from './timestamps.ts';

const MOST_WORDS = 14;
const MOST_CHARACTERS = 100;
/** Words of the paragraph that a heading heads, and of the heading that ends in a colon above it. */
const LEAST_BELOW = 6;
const MOST_BEFORE_COLON = 8;
/** Words of a question that is a heading, and of what answers it. */
const MOST_IN_QUESTION = 12;
const LEAST_BELOW_QUESTION = 8;
/** Words of a middling paragraph; tabloids stay below it, agencies do not. */
const SHORT_PARAGRAPH = 17;
/** A running report has at least so many times of its own. */
export const LEAST_CLOCKS = 2;

interface Surroundings {
  /** What stands below, furniture aside. */
  next: JudgedUnit | undefined;
  /** Whether the text has very short paragraphs. */
  short: boolean;
  /** Whether times head its entries. */
  running: boolean;
  language: Language;
}

/** Which of the units are headings. */
export function headingsOf(units: readonly JudgedUnit[], language: Language): boolean[] {
  const next = nextOpen(units);
  const short = medianProse(units) < SHORT_PARAGRAPH;
  const running = units.filter((unit) => isClock(unit.text, language)).length >= LEAST_CLOCKS;
  return units.map((unit, i) => isHeading(unit, { next: next[i], short, running, language }));
}

/**
 * A heading of raw text: short, no full stop, a capital or number first, and what it heads comes right after it. A
 * question is a heading where it is set as one; "Q:" and a line of speech are not.
 */
function isHeading(unit: JudgedUnit, surroundings: Surroundings): boolean {
  if (!isOpen(unit)) return false;
  if (unit.verdict?.kind !== undefined) return unit.verdict.kind === 'heading';
  if (unit.shape !== 'line') return unit.shape === 'heading';
  const { text } = unit;
  if (text.length > MOST_CHARACTERS) return false;
  const count = countWords(text);
  if (count === 0 || count > MOST_WORDS) return false;
  if (surroundings.running && isClock(text, surroundings.language)) return true;
  return opensAsHeading(text, surroundings.language) && headsWhatFollows(text, count, surroundings);
}

function opensAsHeading(text: string, { credits }: Language): boolean {
  if (/[.,;…—–-]["'”’)]*$/.test(text) || !/^["“‘'(¿¡]?[\p{Lu}\d]/u.test(text)) return false;
  // Who speaks, in an interview: "Q: …", "BL: …".
  return !/^[A-Z]{2,4}\s?[:.]\s/u.test(text) && credits.site.turns.at(readLine(text), 0) === undefined;
}

function headsWhatFollows(text: string, count: number, { next, short, language }: Surroundings): boolean {
  if (next === undefined) return false;
  const below = countWords(next.text);
  if (next.shape !== 'list-item' && below < LEAST_BELOW) return false;
  // An intro announces its list with a colon; a heading that ends in one stands above prose.
  if (text.endsWith(':')) {
    const titled = isTitleCase(text, language) || /^\d{1,2}[.)]\s/.test(text);
    return next.shape === 'line' && endsSentence(next.text) && count <= MOST_BEFORE_COLON && titled;
  }
  // In a text of very short paragraphs a short question is one of them; above longer ones it heads a section.
  if (/[?!]["'”’)]*$/.test(text))
    return (
      !short &&
      !/["”’]$/.test(text) &&
      count <= MOST_IN_QUESTION &&
      (next.shape === 'list-item' || below >= LEAST_BELOW_QUESTION)
    );
  // A heading may quote, but a line that is one quotation with its full stop inside is speech.
  return !/^["“‘'].*["”’']$/u.test(text) || /[\p{L}\p{N}]["”’']$/u.test(text);
}
