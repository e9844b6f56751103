import { inHead, type Rule } from '../context.ts';

/** A kicker above the headline: "BREAKING", "World". Below the headline these are headings of the article. */
export const label: Rule = {
  name: 'label',
  why: 'labels the page or its section',
  apply({ bare }, context) {
    if (!inHead(context)) return undefined;
    const { labels, behind, openings } = context.language.page.label;
    if (openings.at(bare, 0)) return { confidence: 0.93 };
    if (context.index >= context.lastHeadline) return undefined;
    const isLabel = labels.whole(bare) ?? behind.whole(bare, labels.at(bare, 0)?.after ?? 0);
    return isLabel && !/[.?]["”’]?$/.test(bare.text) ? { confidence: 0.9 } : undefined;
  },
};
