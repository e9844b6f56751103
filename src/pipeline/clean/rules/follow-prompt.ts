import { isButton, type Rule } from '../context.ts';

const MOST_WORDS = 32;

/** "Follow us on Facebook". "Follow the money, prosecutors said" names no network. */
export const followPrompt: Rule = {
  name: 'follow-prompt',
  why: 'asks the reader to follow the outlet on a network',
  apply({ bare, words }, { language: { page } }) {
    const { labels, before, openings, networks } = page.followPrompt;
    if (isButton(labels, bare) || /^@\w{2,30}$/.test(bare.text)) return { confidence: 0.93 };
    if (words > MOST_WORDS) return undefined;
    const opens = openings.at(bare, before.at(bare, 0)?.after ?? 0);
    return opens && networks.find(bare) ? { confidence: 0.9 } : undefined;
  },
};
