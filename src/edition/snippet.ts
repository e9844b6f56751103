/** The part of a passage that an index shows: all of a short one, else the sentences with the names in it. */
import type { Language } from '../pipeline/language/index.ts';
import { sentences } from '../pipeline/text/sentences.ts';

export interface Segment {
  text: string;
  /** The name looked for. */
  marked: boolean;
}

interface Range {
  start: number;
  end: number;
}

/** A passage up to this long is shown whole. */
const WHOLE = 240;
/** Sentences are added up to this length; the first one is shown however long it is, up to `LONGEST`. */
const ENOUGH = 320;
const LONGEST = 480;

export function snippet(text: string, marks: readonly Range[], language: Language): Segment[] {
  const windows = text.length <= WHOLE ? [{ start: 0, end: text.length }] : chosen(text, marks, language);
  const segments: Segment[] = [];
  let at = 0;
  for (const window of windows) {
    if (text.slice(at, window.start).trim() !== '') segments.push(plain(segments.length ? ' … ' : '… '));
    else if (segments.length) segments.push(plain(' '));
    segments.push(...marked(text, window, marks));
    at = window.end;
  }
  if (text.slice(at).trim() !== '') segments.push(plain('\u00a0…'));
  return segments;
}

const plain = (text: string): Segment => ({ text, marked: false });

function chosen(text: string, marks: readonly Range[], language: Language): Range[] {
  const kept: Range[] = [];
  let length = 0;
  for (const sentence of sentences(text, language)) {
    if (!marks.some(({ start }) => start >= sentence.start && start < sentence.end)) continue;
    length += sentence.end - sentence.start;
    if (kept.length && length > ENOUGH) break;
    kept.push(length > LONGEST ? around(text, sentence, marks) : sentence);
  }
  return kept;
}

/** A very long sentence: from a word before its first name on. */
function around(text: string, sentence: Range, marks: readonly Range[]): Range {
  const name = marks.find(({ start }) => start >= sentence.start) ?? sentence;
  const from = Math.max(sentence.start, name.start - ENOUGH / 2);
  const to = Math.min(sentence.end, name.end + ENOUGH / 2);
  return {
    start: from === sentence.start ? from : Math.min(text.indexOf(' ', from) + 1 || from, name.start),
    end: to === sentence.end ? to : Math.max(text.lastIndexOf(' ', to), name.end),
  };
}

function marked(text: string, { start, end }: Range, marks: readonly Range[]): Segment[] {
  const segments: Segment[] = [];
  let at = start;
  for (const mark of marks) {
    if (mark.start < at || mark.end > end) continue;
    if (mark.start > at) segments.push(plain(text.slice(at, mark.start)));
    segments.push({ text: text.slice(mark.start, mark.end), marked: true });
    at = mark.end;
  }
  if (at < end) segments.push(plain(text.slice(at, end)));
  return segments;
}
