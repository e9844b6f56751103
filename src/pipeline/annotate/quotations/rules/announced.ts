import { spoken } from './own-sentence.ts';
import { opensParagraph } from './opens-paragraph.ts';
import type { Rule } from './rule.ts';

export const announced: Rule = {
  name: 'announced',
  why: 'A paragraph that ends in a colon announces who speaks in the next.',
  read: ({ memory }, words) =>
    opensParagraph(words) && memory.announced !== undefined ? spoken(words, memory.announced) : undefined,
};
