import { fold } from '../../text/fold.ts';
import { countWords, endsSentence } from '../../text/words.ts';
import type { Unit } from '../../types.ts';
import type { Rule } from '../context.ts';

const bare = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Folded texts of a document, made once: the rule asks each short line of each long one. */
const folded = new WeakMap<readonly Unit[], string[]>();
function textsOf(units: readonly Unit[]): string[] {
  let texts = folded.get(units);
  if (texts === undefined) {
    texts = units.map((unit) => (countWords(unit.text) >= 12 ? ` ${bare(unit.text)} ` : ''));
    folded.set(units, texts);
  }
  return texts;
}

/** Beyond this many units the comparison of all with all is left out. */
const MOST_UNITS = 1500;

/** A sentence of the article printed a second time, large, and the name set under it. */
export const pullQuote: Rule = {
  name: 'pull-quote',
  why: 'prints words of the article a second time',
  apply({ text }, context) {
    if (context.units.length > MOST_UNITS) return undefined;
    if (/^(?:[—–-]\s?)?(?:\p{Lu}[\p{L}.’'-]+\s?){2,4}$/u.test(text) && repeatsAnother(context, context.index - 1))
      return { confidence: 0.75 };
    return repeatsAnother(context, context.index) ? { confidence: 0.8 } : undefined;
  },
};

function repeatsAnother({ units, firstProse }: { units: readonly Unit[]; firstProse: number }, index: number): boolean {
  const text = units[index]?.text ?? '';
  const count = countWords(text);
  const quoted = /^["“‘']/.test(text);
  if (count < 5 || count > 45 || index < firstProse - 6 || (!quoted && !endsSentence(text))) return false;
  const own = ` ${bare(text)} `;
  return textsOf(units).some((other, i) => i !== index && other.length > own.length + 20 && other.includes(own));
}
