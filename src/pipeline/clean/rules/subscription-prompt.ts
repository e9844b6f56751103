import type { Language } from '../../language/index.ts';
import type { Line } from '../../text/tokens.ts';
import { opensQuotation, type Rule } from '../context.ts';

type Words = Language['page']['subscriptionPrompt'];

const MOST_WORDS = 60;

export const subscriptionPrompt: Rule = {
  name: 'subscription-prompt',
  why: 'asks for a subscription, an account or a donation',
  apply({ text, line, bare, words }, { language: { page }, firstProse, lastProse, index }) {
    const { labels, behind, anywhere } = page.subscriptionPrompt;
    const label = labels.at(bare, 0);
    if (label && (labels.whole(bare) ?? behind.whole(bare, label.after))) return { confidence: 0.88 };
    if (words > MOST_WORDS || opensQuotation(text) || !anywhere.find(line)) return undefined;
    if (!speaksToReader(line, page.subscriptionPrompt)) return undefined;
    return { confidence: index <= firstProse || index >= lastProse ? 0.85 : 0.72 };
  },
};

/** Who urges others to give is told of in the third person. */
const speaksToReader = (line: Line, { address, orders, reported }: Words): boolean =>
  (address.find(line) ?? orders.at(line, 0)) !== undefined && !reported.at(line, 1);
