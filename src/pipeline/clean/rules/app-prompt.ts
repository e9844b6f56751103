import type { Rule } from '../context.ts';

const MOST_WORDS = 25;

export const appPrompt: Rule = {
  name: 'app-prompt',
  why: 'advertises an app or notifications',
  apply({ bare, words }, { language: { page } }) {
    const { labels, openings } = page.appPrompt;
    return words <= MOST_WORDS && (labels.whole(bare) ?? openings.at(bare, 0)) ? { confidence: 0.88 } : undefined;
  },
};
