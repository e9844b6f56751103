/** Pairs of quotation marks in one paragraph: double, single, curly, straight, nested; apostrophes told from closing marks. */
import type { SpeechWords } from '../../../language/speech.ts';
import { readLine } from '../../../text/tokens.ts';
import { doubleSpans } from './double.ts';
import { singleSpans } from './single.ts';
import type { MarkedSpan } from './span.ts';

/**
 * @param continues whether the next paragraph re-opens a quotation, so that an unclosed one here runs to the end
 * @returns outermost pairs, in order
 */
export function markedSpans(printed: string, continues: boolean, words: SpeechWords): MarkedSpan[] {
  // Two single marks are set for a double one; offsets stay.
  const text = printed.replace(/’’|''/g, '” ').replace(/‘‘|``/g, ' “');
  const doubles = doubleSpans(text, continues).map((span) =>
    span.closed || continues ? span : endedByClause(text, span, words),
  );
  const singles = singleSpans(text, doubles, continues && doubles.length === 0, words);
  return merged(doubles, singles);
}

/** Words of a clause of saying behind a mark that is missing, up to its verb. */
const MOST_IN_CLAUSE = 6;

/** Where the closing mark was forgotten, the words end before a clause of saying: “It was cold, said the cook. */
function endedByClause(text: string, { open, close }: MarkedSpan, { verbs, determiners }: SpeechWords): MarkedSpan {
  const line = readLine(text.slice(open, close));
  const isVerb = (i: number): boolean => {
    const verb = verbs.list.at(line, i);
    return verb !== undefined && verbs.kinds[verb.entry]?.takes === 'sentence';
  };
  const isSubject = (i: number): boolean =>
    line.tokens[i]?.capital === true || determiners.has(line.tokens[i]?.key ?? '');
  const comma = line.tokens.findIndex(({ key, start }, i) => {
    if (!/^[,?!]$/.test(key) || start === 0) return false;
    if (isVerb(i + 1) && isSubject(i + 2)) return true;
    const [first, ...others] = Array.from({ length: MOST_IN_CLAUSE }, (_, step) => i + 1 + step);
    const verb = first !== undefined && isSubject(first) ? others.find(isVerb) : undefined;
    return verb !== undefined && line.tokens[verb + 1]?.key === '.';
  });
  const mark = line.tokens[comma];
  return mark === undefined ? { open, close, closed: false } : { open, close: open + mark.end, closed: false };
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
