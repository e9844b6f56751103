import { monthAt, weekdayAt } from '../../language/calendar.ts';
import type { Language } from '../../language/index.ts';
import { type Line, printed, readLine } from '../../text/tokens.ts';
import { isOfCalendar } from '../dates.ts';

export interface Dateline {
  place?: string;
  agency?: string;
  /** Length of the dateline in the text, dash and space included. */
  length: number;
}

/** Characters in which a dateline ends: place, the agency's names, the date of a press release. */
const LONGEST = 140;
/** Words of a place, and of the region behind its comma: "Dar es Salaam, Tanzania". */
const MOST_IN_PLACE = 6;
const MOST_IN_REGION = 3;
/** Letters of a place in capitals; from two to five they are an acronym as well. */
const LEAST_SHOUTED = 3;

export const dateline = {
  name: 'dateline',
  why: 'opens the text with a place, an agency or a date, and a dash: “LONDON, Aug 13 (Reuters) -”',
  /** The reading is generous, the tests after it are not. */
  read: (text: string, language: Language): Dateline | undefined => {
    const line = readLine(text.slice(0, LONGEST));
    const parts = readParts(line, language);
    if (parts.place === undefined && parts.agency === undefined) return undefined;
    const dash = /^\s{0,2}(?:[—–―]|--|-(?=\s)|:(?=\s))\s{0,2}(?=\S)/u.exec(line.text.slice(parts.end))?.[0];
    if (dash === undefined) return undefined;
    const length = parts.end + dash.length;
    if (!isCertain(parts, dash, text.slice(0, length), text.slice(length, length + 4))) return undefined;
    const { place, agency } = parts;
    return { ...(place === undefined ? {} : { place }), ...(agency === undefined ? {} : { agency }), length };
  },
};

/**
 * A dateline is in capitals, or names an agency, or stands before a long dash; but a sentence that goes on in lower case
 * has no dateline without an agency or a date ("Maria Lopez — a teacher — said", "BREXIT — or what is left of it").
 */
function isCertain({ place, agency }: Parts, dash: string, whole: string, rest: string): boolean {
  if (agency !== undefined) return true;
  const letters = place?.split(',', 1)[0]?.replace(/[^\p{L}]/gu, '') ?? '';
  const shouted = letters.length >= LEAST_SHOUTED && letters === letters.toUpperCase();
  if (dash.trim() === ':') return shouted && /\d/.test(whole) && !/^[A-Z]{2,5}$/.test(letters);
  const opensSentence = /^["“‘(]?[\p{Lu}\p{Lo}\d]/u.test(rest);
  if (shouted && !/^[A-Z]{2,5}$/.test(letters)) return opensSentence || /\d/.test(whole);
  return /[—–―]|--/.test(dash) && opensSentence;
}

interface Parts {
  place?: string;
  agency?: string;
  /** Offset behind the last of them. */
  end: number;
}

function readParts(line: Line, language: Language): Parts {
  const place = readPlace(line, language);
  let at = place;
  if (line.tokens[at]?.key === ',') at++;
  at = pastDate(line, at, language);
  const agency = readAgency(line, at);
  at = pastDate(line, agency?.after ?? at, language);
  return {
    ...(place === 0 ? {} : { place: line.text.slice(0, endOf(line, place)) }),
    ...(agency === undefined ? {} : { agency: agency.name }),
    end: endOf(line, at),
  };
}

const endOf = (line: Line, after: number): number => line.tokens[after - 1]?.end ?? 0;

/** Index behind "Dar es Salaam, Tanzania"; 0 where no place opens the text. */
function readPlace(line: Line, language: Language): number {
  if (line.tokens[0]?.capital !== true || isOfCalendar(printed(line, line.tokens[0]), language)) return 0;
  let place = pastNames(line, 0, MOST_IN_PLACE, language);
  // Two places: "PARIS/BERLIN".
  while (place > 0 && line.tokens[place]?.key === '/' && line.tokens[place + 1]?.capital === true)
    place = pastNames(line, place + 1, MOST_IN_PLACE, language);
  if (place === 0 || line.tokens[place]?.key !== ',') return place;
  const region = pastNames(line, place + 1, MOST_IN_REGION, language);
  return region === place + 1 || line.tokens[place + 1]?.capital !== true ? place : region;
}

/** Index behind at most `most` capitalized words with the small ones between them, before a date. */
function pastNames(line: Line, index: number, most: number, language: Language): number {
  let at = index;
  for (let words = 0; words < most; words++) {
    const token = line.tokens[at];
    if (token?.kind !== 'word' || pastDate(line, at, language) > at) break;
    const word = printed(line, token);
    const small = language.credits.names.placeParticles.has(word);
    if (!/^[\p{L}\p{M}.'’‑-]+$/u.test(word) || !(token.capital || small)) break;
    at++;
    const stop = line.tokens[at];
    // The full stop of an abbreviation: "St. Gallen", "Washington, D.C."
    if (stop?.key === '.' && stop.start === token.end) at++;
  }
  return at;
}

/** Index behind a day, its weekday and year: "– Tuesday, Aug. 13, 2031"; the same index where there is none. */
function pastDate(line: Line, index: number, { calendar }: Language): number {
  let at = /^[,–—-]$/.test(line.tokens[index]?.key ?? '') ? index + 1 : index;
  const cased = { cased: false };
  const weekday = weekdayAt(line, at, calendar, cased);
  if (weekday !== undefined) at = line.tokens[weekday.after]?.key === ',' ? weekday.after + 1 : weekday.after;
  const month = monthAt(line, at, calendar, cased);
  const monthBehind = monthAt(line, at + 1, calendar, cased);
  if (month !== undefined && isFigure(line, month.after, 2)) at = month.after + 1;
  else if (monthBehind !== undefined && isFigure(line, at, 2)) at = monthBehind.after;
  else return index;
  const year = line.tokens[at]?.key === ',' ? at + 1 : at;
  return isFigure(line, year, 4) ? year + 1 : at;
}

/** Whether a token is a number of at most two figures, or of exactly four. */
function isFigure(line: Line, index: number, figures: 2 | 4): boolean {
  const key = line.tokens[index]?.key ?? '';
  return figures === 4 ? /^\d{4}$/.test(key) : /^\d{1,2}$/.test(key);
}

/** "(Reuters)", with a comma or stroke before it. */
function readAgency(line: Line, index: number): { name: string; after: number } | undefined {
  const open = /^[,/]$/.test(line.tokens[index]?.key ?? '') ? index + 1 : index;
  if (line.tokens[open]?.key !== '(') return undefined;
  const close = line.tokens.findIndex((token, i) => i > open && token.key === ')');
  const name = line.text.slice(endOf(line, open + 1), line.tokens[close]?.start);
  return close !== -1 && /^\p{L}[\p{L}.&/\s-]{1,40}$/u.test(name) ? { name, after: close + 1 } : undefined;
}
