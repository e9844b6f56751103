import { fold } from '../../text/fold.ts';
import { countWords } from '../../text/words.ts';
import { inHead, type Rule } from '../context.ts';

const bare = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** However long a menu is, the headline stands among the first lines. */
const HEAD_UNITS = 60;

/** The window title: the headline again, with the site's name behind a bar or dash. */
export const repeatedTitle: Rule = {
  name: 'repeated-title',
  why: 'repeats the headline',
  apply({ text }, context) {
    if (context.index >= HEAD_UNITS || countWords(text) < 4 || countWords(text) > 40) return undefined;
    const own = bare(text);
    const others = context.units.slice(0, HEAD_UNITS);
    const suffixed = /\s[|–—\-·:•]\s?[^|–—]{2,50}$/u.test(text);
    const longer =
      suffixed &&
      others.some(
        (unit, i) => i !== context.index && countWords(unit.text) >= 4 && own.startsWith(`${bare(unit.text)} `),
      );
    if (longer && context.index < 10) return { confidence: 0.92 };
    const before = inHead(context) && context.units.slice(0, context.index).some((unit) => bare(unit.text) === own);
    return before ? { confidence: 0.85 } : undefined;
  },
};
