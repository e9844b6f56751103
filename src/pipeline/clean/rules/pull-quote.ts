import { placesOf } from '../repetitions.ts';
import type { Rule, RuleContext } from '../context.ts';
import { foldedWords } from '../../text/fold.ts';

const LEAST_WORDS = 5;
const MOST_WORDS = 45;
/** A quotation can stand above the article, but not far. */
const ABOVE = 6;
/** In characters: how much longer than the repetition the text is that has it. */
const LONGER = 20;

/** A sentence of the article printed a second time, large, and the name set under it. */
export const pullQuote: Rule = {
  name: 'pull-quote',
  why: 'prints words of the article a second time',
  apply({ text }, context) {
    if (repeats(context, context.index)) return { confidence: 0.8 };
    return isName(text) && repeats(context, context.index - 1) ? { confidence: 0.75 } : undefined;
  },
};

const isName = (text: string): boolean =>
  /^(?:[—–-]\s?)?\p{Lu}[\p{L}.’'-]{1,30}(?:\s\p{Lu}[\p{L}.’'-]{1,30}){1,3}$/u.test(text);

function repeats({ readings, firstProse, repetitions }: RuleContext, index: number): boolean {
  const reading = readings[index];
  if (reading === undefined) return false;
  const { text, words, ends } = reading;
  const quoted = /^["“‘']/.test(text);
  if (words < LEAST_WORDS || words > MOST_WORDS || index < firstProse - ABOVE || (!quoted && !ends)) return false;
  const own = foldedWords(text).length;
  return placesOf(text, repetitions).some(
    (i) => i !== index && ((i < index && quoted) || (repetitions.texts[i]?.length ?? 0) > own + 2 + LONGER),
  );
}
