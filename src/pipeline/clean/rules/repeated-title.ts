import { foldedWords } from '../../text/fold.ts';
import { TITLE_UNITS, TITLE_WORDS } from '../repetitions.ts';
import { inHead, type Rule } from '../context.ts';

/** The window's title stands above nearly everything. */
const WINDOW_UNITS = 10;

/** The window title: the headline again, with the site's name behind a bar or dash. */
export const repeatedTitle: Rule = {
  name: 'repeated-title',
  why: 'repeats the headline',
  apply({ text, words }, context) {
    const { index, repetitions } = context;
    if (index >= TITLE_UNITS || words < TITLE_WORDS.least || words > TITLE_WORDS.most) return undefined;
    const own = foldedWords(text);
    const repeats = (title: string, i: number): boolean => i !== index && title !== '' && own.startsWith(`${title} `);
    const suffixed = index < WINDOW_UNITS && /\s[|–—\-·:•]\s?[^|–—]{2,50}$/u.test(text.slice(-60));
    if (suffixed && repetitions.titles.some(repeats)) return { confidence: 0.92 };
    return inHead(context) && own !== '' && repetitions.titles.slice(0, index).includes(own)
      ? { confidence: 0.85 }
      : undefined;
  },
};
