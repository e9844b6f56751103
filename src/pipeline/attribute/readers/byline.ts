import type { Language } from '../../language/index.ts';
import type { Line } from '../../text/tokens.ts';
import { withoutEnd } from '../../text/trim.ts';
import { endsSentence } from '../../text/words.ts';
import { isTimestamp } from '../timestamps.ts';
import { leadingNames, looksLikeName, signers } from '../names.ts';
import type { LineReader } from './reader.ts';
import { pastBracket, textFrom } from './steps.ts';

const MOST_WORDS = 40;
/** Characters between "Posted" and "by". */
const REACH_OF_POSTED = 60;
/** Words and marks of a date with its weekday, hour and zone. */
const REACH_OF_DATE = 16;

export const byline: LineReader = {
  name: 'byline',
  why: 'names who wrote the article, and does nothing else',
  kind: 'byline',
  read: (line, { language, unit, words, place }) => {
    const signs = place.nearHead || language.credits.bylines.anywhere.at(line, 0) !== undefined;
    const found = signs && words <= MOST_WORDS ? readByline(line, language) : undefined;
    if (found === undefined && unit.verdict?.rule !== 'editor-byline') return undefined;
    const { text, confidence, weak } = found ?? { text: line.text, confidence: 1, weak: false };
    return { confidence, byline: { text, weak: found !== undefined && (weak === true || isLogin(text)) } };
  },
};

/** A login is all that some pages know; a name below it signs better. */
const isLogin = (text: string): boolean => /^\p{Ll}[\w.-]*$/u.test(text);

export interface Byline {
  text: string;
  confidence: number;
  /** "Reporting by …" below the text gives way to a byline above it. */
  weak?: boolean;
}

/** @returns the names of a line that does nothing but sign */
function readByline(line: Line, language: Language): Byline | undefined {
  const { bylines } = language.credits;
  const reporting = bylines.reporting.at(line, pastBracket(line));
  if (reporting !== undefined) return readReporting(line, reporting.after, language);
  if (isSentence(line.text)) return undefined;
  const label = bylines.labels.at(line, 0) ?? readPosted(line, language) ?? readDated(line, language);
  if (label === undefined) return undefined;
  const after = pastColons(line, label.after);
  // "By-election": the word goes on.
  if (line.tokens[after]?.start === label.end) return undefined;
  const names = leadingNames(withoutCounts(line, after, language), language);
  if (names === undefined) return undefined;
  const explicit = line.tokens[after - 1]?.key === ':' || bylines.sure.at(line, 0) !== undefined;
  const certain = explicit || looksLikeName(signers(names, language)[0]?.text ?? '', language);
  return { text: names, confidence: certain ? 0.95 : 0.8 };
}

/** "Posted on Monday by" */
function readPosted(line: Line, { credits: { bylines } }: Language): { after: number; end: number } | undefined {
  const posted = bylines.posted.at(line, 0);
  const by = posted && bylines.by.find(line, posted.after);
  return posted !== undefined && by !== undefined && by.start - posted.end <= REACH_OF_POSTED + 1 ? by : undefined;
}

/** "4 June 2031, 10:05 am, by" */
function readDated(line: Line, language: Language): { after: number; end: number } | undefined {
  const by = language.credits.bylines.by.find(line, 1, REACH_OF_DATE);
  const date = by && withoutEnd(line.text.slice(0, by.start), /[\s,|•·–—-]/u);
  return by !== undefined && date !== undefined && /\d/.test(date) && isTimestamp(date, language) ? by : undefined;
}

/** "Reporting by Ana Ruiz in Lisbon and Ben Poe; Editing by Cy Moss" */
function readReporting(line: Line, after: number, language: Language): Byline | undefined {
  const { reporterEnds, editing } = language.credits.bylines;
  const text = textFrom(line, after).split(/[;.]\s|[;)]/u, 1)[0] ?? '';
  const words = text.split(/\s/u);
  const end = words.findIndex((word, i) => i > 0 && reporterEnds.has(word));
  const names = leadingNames(end === -1 ? text : words.slice(0, end).join(' '), language);
  // "Reporting by the state auditor found 12 errors."
  const plain = editing.find(line) === undefined && !/[;(]/.test(line.text);
  if (names === undefined || (plain && isSentence(line.text))) return undefined;
  return { text: names, confidence: 0.92, weak: true };
}

function pastColons(line: Line, index: number): number {
  let at = index;
  while (line.tokens[at]?.key === ':') at++;
  return at;
}

/** What follows the label, without "3 comments" at its end. */
function withoutCounts(line: Line, after: number, { credits: { bylines } }: Language): string {
  const from = line.tokens[after]?.start ?? line.text.length;
  const count = line.tokens.findIndex(
    (token, i) => i > after && token.kind === 'number' && bylines.counted.at(line, i + 1) !== undefined,
  );
  return line.text.slice(from, line.tokens[count]?.start ?? line.text.length);
}

/** "By Tuesday, the water had risen." – two small words of weight, the last of them before the full stop. */
function isSentence(text: string): boolean {
  if (!endsSentence(text)) return false;
  const [, ...words] = text.split(/\s+/u);
  const last = words.pop() ?? '';
  return /^\p{Ll}{3,}[.!?]["”’)]{0,2}$/u.test(last) && words.some((word) => /^\p{Ll}{3,}$/u.test(word));
}
