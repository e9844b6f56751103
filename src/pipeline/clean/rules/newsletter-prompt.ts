import type { Language } from '../../language/index.ts';
import type { Line } from '../../text/tokens.ts';
import { firstWord, type Rule } from '../context.ts';

type Words = Language['page']['newsletterPrompt'];

const MOST_WORDS = 60;
/** A question before an offer is short. */
const LONGEST_QUESTION = 16;

/** "Subscribe to the theory" goes to no inbox. */
export const newsletterPrompt: Rule = {
  name: 'newsletter-prompt',
  why: 'offers a newsletter',
  apply({ line, bare, words }, { language: { page } }) {
    const { labels, means } = page.newsletterPrompt;
    if (labels.whole(bare)) return { confidence: 0.9 };
    return words <= MOST_WORDS && offers(line, page.newsletterPrompt) && means.find(line)
      ? { confidence: 0.9 }
      : undefined;
  },
};

/** "Sign up for …", "Want more stories like this? Sign up for …" */
function offers(line: Line, { before, questions, openings }: Words): boolean {
  const first = firstWord(line);
  const opens = (at: number): boolean => openings.at(line, before.at(line, at)?.after ?? at) !== undefined;
  if (opens(first)) return true;
  if (!questions.at(line, first)) return false;
  const mark = line.tokens.slice(first, first + LONGEST_QUESTION).findIndex(({ key }) => key === '?' || key === '!');
  return mark !== -1 && opens(first + mark + 1);
}
