import { opensParagraph } from './opens-paragraph.ts';
import { spoken } from './own-sentence.ts';
import type { Rule } from './rule.ts';

export const speakerBefore: Rule = {
  name: 'speaker-before',
  why: 'A quotation without a verb of its own belongs to who spoke before it in the paragraph.',
  read: ({ latest }, words) => {
    if (opensParagraph(words)) return undefined;
    return latest?.speaker && spoken(words, latest.speaker);
  },
};
