/** Whether the clause of an expression speaks of what is to come. */
import { type DateText, type Expression } from '../rule.ts';

/** A clause is not asked further than so many words from the expression. */
const REACH = 24;
/** With fewer words before it, an expression opens its clause, whose verb stands behind: "On Friday, they will meet". */
const OPENING = 3;

/**
 * The sign nearest to the expression decides: "The board said it will meet on Friday" looks forward, "It will close, they
 * said on Friday" does not. A clause without a sign looks back.
 */
export function looksForward(expression: Expression, text: DateText): boolean {
  const { upTo } = text.calendar.outlook;
  const start = clauseStart(expression.first, text);
  const sign = lastSign(start, expression.first, text);
  if (sign !== undefined) return sign === 'ahead';
  const opens = expression.first - start <= OPENING;
  const behind = opens ? firstSign(expression.after, text) : undefined;
  if (behind !== undefined) return behind === 'ahead';
  return !opens && upTo.before(text.line, expression.first) !== undefined;
}

type Sign = 'ahead' | 'past';

const isEnd = (index: number, { line, calendar }: DateText): boolean => {
  const token = line.tokens[index];
  return token === undefined || /^[.,;:!?…–—()"“”]$/.test(token.key) || calendar.outlook.ends.has(token.key);
};

function clauseStart(index: number, text: DateText): number {
  let start = index;
  while (start > 0 && index - start < REACH && !isEnd(start - 1, text)) start--;
  return start;
}

function lastSign(from: number, to: number, text: DateText): Sign | undefined {
  for (let index = to - 1; index >= from; index--) {
    const sign = signAt(index, text);
    if (sign !== undefined) return sign;
  }
  return undefined;
}

function firstSign(after: number, text: DateText): Sign | undefined {
  const from = text.line.tokens[after]?.key === ',' ? after + 1 : after;
  for (let index = from; index < from + REACH && !isEnd(index, text); index++) {
    const sign = signAt(index, text);
    if (sign !== undefined) return sign;
  }
  return undefined;
}

/** The longest entry decides: "was to" looks forward, "was" back. */
function signAt(index: number, { line, calendar }: DateText): Sign | undefined {
  const { ahead, past, pastEndings, participleAfter } = calendar.outlook;
  if (ahead.at(line, index) !== undefined) return 'ahead';
  // The end of an entry that begins before: "was to", "is due".
  if (ahead.before(line, index + 1) !== undefined) return 'ahead';
  if (past.at(line, index) !== undefined) return 'past';
  const token = line.tokens[index];
  if (token?.kind !== 'word' || token.capital || !pastEndings.some((ending) => token.key.endsWith(ending)))
    return undefined;
  return participleAfter.before(line, index) === undefined ? 'past' : undefined;
}
