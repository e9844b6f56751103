import { sentences } from '../../text/sentences.ts';
import { tokenFrom } from '../../text/tokens.ts';
import { opensQuotation, type Rule } from '../context.ts';

const MOST_WORDS = 45;
const MOST_SENTENCES = 3;

/** "Share your thoughts in the comments": an order to the reader that names the place for it. */
export const commentPrompt: Rule = {
  name: 'comment-prompt',
  why: 'asks the reader to comment',
  apply({ text, line, bare, words }, { language }) {
    const { labels, openings, places, address } = language.page.commentPrompt;
    if (labels.whole(bare)) return { confidence: 0.93 };
    if (words > MOST_WORDS || opensQuotation(text)) return undefined;
    const all = sentences(text, language);
    if (all.length > MOST_SENTENCES) return undefined;
    const last = tokenFrom(line, all.at(-1)?.start ?? 0);
    const asks = openings.at(line, last) && places.find(line, last) && address.find(line, last);
    return asks ? { confidence: 0.9 } : undefined;
  },
};
