/** What stands beside an expression, as the rules that leave ask it. */
import type { Token } from '../../../text/tokens.ts';
import { isApart, joinedTo, tokenAt } from '../reading.ts';
import type { DateText, Expression } from '../rule.ts';

/** The token before, with white space between. */
export const wordBefore = (text: DateText, { first }: Expression): Token | undefined =>
  isApart(text, first) ? tokenAt(text, first - 1) : undefined;

/** The token behind, with white space between. */
export const wordBehind = (text: DateText, { after }: Expression): Token | undefined =>
  isApart(text, after) ? tokenAt(text, after) : undefined;

/** "Carter", not "U" or "FBI". */
export function isNameLike({ line }: DateText, token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}\p{Ll}+$/u.test(line.text.slice(token.start, token.end));
}

/** Whether a word of time stands before, or a dash that opens a part of the sentence; a part of a month is one itself. */
export function isTime(text: DateText, { first, part }: Expression): boolean {
  if (part === true || text.calendar.doubt.timeBefore.before(text.line, first) !== undefined) return true;
  const dash = tokenAt(text, first - 1)?.key ?? '';
  return /^[–—-]$/.test(dash) && joinedTo(text, first - 1) === undefined;
}

/** Whether a sentence begins with it; marks of quotation may stand between. */
export function opensSentence(text: DateText, { first }: Expression): boolean {
  let end = first - 1;
  for (let marks = 0; marks < 2 && /^["“”’]$/.test(tokenAt(text, end)?.key ?? ''); marks++) end--;
  return end < 0 || /^[.!?…]$/.test(tokenAt(text, end)?.key ?? '');
}
