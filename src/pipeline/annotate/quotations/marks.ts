/** Pairs of quotation marks in one paragraph: double, single, curly, straight, nested; apostrophes told from closing marks. */

export interface MarkedSpan {
  /** Offsets of the opening and of the closing mark; `end` is one past the last character inside where none closes. */
  open: number;
  close: number;
  /** Whether a closing mark stands at `close`. */
  closed: boolean;
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;
/** Before an opening mark. */
const BEFORE_OPEN = /[\s([{—–\-/“"‘]/u;

/**
 * @param continues whether the next paragraph re-opens a quotation, so that an unclosed one here runs to the end
 * @returns outermost pairs, in order
 */
export function markedSpans(printed: string, continues: boolean): MarkedSpan[] {
  // Two single marks are set for a double one; offsets stay.
  const text = printed.replace(/’’|''/g, '” ').replace(/‘‘|``/g, ' “');
  const doubles = doubleSpans(text, continues);
  const inDouble = (at: number): boolean => doubles.some((span) => span.open < at && at < span.close);
  const singles = singleSpans(text, inDouble, continues && doubles.length === 0);
  // A single pair around a double one is the outer pair (British nesting); otherwise singles inside doubles were skipped.
  const kept = doubles.filter((span) => !singles.some((outer) => outer.open < span.open && span.close < outer.close));
  return [...kept, ...singles].sort((a, b) => a.open - b.open);
}

/**
 * Double marks. A straight one opens or closes by the white space beside it. An opening mark where one is open re-opens
 * the quotation of a new paragraph that was joined to the line, if a sentence ended before it; else it is nested.
 */
function doubleSpans(text: string, continues: boolean): MarkedSpan[] {
  const spans: MarkedSpan[] = [];
  let open: number | undefined;
  let nested = false;
  for (let i = 0; i < text.length; i++) {
    const side = sideOf(text, i, open !== undefined);
    if (side === undefined) continue;
    if (side === 'open') {
      if (open === undefined) {
        open = i;
      } else if (/[.!?…,:;]["'”’)\]]{0,2}\s*$/u.test(text.slice(Math.max(open + 1, i - 8), i))) {
        spans.push({
          open,
          close: i - (text.slice(open, i).length - text.slice(open, i).trimEnd().length),
          closed: false,
        });
        open = i;
      } else if (text[i] === '"') {
        nested = true;
      } else {
        open = i;
      }
    } else if (open !== undefined) {
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

function sideOf(text: string, i: number, isOpen: boolean): 'open' | 'close' | undefined {
  const character = text[i];
  if (character === '“' || character === '„') return 'open';
  if (character === '”') return 'close';
  if (character !== '"') return undefined;
  const before = text[i - 1];
  const after = text[i + 1];
  const opens = (before === undefined || BEFORE_OPEN.test(before)) && after !== undefined && /\S/u.test(after);
  const closes = before !== undefined && /\S/u.test(before) && (after === undefined || !LETTER.test(after));
  if (opens && !closes) return 'open';
  if (closes && !opens) {
    // After a digit it is an inch where nothing is open.
    return 'close';
  }
  if (opens && closes) return isOpen ? 'close' : 'open';
  if (isOpen) return 'close';
  // "he told Cook. " You guys …": a space slipped in behind the mark.
  return after !== undefined &&
    /^\s\p{Lu}/u.test(text.slice(i + 1, i + 3)) &&
    /(?:^|[.!?,:]\s*)$/u.test(text.slice(Math.max(0, i - 4), i))
    ? 'open'
    : undefined;
}

const isSingle = (character: string | undefined): boolean => character === '’' || character === "'";
/** Words that begin with an apostrophe. */
const CLIPPED = /^['’‘](?:\d0s|\d{2}\b|n['’]|em\b|tis\b|twas\b|cause\b|til\b|bout\b|round\b)/i;

function opensSingle(text: string, i: number): boolean {
  const character = text[i];
  if (character !== '‘' && character !== "'") return false;
  if (CLIPPED.test(text.slice(i, i + 8))) return false;
  const before = text[i - 1];
  return (before === undefined || BEFORE_OPEN.test(before)) && /[^\s]/u.test(text[i + 1] ?? ' ');
}

interface Closer {
  at: number;
  /** A plural possessive looks the same: "the workers’ union". */
  weak: boolean;
}

function closersAfter(text: string, from: number): Closer[] {
  const closers: Closer[] = [];
  for (let i = from + 1; i < text.length; i++) {
    if (opensSingle(text, i)) break;
    if (!isSingle(text[i])) continue;
    const before = text[i - 1] ?? '';
    const after = text[i + 1] ?? '';
    if (LETTER.test(before) && LETTER.test(after)) continue;
    if (/[\s‘“]/u.test(before)) continue;
    if (/['’]n$/i.test(text.slice(i - 2, i))) continue;
    // "our parents’,’": the closing mark is the second one.
    if (/s/i.test(before) && /^[,.?!]?['’]/.test(text.slice(i + 1, i + 3)) && /[,.?!]/.test(after)) continue;
    const possessive =
      /[sxz]/i.test(before) && (/[;:]/.test(after) || /^\s[\p{Ll}\p{Lu}]/u.test(text.slice(i + 1, i + 3)));
    // Dialect drops the end of a word: "an’ they’ll", "goin’ home".
    const dropped =
      /(?:\b(?:an|o|th|wi|t|ol|lil)|\p{L}in)$/iu.test(text.slice(Math.max(0, i - 8), i)) &&
      /^\s\p{Ll}/u.test(text.slice(i + 1, i + 3));
    closers.push({ at: i, weak: possessive || dropped });
  }
  return closers;
}

function singleSpans(text: string, skip: (at: number) => boolean, continues: boolean): MarkedSpan[] {
  const spans: MarkedSpan[] = [];
  if (!/[‘']/.test(text)) return spans;
  for (let i = 0; i < text.length; i++) {
    if (!opensSingle(text, i) || skip(i)) continue;
    const closers = closersAfter(text, i).filter((closer) => !skip(closer.at));
    const first = closers[0];
    const strong = closers.find((closer) => !closer.weak);
    // "‘the boys’ club is over,’ he said": a surer mark further on makes the weak one an apostrophe.
    const chosen = first?.weak === true && strong !== undefined ? strong : first;
    if (chosen === undefined) {
      if (continues) {
        spans.push({ open: i, close: text.length, closed: false });
        break;
      }
      continue;
    }
    spans.push({ open: i, close: chosen.at, closed: true });
    i = chosen.at;
  }
  return spans;
}
