import { countWords } from '../../text/words.ts';
import { inOrder, inTail, type Rule } from '../context.ts';

/** A sentence on how the site works is no paragraph. */
const MOST_WORDS = 60;

/** What stands at the foot of every page of a site. */
export const siteFooter: Rule = {
  name: 'site-footer',
  why: 'stands at the foot of every page of the site',
  apply({ bare, words }, context) {
    const { labels, openings, anywhere, links: names, paidLinks } = context.language.page.siteFooter;
    if (labels.whole(bare)) return { confidence: 0.9 };
    const speaksOfItself =
      openings.at(bare, 0) ?? anywhere.find(bare) ?? (paidLinks[0].at(bare, 0) && inOrder(bare, ...paidLinks));
    if (words <= MOST_WORDS && speaksOfItself) return { confidence: 0.9 };
    const links = names.all(bare);
    if (links.length === 0) return undefined;
    const covered = links.reduce((sum, { start, end }) => sum + countWords(bare.text.slice(start, end)), 0);
    if (covered / Math.max(1, words) >= 0.5) return { confidence: 0.92 };
    return links.length >= 2 && inTail(context) ? { confidence: 0.82 } : undefined;
  },
};
