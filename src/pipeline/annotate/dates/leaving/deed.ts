import { tokenAt, wordsBehind } from '../reading.ts';
import type { DateText, LeavingRule } from '../rule.ts';
import { opensSentence, wordBehind } from './beside.ts';

/** "said", "wanted"; not "ended", which a month does, too. */
function isDeed(text: DateText, after: number, word: string): boolean {
  const { deeds, deedEndings, deedsOfMonths } = text.calendar.doubt;
  if (wordsBehind(text, deeds, after) !== undefined) return true;
  return !deedsOfMonths.has(word) && deedEndings.some((ending) => word.length > ending.length && word.endsWith(ending));
}

export const deed: LeavingRule = {
  name: 'deed',
  why: 'a sentence about somebody who bears the name of a month: "April said"',
  of: ['month'],
  leaves: (expression, text) => {
    const next = wordBehind(text, expression);
    return (
      next?.capital === false &&
      next.kind === 'word' &&
      text.calendar.doubt.givenNames.has(tokenAt(text, expression.first)?.key ?? '') &&
      opensSentence(text, expression) &&
      isDeed(text, expression.after, next.key)
    );
  },
};
