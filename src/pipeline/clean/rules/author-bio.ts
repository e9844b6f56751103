import { countWords } from '../../text/words.ts';
import { fold } from '../../text/fold.ts';
import type { Rule } from '../context.ts';

const ROLE =
  /^(?:[\p{L}.'’-]{1,30}\s){1,4}(?:(?:is|was|has been)\s(?:an?|the|our)\s[^.]{0,60}?\b(?:reporter|journalist|editor|correspondent|columnist|producer|photographer|freelancer?|contributor|intern|fellow|bureau chief|broadcaster|staff writer|writer(?=\s(?:for|at|with|based|in)\b|[.,]))\b|(?:is|was)\s(?:an?|the)\s(?:[\p{Ll}-]+,?\s){0,4}(?:newsroom|news (?:organi[sz]ation|outlet|agency|service|site)|publication|magazine|newspaper|newsletter|website)\s(?:that|which|covering|based|serving|dedicated|focused|funded|published)\b|(?:covers|writes|reports)\s[^.]{2,80}?\bfor\s(?:the\s)?\p{Lu})/u;
const ROLE_FIRST =
  /^(?:about (?:the )?(?:author|writer|reporter)s?|(?:the )?(?:author|writer|reporter) is\b|more (?:about|by|from|stories by) (?:the )?author)/i;
const REACH =
  /\bcan be (?:reached|contacted|followed) (?:at|on|via|by)\b|\breach (?:him|her|them) at\b|\bfollow (?:him|her|them|\p{Lu}\S{1,30}(?: \S{1,30})?) on (?:twitter|x|instagram|facebook|bluesky|threads|mastodon|linkedin)\b|\bon (?:twitter|x) @|\b(?:e-?mail|contact) (?:him|her|them) at\b|(?<!\S)@\w{3,}/iu;

/** A few lines on who wrote the article, after its end. */
export const authorBio: Rule = {
  name: 'author-bio',
  why: 'introduces the author',
  apply({ text }, context) {
    if (countWords(text) > 90) return undefined;
    const label = ROLE_FIRST.test(text);
    if (label && context.index >= context.lastProse - 1) return { confidence: 0.85 };
    // Only after the article: no further prose but other lines of this sort.
    if (context.index < context.lastProse - 2) return undefined;
    if (!ROLE.test(text)) return REACH.test(text) && countWords(text) <= 30 ? { confidence: 0.8 } : undefined;
    const name = fold(text.split(/\s+/).slice(0, 2).join(' '));
    const named = context.units
      .slice(0, 12)
      .some((unit) => countWords(unit.text) <= 20 && fold(unit.text).includes(name));
    const labelled = context.units
      .slice(Math.max(0, context.index - 2), context.index)
      .some((unit) => ROLE_FIRST.test(unit.text));
    if (named || labelled || REACH.test(text)) return { confidence: 0.88 };
    if (
      /\b(?:newsroom|news (?:organi[sz]ation|outlet|agency|service|site)|publication|magazine|newspaper|newsletter|website)\b/.test(
        text,
      )
    )
      return { confidence: 0.78 };
    return context.index === context.lastProse &&
      /\b(?:is an? |covers )/.test(text) &&
      /\bfor (?:the|\p{Lu})/u.test(text)
      ? { confidence: 0.65 }
      : undefined;
  },
};
