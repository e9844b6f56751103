/** Pairs of quotation marks in one paragraph: double, single, curly, straight, nested; apostrophes told from closing marks. */
import type { SpeechWords } from '../../../language/speech.ts';
import { doubleSpans } from './double.ts';
import { singleSpans } from './single.ts';

export interface MarkedSpan {
  /** Offsets of the opening and of the closing mark; `end` is one past the last character inside where none closes. */
  open: number;
  close: number;
  /** Whether a closing mark stands at `close`. */
  closed: boolean;
}

/**
 * @param continues whether the next paragraph re-opens a quotation, so that an unclosed one here runs to the end
 * @returns outermost pairs, in order
 */
export function markedSpans(printed: string, continues: boolean, words: SpeechWords): MarkedSpan[] {
  // Two single marks are set for a double one; offsets stay.
  const text = printed.replace(/’’|''/g, '” ').replace(/‘‘|``/g, ' “');
  const doubles = doubleSpans(text, continues);
  const singles = singleSpans(text, doubles, continues && doubles.length === 0, words);
  return merged(doubles, singles);
}

/** A single pair around a double one is the outer pair (British nesting); singles inside doubles are not looked for. */
function merged(doubles: readonly MarkedSpan[], singles: readonly MarkedSpan[]): MarkedSpan[] {
  let s = 0;
  const kept = doubles.filter((span) => {
    while ((singles[s]?.close ?? Infinity) < span.open) s++;
    const outer = singles[s];
    return outer === undefined || !(outer.open < span.open && span.close < outer.close);
  });
  return [...kept, ...singles].sort((a, b) => a.open - b.open);
}
