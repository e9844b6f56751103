/** Lines that say who wrote the article. */
import { countWords, endsSentence } from '../text/words.ts';
import { isTimestamp } from './dates.ts';
import { leadingNames, looksLikeName } from './names.ts';

export interface Byline {
  text: string;
  confidence: number;
  /** "Reporting by …" below the text gives way to a byline above it. */
  weak?: boolean;
}

const BY =
  /^(?:(?:story|words|text|report|article|written|posted|published|authored|reported|compiled|created|submitted|contributed|analysis|opinion|review|interview|photos?|video) )?(?:by|author\s?:|author|reporter\s?:|writer\s?:|words\s?:|text\s?:)[\s:]+/i;
const POSTED_BY = /^(?:posted|published|updated|submitted|written|added)\b.{0,60}?\bby\s+/i;
const REPORTING = /^[([]?(?:additional |with )?(?:reporting|writing)(?: and (?:writing|editing))? by\s/i;

/** @returns the names of a line that does nothing but sign */
export function readByline(text: string): Byline | undefined {
  if (countWords(text) > 40) return undefined;
  const reporting = REPORTING.exec(text);
  if (reporting !== null) {
    const names = leadingNames(
      (text.slice(reporting[0].length).split(/[;.]\s|\s(?:in|for)\s|[;)]/, 1)[0] ?? '').trim(),
    );
    // "Reporting by the state auditor found 12 errors."
    if (names === undefined || (!/editing by|[;(]/i.test(text) && isSentence(text))) return undefined;
    return { text: names, confidence: 0.92, weak: true };
  }
  if (isSentence(text)) return undefined;
  const by = BY.exec(text) ?? POSTED_BY.exec(text);
  if (by === null) return undefined;
  const rest = text.slice(by[0].length).replace(/\s\d+\s(?:comments?|shares?|views?).*$/i, '');
  const names = leadingNames(rest);
  if (names === undefined) return undefined;
  const explicit = /:\s*$/.test(by[0]) || /^(?:written|posted|published|author)/i.test(by[0]);
  return { text: names, confidence: looksLikeName(names.split(/,| and /, 1)[0] ?? '') || explicit ? 0.95 : 0.8 };
}

/** "By Tuesday, the water had risen." – but "By A. Poe Jr." and an all-capital line are no sentences. */
function isSentence(text: string): boolean {
  // Two small words of weight, the last of them before the full stop: names and roles end otherwise.
  return (
    endsSentence(text) &&
    /\s\p{Ll}{3,}\s(?:.{0,400}\s)?\p{Ll}{3,}[.!?]["”’)]{0,2}$/u.test(text) &&
    !/^by\s(?:\p{Lu}\S*\s){2}/u.test(text)
  );
}

/** A name that stands alone between headline and text: a byline where a date or another credit keeps it company. */
export function isBareName(text: string): boolean {
  const first = text.split(/\s?[,|•·]\s?|\sand\s/u, 1)[0] ?? '';
  return countWords(text) <= 12 && !endsSentence(text) && looksLikeName(first) && !isTimestamp(text);
}
