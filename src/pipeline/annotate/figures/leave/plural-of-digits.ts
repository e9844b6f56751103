import { isGlued, pieceAt } from '../passage.ts';
import type { LeavingRule } from './rule.ts';

/** "the 1990s", "the 1990’s", "two 747s". */
export const pluralOfDigits: LeavingRule = {
  name: 'plural-of-digits',
  why: 'It is a decade or a model, in its plural.',
  kinds: ['digits'],
  leaves: ({ after }, passage) => {
    const { line, language } = passage;
    if (!isGlued(line, after - 1)) return false;
    const word = /^['’]$/.test(pieceAt(passage, after)?.key ?? '') && isGlued(line, after) ? after + 1 : after;
    return language.numbers.pluralEndings.has(pieceAt(passage, word)?.key ?? '');
  },
};
