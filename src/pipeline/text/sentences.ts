/**
 * Where sentences end. Needed so that no name runs across an end ("… with the U.S. Mexican political analyst …") and
 * so that a passage can be shown by its sentence.
 */
import type { Phrases } from './phrases.ts';
import { endOf } from './trim.ts';

/** Words of a language that tell whether a full stop ends a sentence. Abbreviations stand without their last stop. */
export interface SentenceWords {
  /** Abbreviations that are followed by a name or number, hence never end a sentence. */
  beforeName: Phrases;
  /** Abbreviations that can also stand at the end of a sentence; the next word decides. */
  mayEnd: Phrases;
  /** Of those, the ones behind an hour: a time zone or a weekday goes on. */
  hours: Phrases;
  /** What the initials of a country qualify when they end no sentence: institutions and their officers. */
  institutions: Phrases;
  /** Words that open a sentence and are no part of a name. */
  openers: Phrases;
  /** Small words that stay in lower case in a headline. */
  minorWords: Phrases;
}

/** What is asked of a language here. */
interface SentenceLanguage {
  sentences: SentenceWords;
  calendar: { months: readonly Phrases[]; weekdays: readonly Phrases[] };
}

/** Offsets at which a new sentence begins, 0 first. */
export function sentenceStarts(text: string, language: SentenceLanguage): number[] {
  const starts = [0];
  for (const match of text.matchAll(/(?<![.!?…])[.!?…]+["'”’)\]»]*\s+/gu)) {
    const next = match.index + match[0].length;
    if (next >= text.length) break;
    if (endsHere(text, { at: match.index, mark: match[0], next }, language)) starts.push(next);
  }
  return starts;
}

/** Start and end of each sentence, white space at its end excluded. */
export function sentences(text: string, language: SentenceLanguage): { start: number; end: number }[] {
  const starts = sentenceStarts(text, language);
  return starts.map((start, i) => {
    const until = starts[i + 1] ?? text.length;
    return { start, end: start + text.slice(start, until).trimEnd().length };
  });
}

/** A mark that may end a sentence, and where the next one would begin. */
interface Stop {
  at: number;
  mark: string;
  next: number;
}

/** How far an abbreviation reaches back, and a word forth. */
const BEFORE = 24;
const BEHIND = 40;

function endsHere(text: string, { at, mark, next }: Stop, language: SentenceLanguage): boolean {
  const following = text.slice(next, next + BEHIND);
  if (/^["'“‘«(\[]*\p{Ll}/u.test(following)) return false;
  if (!mark.startsWith('.') || mark.startsWith('..')) return true;
  const before = endOf(text.slice(Math.max(0, at - BEFORE), at), /[\p{L}\p{N}.]/u).replace(/^\.+/, '');
  if (language.sentences.beforeName.has(before)) return false;
  // An initial: "J. Smith". A lone "I" ends sentences, too.
  if (/^\p{Lu}$/u.test(before) && before !== 'I') return false;
  // "J.R.R. Tolman": initials that are no country's are somebody's.
  if (/^\p{Lu}(?:\.\p{Lu})+$/u.test(before) && !language.sentences.mayEnd.has(before))
    return language.sentences.openers.has(/^[\p{L}’'-]+/u.exec(following)?.[0] ?? '');
  return endsAfter(before, following, language);
}

/** Whether the stop behind an abbreviation ends its sentence as well; behind any other word it does. */
function endsAfter(before: string, following: string, language: SentenceLanguage): boolean {
  const { mayEnd, hours, institutions, openers } = language.sentences;
  const { months, weekdays } = language.calendar;
  const isMonth = isShort(before, months);
  if (!isMonth && !isShort(before, weekdays) && !mayEnd.has(before)) return true;
  if (/^["“‘(]/.test(following)) return true;
  const word = /^[\p{L}\p{N}'’-]+/u.exec(following)?.[0] ?? '';
  if (isMonth) return !/^\d/.test(word);
  if (hours.has(before)) return !/^[A-Z]{2,4}$/.test(word) && !weekdays.some((names) => names.has(word));
  if (/^\p{L}(?:\.\p{L})+$/u.test(before))
    return !institutions.has(word.replace(/['’]\p{L}$/u, '').split('-')[0] ?? '');
  return !/^\p{Lu}[\p{L}.]*$/u.test(word) || openers.has(word);
}

/** Whether a word is a name of the calendar cut short: `Aug`, not `August`. */
const isShort = (word: string, calendar: readonly Phrases[]): boolean =>
  calendar.some((names) => names.has(word) && names.entries.some((name) => name.length > word.length));
