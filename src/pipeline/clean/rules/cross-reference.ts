import type { Language } from '../../language/index.ts';
import { type Line, readLine } from '../../text/tokens.ts';
import { endsSentence } from '../../text/words.ts';
import { afterLastWord, type Finding, inHead, labelOf, type Reading, type Rule, type RuleContext } from '../context.ts';

type Words = Language['page']['crossReference'];

const MOST_WORDS = 40;
/** Of a link whose label is weak. */
const MOST_WORDS_OF_LINK = 24;

/** Labels that point at other articles: "Also Read: …". "Related charges were dropped." has no colon. */
export const crossReference: Rule = {
  name: 'cross-reference',
  why: 'points to another article',
  apply(reading, context) {
    if (reading.words > MOST_WORDS) return undefined;
    const words = context.language.page.crossReference;
    const bare = withoutBracket(reading.bare);
    const label = labelOf(bare, words.labels, isSeparator);
    // "More on the vote is expected on Friday."
    if (label === undefined && /[.!?]["”’)]*$/.test(bare.text)) return undefined;
    const confidence = words.labels.whole(bare)
      ? ofLabel(reading, bare, context)
      : label
        ? ofLink(label, bare, context)
        : ofOther(reading, bare, context);
    return confidence === undefined ? undefined : ({ class: 'cross-reference', confidence } satisfies Finding);
  },
};

/** "[Related: …" */
const withoutBracket = (line: Line): Line => (/^[([]/.test(line.text) ? readLine(line.text.slice(1)) : line);

/** A dash parts a label from a link only with a space behind it; "Live-streamed" is a word. */
const isSeparator = (mark: string, behind: string): boolean =>
  behind !== '' && (':：»>|→'.includes(mark) || ('-–—'.includes(mark) && /\s/.test(behind)));

/** A label alone in its line. */
function ofLabel(
  { text }: Reading,
  bare: Line,
  { readings, index, lastProse, language }: RuleContext,
): number | undefined {
  const { weakAlone, headings } = language.page.crossReference;
  const next = readings[index + 1];
  // "More:" above lines that are no sentences opens a box of links; without the colon it may be a heading.
  const box = text.endsWith(':') && next !== undefined && !next.ends;
  if (weakAlone.whole(bare) && !box && (next === undefined || next.prose || index < lastProse)) return undefined;
  // "More from the inquiry" above prose is a heading of the article.
  if (next?.prose === true && headings.at(bare, 0)) return undefined;
  return 0.88;
}

/** A label with its link behind it. */
function ofLink(label: Line, bare: Line, context: RuleContext): number | undefined {
  const { weakInline, weakAlone } = context.language.page.crossReference;
  if (!weakInline.whole(label)) {
    // "Watch: …" as the first line of a page, with the text below it, is a headline.
    return context.index === 0 && inHead(context) && weakAlone.whole(label) ? undefined : 0.93;
  }
  // "The Latest: …" above the text is a headline.
  return inHead(context) || endsSentence(bare.text) ? undefined : 0.75;
}

/** Links without a label, or without a mark behind it. */
function ofOther({ text, line, words, ends }: Reading, bare: Line, context: RuleContext): number | undefined {
  const { crossReference: lists } = context.language.page;
  const isLink = words <= MOST_WORDS_OF_LINK;
  const belowProse = context.firstSentence !== -1 && context.firstSentence < context.index;
  if (isLink && belowProse && !ends && isPun(text)) return 0.72;
  if (isLink && endsInAddress(line, lists)) return 0.85;
  return isShouted(bare, lists) ? 0.8 : undefined;
}

/** Words of a shouted pun, and of the headline behind it. */
const PUN = { least: 2, most: 4 };
const LEAST_WORDS_OF_HEADLINE = 5;

/** A tabloid's link: a shouted pun, then the headline. */
function isPun(text: string): boolean {
  if (/[.!?:;]$/.test(text)) return false;
  const words = text.split(/\s/u);
  const loud = words.findIndex((word) => !/^[\p{Lu}\d’'!-]{2,}$/u.test(word));
  if (loud < PUN.least || loud > PUN.most || /\d/.test(words[0] ?? '')) return false;
  const headline = words.slice(loud);
  return (
    headline.length >= LEAST_WORDS_OF_HEADLINE && /^\p{Lu}\p{Ll}+$/u.test(headline[0] ?? '') && !headline.includes('')
  );
}

/** "Read the report at https://…" */
function endsInAddress(line: Line, { orders, own }: Words): boolean {
  const last = line.text.slice(line.text.lastIndexOf(' ') + 1);
  return /\bhttps?:\/\/\S/i.test(last) && orders.at(line, 0) !== undefined && !own.find(line);
}

/** "READ MORE Why the gauges fell silent"; a headline in capitals is shouted as a whole. */
function isShouted(line: Line, { shouted }: Words): boolean {
  const label = shouted.at(line, 0);
  const next = label && line.tokens[label.after];
  return (
    next?.kind === 'word' && next.capital && !/\.["”’]?$/.test(line.text) && /\p{Ll}/u.test(line.text.slice(next.start))
  );
}

export const isLabelAlone = (line: Line, { labels }: Words): boolean =>
  afterLastWord(line) > 0 && labels.whole(withoutBracket(line)) !== undefined;
