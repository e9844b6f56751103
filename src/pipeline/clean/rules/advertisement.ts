import { gluedTo, type Rule } from '../context.ts';

/** In characters: longer lines are sentences. */
const LONGEST_GLUED = 160;
const LONGEST_OPENING = 90;

/** "Advertisement spending rose" is a sentence; the label stands alone. */
export const advertisement: Rule = {
  name: 'advertisement',
  why: 'labels an advertisement',
  apply({ bare }, { language: { page } }) {
    const { labels, glued, openings } = page.advertisement;
    if (labels.whole(bare)) return { confidence: 0.95 };
    const { length } = bare.text;
    if (length <= LONGEST_GLUED && gluedTo(bare, glued)) return { confidence: 0.85 };
    return length <= LONGEST_OPENING && openings.at(bare, 0) ? { confidence: 0.92 } : undefined;
  },
};
