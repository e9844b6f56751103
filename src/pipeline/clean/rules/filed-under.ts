import { endsSentence } from '../../text/words.ts';
import { countWords } from '../../text/words.ts';
import { type Rule, stripOrnaments } from '../context.ts';

const LABELS =
  'filed (?:under|to|in)|posted (?:in|under)|tagged(?: (?:with|as|in))?|tags?|hashtags?|categor(?:y|ies)|topics?|related topics|suggested topics|more topics|explore (?:more )?(?:on|topics)?|labels?|keywords?|sections?|in this (?:article|story)|subjects?|also in this (?:article|section)';
const WITH_LIST = new RegExp(`^(?:${LABELS})\\s?[:：|]`, 'i');
const WITHOUT_COLON = /^(?:filed under|posted in|tagged(?: with| as)?|categor(?:y|ies)|tags)\s+\S/i;
const ALONE = new RegExp(`^(?:${LABELS})[:.]?$`, 'i');

export const filedUnder: Rule = {
  name: 'filed-under',
  why: 'files the article under a section or topic',
  apply({ text }) {
    const bare = stripOrnaments(text);
    if (ALONE.test(bare)) return { confidence: 0.9 };
    if (/^(?:#[\p{L}\p{N}_]+[\s,]*)+$/u.test(text)) return { confidence: 0.93 };
    if (endsSentence(bare) || countWords(bare) > 40) return undefined;
    return WITH_LIST.test(bare) || WITHOUT_COLON.test(bare) ? { confidence: 0.92 } : undefined;
  },
};
