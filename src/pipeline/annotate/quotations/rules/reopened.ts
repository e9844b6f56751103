import { spoken } from './own-sentence.ts';
import { opensParagraph } from './opens-paragraph.ts';
import type { Rule } from './rule.ts';

export const reopened: Rule = {
  name: 'reopened',
  why: 'A quotation that was not closed above goes on where the paragraph opens it anew.',
  read: ({ memory }, words) =>
    opensParagraph(words) && memory.open !== undefined ? spoken(words, memory.open) : undefined,
};
