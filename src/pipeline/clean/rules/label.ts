import { countWords, endsSentence } from '../../text/words.ts';
import { inHead, type Rule, stripOrnaments } from '../context.ts';

const LABEL =
  /^(?:(?:breaking|developing|just in|exclusive|updated?|live|watch live|live updates?|new|latest|trending|featured?|premium|free|premium content|editor['’]?s pick|top story|must read|opinion|analysis|explainer|commentary|editorial|interview|investigation|news|breaking news|world news|local news|national news|us news|uk news|politics|business|sports?|health|science|technology|world|local|national|international|crime|courts?|crime (?:and|&) courts?|weather|education|environment|entertainment|culture|press release|news release|for immediate release|media release|sponsored|report|feature|in depth|news brief|briefs?|video|the latest|columns?|letters?)(?: (?:news|story|report))?)[!:]?$/i;

/** A kicker above the headline: "BREAKING", "World". Below the headline these are headings of the article. */
export const label: Rule = {
  name: 'label',
  why: 'labels the page or its section',
  apply({ text }, context) {
    if (!inHead(context)) return undefined;
    const bare = stripOrnaments(text);
    if (/^for immediate release\b/i.test(bare)) return { confidence: 0.93 };
    const headlineFollows = context.units
      .slice(context.index + 1, context.firstProse)
      .some((unit) => countWords(unit.text) >= 4 && !endsSentence(unit.text));
    if (!headlineFollows) return undefined;
    return LABEL.test(bare) ? { confidence: 0.9 } : undefined;
  },
};
