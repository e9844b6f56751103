import { opensSentence, pieceAt } from '../passage.ts';
import type { LeavingRule } from './rule.ts';

/** "in Three Rivers", "the Seven Sisters". */
export const nameOfNumberWords: LeavingRule = {
  name: 'name-of-number-words',
  why: 'With a capital inside a sentence, and another behind it, it begins a name.',
  kinds: ['words'],
  leaves: ({ first, after, start }, passage) =>
    pieceAt(passage, first)?.capital === true &&
    pieceAt(passage, after)?.capital === true &&
    !opensSentence(passage.line, start) &&
    !passage.titleCase(),
};
