import { countWords } from '../../text/words.ts';
import { fold } from '../../text/fold.ts';
import type { Rule } from '../context.ts';

const ROLE =
  /^(?:[\p{L}.'’-]+\s){1,4}(?:is|was|has been|covers|writes|reports|joined|leads)\b.{0,60}?\b(?:reporter|journalist|editor|correspondent|writer|columnist|producer|photographer|freelancer?|contributor|intern|fellow|bureau chief|broadcaster|covers|covering|writes|author of|reporting on|based in)\b/u;
const ROLE_FIRST =
  /^(?:about (?:the )?(?:author|writer|reporter)s?|(?:the )?(?:author|writer|reporter) is\b|more (?:about|by|from|stories by) (?:the )?author)/i;
const REACH =
  /\b(?:can be (?:reached|contacted|followed)|reach (?:him|her|them) at|follow (?:him|her|them|\S+ \S+) (?:on|at)|on (?:twitter|x) @|(?:e-?mail|contact) (?:him|her|them)\b|@\w{3,}\b)/i;

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
    return context.index === context.lastProse &&
      /\b(?:is an? |covers )/.test(text) &&
      /\bfor (?:the|\p{Lu})/u.test(text)
      ? { confidence: 0.65 }
      : undefined;
  },
};
