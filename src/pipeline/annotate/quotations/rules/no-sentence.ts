import { isOwnSentence } from './own-sentence.ts';
import type { Rule } from './rule.ts';

export const noSentence: Rule = {
  name: 'no-sentence',
  why: 'What stands at the head of a sentence, and is none itself, is a term or a name.',
  read: (_, words) => (isOwnSentence(words) ? undefined : { left: 'The words are no sentence of their own.' }),
};
