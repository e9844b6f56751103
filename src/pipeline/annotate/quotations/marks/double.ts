import type { MarkedSpan } from './span.ts';
import { BEFORE_OPEN, LETTER } from './shapes.ts';

/**
 * Double marks. A straight one opens or closes by the white space beside it. An opening mark where one is open re-opens
 * the quotation of a new paragraph that was joined to the line, if a sentence ended before it; else it is nested.
 */
export function doubleSpans(text: string, continues: boolean): MarkedSpan[] {
  const spans: MarkedSpan[] = [];
  let open: number | undefined;
  let nested = false;
  for (const { index: i } of text.matchAll(MARKS)) {
    const side = sideOf(text, i, open === undefined ? undefined : text[open]);
    if (side === 'open') {
      if (open === undefined) open = i;
      else if (endsBefore(text, open, i)) {
        spans.push({ open, close: open + text.slice(open, i).trimEnd().length, closed: false });
        open = i;
      } else if (text[i] === '"') nested = true;
      else open = i;
    } else if (side === 'close' && open !== undefined) {
      if (nested) nested = false;
      else {
        spans.push({ open, close: i, closed: true });
        open = undefined;
      }
    }
  }
  if (open !== undefined && (continues || open === 0)) spans.push({ open, close: text.length, closed: false });
  return spans;
}

/** Whether a sentence or clause ends right before an offset. */
const endsBefore = (text: string, open: number, at: number): boolean =>
  /[.!?…,:;]["'”’)\]]{0,2}\s*$/u.test(text.slice(Math.max(open + 1, at - 8), at));

/** Marks that are closed by one of their own: „…“, «…», and »…« as German books have it, 「…」. */
const CLOSERS: Readonly<Record<string, string>> = { '„': '“”', '«': '»', '»': '«', '「': '」', '『': '』' };

/** All of them. */
const MARKS = /["“”„«»「」『』]/g;

/** They open wherever they stand, but where they close what is open. */
const OPENERS = new Set(['“', '„', '«', '「', '『']);

/** @param opened the mark that is open, where one is */
function sideOf(text: string, i: number, opened: string | undefined): 'open' | 'close' | undefined {
  const character = text[i] ?? '';
  if (character === '"') return straightSide(text, i, opened !== undefined);
  if (opened !== undefined && CLOSERS[opened]?.includes(character) === true) return 'close';
  if (character === '”') return 'close';
  if (OPENERS.has(character)) return 'open';
  // Behind a letter it would close what was never opened.
  const opens = character === '»' && opened === undefined && (i === 0 || BEFORE_OPEN.test(text[i - 1] ?? ''));
  return opens ? 'open' : undefined;
}

function straightSide(text: string, i: number, isOpen: boolean): 'open' | 'close' | undefined {
  const opens = opensStraight(text[i - 1], text[i + 1]);
  const closes = closesStraight(text[i - 1], text[i + 1]);
  if (opens !== closes) {
    // After a digit it is an inch where nothing is open.
    return opens ? 'open' : 'close';
  }
  if (opens) return isOpen ? 'close' : 'open';
  if (isOpen) return 'close';
  return opensLate(text, i) ? 'open' : undefined;
}

const opensStraight = (before: string | undefined, after: string | undefined): boolean =>
  (before === undefined || BEFORE_OPEN.test(before)) && after !== undefined && /\S/u.test(after);

const closesStraight = (before: string | undefined, after: string | undefined): boolean =>
  before !== undefined && /\S/u.test(before) && (after === undefined || !LETTER.test(after));

/** "he told Cook. " You guys …": a space slipped in behind the mark. */
const opensLate = (text: string, i: number): boolean =>
  /^\s\p{Lu}/u.test(text.slice(i + 1, i + 3)) && /(?:^|[.!?,:]\s*)$/u.test(text.slice(Math.max(0, i - 4), i));
