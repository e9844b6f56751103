/** Whether the clause of an expression speaks of what is to come. */
import type { Phrases } from '../../../text/phrases.ts';
import { type DateText, type Expression } from '../rule.ts';

/** A clause is not asked further than so many words from the expression. */
const REACH = 24;
/** With fewer words before it, an expression opens its clause, whose verb stands behind: "On Friday, they will meet". */
const OPENING = 3;

/**
 * The sign nearest to the expression decides: "The board said it will meet on Friday" looks forward, "It will close, they
 * said on Friday" does not. Without a sign a clause looks back, unless a word such as "until" stands before the
 * expression.
 */
export function looksForward(expression: Expression, text: DateText): boolean {
  const { upTo, toward } = text.calendar.outlook;
  if (toward.before(text.line, expression.first) !== undefined) return true;
  const start = clauseStart(expression.first, text);
  const sign = lastSign(start, expression.first, text);
  if (sign !== undefined) return sign === 'ahead';
  const opens = expression.first - start <= OPENING;
  const behind = opens ? firstSign(expression.after, start, text) : undefined;
  if (behind !== undefined) return behind === 'ahead';
  return upTo.before(text.line, expression.first) !== undefined;
}

type Sign = 'ahead' | 'past';

const isEnd = (index: number, { line, calendar }: DateText): boolean => {
  const token = line.tokens[index];
  return token === undefined || /^[.,;:!?…–—()"“”]$/.test(token.key) || calendar.outlook.ends.has(token.key);
};

/** A full stop behind a month cut short, or the word that joins the two ends of a span, ends no clause. */
function clauseStart(first: number, text: DateText): number {
  let start = first;
  while (start > 0 && first - start < REACH && (!isEnd(start - 1, text) || isWithinDate(start - 1, first, text)))
    start--;
  return start;
}

function isWithinDate(index: number, first: number, { line, calendar }: DateText): boolean {
  const [before, token] = [line.tokens[index - 1], line.tokens[index]];
  const isDay = before?.kind === 'number' || calendar.named.get(before?.key ?? '')?.month !== undefined;
  const isJoint = index === first - 1 && token?.kind === 'word';
  return isDay && (isJoint || (token?.key === '.' && before?.kind === 'word'));
}

function lastSign(from: number, to: number, text: DateText): Sign | undefined {
  for (let index = to - 1; index >= from; index--) {
    const sign = signAt(index, text);
    if (sign !== undefined) return sign;
  }
  return undefined;
}

/** Behind the comma that parts it from the sentence that it opens, but not from what it is put into. */
function firstSign(after: number, start: number, text: DateText): Sign | undefined {
  const isInserted = text.line.tokens[start - 1]?.key === ',';
  const from = text.line.tokens[after]?.key === ',' && !isInserted ? after + 1 : after;
  for (let index = from; index < from + REACH && !isEnd(index, text); index++) {
    const sign = signAt(index, text);
    if (sign !== undefined) return sign;
  }
  return undefined;
}

/** The longest entry decides: "was to" looks forward, "was" back, "was due" back, "due" forward. */
function signAt(index: number, { line, calendar }: DateText): Sign | undefined {
  const { ahead, past, pastEndings, participleAfter } = calendar.outlook;
  // An entry that begins here, or one that ends here: "is due".
  const lengthIn = (list: Phrases): number =>
    Math.max(
      0,
      ...[list.at(line, index), list.before(line, index + 1)].map((match) => (match ? match.after - match.first : 0)),
    );
  const [forward, back] = [lengthIn(ahead), lengthIn(past)];
  if (forward > back) return 'ahead';
  const token = line.tokens[index];
  if (back > 1) return 'past';
  const isPast =
    back > 0 || (token?.kind === 'word' && !token.capital && pastEndings.some((end) => token.key.endsWith(end)));
  return isPast && participleAfter.before(line, index) === undefined ? 'past' : undefined;
}
