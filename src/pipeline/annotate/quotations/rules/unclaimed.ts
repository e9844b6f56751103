import { spoken } from './own-sentence.ts';
import type { Rule } from './rule.ts';

export const unclaimed: Rule = {
  name: 'unclaimed',
  why: 'A sentence in marks is speech, whoever speaks.',
  read: (_, words) => spoken(words, undefined),
};
