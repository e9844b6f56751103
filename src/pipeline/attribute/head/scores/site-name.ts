import type { Score } from '../candidate.ts';
import { withoutArticle } from '../../outlets.ts';
import { fold } from '../../../text/fold.ts';

const MOST_WORDS = 8;

export const siteName: Score = {
  name: 'site-name',
  why: 'also owns the copyright, or ends the window title',
  score: ({ text, words, page, language }) => {
    if (words > MOST_WORDS) return 0;
    const own = withoutArticle(fold(text.split(/\s(?:--?|[|–—])\s|:\s/u, 1)[0] ?? ''), language);
    return page.site.some((line) => line.text !== text && line.folded.includes(own)) ? -4 : 0;
  },
};
