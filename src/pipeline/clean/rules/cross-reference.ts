import { countWords, endsSentence, isTitleCase } from '../../text/words.ts';
import type { JudgedUnit } from '../../types.ts';
import { inHead, isProse, type Rule, stripOrnaments } from '../context.ts';

const LABELS =
  "also read|read also|read|explore further|more on|read more(?: (?:about|on|from|at|here)[^:.]{0,40})?|read next|read this(?: next)?|now read(?: this)?|see also|see more|also see|also on [^:.]{1,30}|related(?: (?:stories|story|articles?|news|posts?|coverage|content|reading|links?|topics|video|videos|reports?))?|must[- ]reads?|don['’]?t miss(?: (?:this|it|these))?|you (?:may|might|will|could) (?:also )?(?:like|be interested in|enjoy|have missed)|recommended(?: (?:stories|reading|for you|articles|posts))?|more (?:from|on|about|in) [^:.]{1,60}|more (?:news|stories|coverage|headlines|articles|posts)(?: (?:from|on|like|about|in)[^:.]{1,40})?|more|editors?['’]?s? (?:picks?|choice|recommendations?)|most (?:read|popular|viewed|shared|commented|watched|recent)(?: (?:stories|articles|posts|in [^:.]{1,30}))?|popular(?: (?:now|posts|stories|articles))?|trending(?: (?:now|stories|topics|articles|in [^:.]{1,30}))?|top (?:stories|news|headlines|picks)|latest(?: (?:news|stories|headlines|posts|articles|updates|in [^:.]{1,30}|from [^:.]{1,30}))?|(?:other|recent|featured|similar) (?:news|stories|posts|articles|coverage|headlines)|up next|next up|read on|further reading|in case you missed (?:it|this)|icymi|keep reading|what (?:to read|others are reading)(?: next)?|readers (?:also|are) (?:read|reading)|from (?:our|the) (?:archives?|partners)|explore more|go deeper|the latest|background|watch(?: (?:also|more|now|this|the video|live|below|here))?|listen(?: (?:to)?(?: this| now)?)?|in pictures|in photos|photos|explainer|opinion|analysis|timeline|fact check|live";
/** With a colon after it the label introduces a link; these words alone also do. */
const INLINE = new RegExp(`^(?:${LABELS})\\s?(?:[:：»>|→]|[-–—]\\s)\\s?\\S`, 'i');
const ALONE = new RegExp(`^(?:${LABELS})[:：.]?$`, 'i');
/** Labels of parts of the article as well: alone they prove nothing, a link must follow a colon. */
const WEAK_ALONE =
  /^(?:read|background|watch|listen|photos|explainer|opinion|analysis|timeline|fact check|live|more|in pictures|in photos|the latest|latest)[:：.]?$/i;
/** Inline these introduce a sentence as easily as a link. */
const WEAK_INLINE =
  /^(?:background|more|opinion|analysis|timeline|explainer|live|listen|photos|the latest|latest|popular|trending)\s?[:：–—-]/i;
/** A tabloid's link: a shouted pun, then the headline. */
const PUN = /^[\p{Lu}’'!-]{2,}(?:\s[\p{Lu}\d’'!-]{2,}){1,3}\s\p{Lu}\p{Ll}+(?:\s\S+){4,}[^.!?:;]$/u;
const SHOUTED =
  /^(?:READ (?:MORE|ALSO|NEXT|THIS)|ALSO READ|SEE ALSO|RELATED|WATCH|DON['’]T MISS|MUST READ|MORE)\s+\p{Lu}/u;

/** Labels that point at other articles: "Also Read: …". "Related charges were dropped." has no colon. */
export const crossReference: Rule = {
  name: 'cross-reference',
  why: 'points to another article',
  apply({ text }, context) {
    const bare = stripOrnaments(text).replace(/^[([]/, '');
    if (countWords(bare) > 40) return undefined;
    // "More on the vote is expected on Friday."
    if (/[.!?]["”’)]*$/.test(bare) && !INLINE.test(bare)) return undefined;
    if (ALONE.test(bare)) {
      const next = context.units[context.index + 1];
      // "More:" above lines that are no sentences opens a box of links; without the colon it may be a heading.
      const box = text.endsWith(':') && next !== undefined && !endsSentence(next.text);
      if (WEAK_ALONE.test(bare) && !box && (next === undefined || isProse(next) || context.index < context.lastProse))
        return undefined;
      // "More from the inquiry" above prose is a heading of the article.
      if (next !== undefined && isProse(next) && /^(?:more (?:from|on|about|in)|latest in|in the)\b/i.test(bare))
        return undefined;
      return { class: 'cross-reference', confidence: 0.88 };
    }
    if (INLINE.test(bare)) {
      // "The Latest: …" above the text is a headline.
      if (WEAK_INLINE.test(bare) && inHead(context)) return undefined;
      if (WEAK_INLINE.test(bare) && endsSentence(bare)) return undefined;
      return { class: 'cross-reference', confidence: WEAK_INLINE.test(bare) ? 0.75 : 0.93 };
    }
    if (
      PUN.test(text) &&
      countWords(text) <= 24 &&
      !endsSentence(text) &&
      !context.units.slice(0, context.index).every((unit) => !isProse(unit))
    )
      return { class: 'cross-reference', confidence: 0.72 };
    if (
      countWords(text) <= 24 &&
      /^(?:follow|read|see|find|click|visit)\b(?!.*\boriginal\b).*\bhttps?:\/\/\S+$/i.test(text)
    )
      return { class: 'cross-reference', confidence: 0.85 };
    return SHOUTED.test(bare) && !/[.]["”’]?$/.test(bare) ? { class: 'cross-reference', confidence: 0.8 } : undefined;
  },
};

/**
 * Under a label that stands alone follow the links: lines that read as headlines, until the article's prose resumes.
 * Inside the article only lines that stand close to the label count, and the line right above the prose may be the
 * heading of it.
 */
export function crossReferenceList(units: readonly JudgedUnit[]): JudgedUnit[] {
  const out = [...units];
  const lastProse = units.findLastIndex((unit) => unit.verdict === undefined && isProse(unit));
  const firstProse = units.findIndex((unit) => unit.verdict === undefined && isProse(unit));
  for (let i = 0; i < out.length; i++) {
    // Above the text a label is a menu's, and the headline stands among the lines below it.
    if (i < firstProse) continue;
    const label = out[i];
    if (label?.verdict?.rule !== 'cross-reference' || !ALONE.test(stripOrnaments(label.text).replace(/^[([]/, '')))
      continue;
    const links: number[] = [];
    for (let j = i + 1; j < out.length; j++) {
      const unit = out[j];
      if (unit === undefined || !readsAsLink(unit)) break;
      if (unit.verdict === undefined) links.push(j);
    }
    const insideArticle = i < lastProse;
    if (insideArticle && links.length > 1 && units.some((unit) => unit.afterBlank && unit.line > 1)) {
      const broken = links.findIndex((j, k) => k > 0 && out[j]?.afterBlank === true && out[j].shape === 'line');
      if (broken > 0) links.length = broken;
    }
    for (const j of links) {
      const unit = out[j];
      if (unit === undefined) continue;
      out[j] = {
        ...unit,
        verdict: {
          class: 'cross-reference',
          rule: 'cross-reference',
          reason: `stands under “${label.text}”`,
          confidence: insideArticle ? 0.72 : isTitleCase(unit.text) ? 0.85 : 0.78,
        },
      };
    }
  }
  return out;
}

/** A headline: short, no full stop. Lines already set aside do not interrupt a list of links. */
function readsAsLink(unit: JudgedUnit): boolean {
  // The notice of rights closes the page, not the list.
  if (/^(?:©|\(c\)\s|copyright\b)/i.test(unit.text)) return false;
  if (unit.verdict !== undefined) return unit.verdict.class !== 'body';
  return countWords(unit.text) <= 22 && !/[.…:]["”’)]*$/.test(unit.text) && !isProse(unit);
}
