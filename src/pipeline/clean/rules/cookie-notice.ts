import { inHead, inOrder, inTail, opensQuotation, type Rule, type RuleContext } from '../context.ts';

const MOST_WORDS = 90;

/** The page speaks of itself and its cookies. A story on baking or on privacy law speaks of others. */
export const cookieNotice: Rule = {
  name: 'cookie-notice',
  why: 'asks the visitor for consent to cookies',
  apply({ text, line, bare, words }, context) {
    const cookie = context.language.page.cookieNotice;
    if (cookie.labels.whole(bare)) return { confidence: 0.93 };
    if (inHead(context) && (inOrder(line, ...cookie.deed) || cookie.device.find(line))) return { confidence: 0.9 };
    if (words > MOST_WORDS || opensQuotation(text)) return undefined;
    const all = [cookie.subject, cookie.speakers, cookie.verbs, cookie.page];
    if (all.every((list) => list.find(line))) return { confidence: isAtEdge(context) ? 0.92 : 0.72 };
    const [given, agreed] = cookie.implied;
    return given.at(line, 0) && agreed.find(line) ? { confidence: 0.9 } : undefined;
  },
};

/** Outside the article, or its first or last paragraph. */
const isAtEdge = (context: RuleContext): boolean =>
  inHead(context) || inTail(context) || context.index === context.firstProse || context.index === context.lastProse;
