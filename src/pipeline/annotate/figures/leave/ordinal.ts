import { isGlued, pieceAt, wordBehind } from '../passage.ts';
import type { LeavingRule } from './rule.ts';

/** "the 5th", "the twenty-first". */
export const ordinal: LeavingRule = {
  name: 'ordinal',
  why: 'It gives a place in an order.',
  kinds: ['digits', 'words'],
  leaves: ({ kind, after }, passage) => {
    const { line, language } = passage;
    const { ordinalEndings, ordinals, tens } = language.numbers;
    const behind = wordBehind(line, after - 1);
    const key = pieceAt(passage, behind ?? -1)?.key ?? '';
    if (kind === 'digits') return behind === after && isGlued(line, after - 1) && ordinalEndings.has(key);
    return behind === after + 1 && tens.has(pieceAt(passage, after - 1)?.key ?? '') && ordinals.has(key);
  },
};
