import { endsSentence } from '../../text/words.ts';
import { labelOf, type Rule } from '../context.ts';

const MOST_WORDS = 40;

export const filedUnder: Rule = {
  name: 'filed-under',
  why: 'files the article under a section or topic',
  apply({ text, bare, words }, { language: { page } }) {
    const { labels, openings } = page.filedUnder;
    if (labels.whole(bare)) return { confidence: 0.9 };
    if (/^(?:#[\p{L}\p{N}_]+[\s,]*)+$/u.test(text)) return { confidence: 0.93 };
    if (endsSentence(bare.text) || words > MOST_WORDS) return undefined;
    const isFiled = labelOf(bare, labels, (mark) => ':：|'.includes(mark)) ?? openings.at(bare, 0);
    return isFiled ? { confidence: 0.92 } : undefined;
  },
};
