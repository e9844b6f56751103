import type { Rule } from '../context.ts';

/** Close buttons, rules of dashes, stars between sections: `×`, `___`, `* * *`. */
export const symbols: Rule = {
  name: 'symbols',
  why: 'signs without a word: a button or an ornament of the page',
  apply: ({ text }) => (/^[^\p{L}\p{N}]+$/u.test(text) || /^[xX]$/.test(text) ? { confidence: 0.97 } : undefined),
};
