/** What a rule may look at: the unit, its neighbours, and where the article's prose begins and ends. */
import { withoutEnd } from '../text/trim.ts';
import { countWords, endsSentence } from '../text/words.ts';
import type { Unit } from '../types.ts';

export interface RuleContext {
  units: readonly Unit[];
  index: number;
  /** Index of the first and last unit that reads as prose; -1 where there is none. */
  firstProse: number;
  lastProse: number;
}

export interface Finding {
  /** Default: furniture. */
  class?: 'furniture' | 'cross-reference';
  confidence: number;
}

/** One reason to set a line aside. A rule a file; `why` is shown to readers and editors. */
export interface Rule {
  name: string;
  why: string;
  apply: (unit: Unit, context: RuleContext) => Finding | undefined;
}

/** Sentences that speak of the text itself, not of the world: credits, rights, corrections of the page. */
const OF_THE_TEXT =
  /^(?:©|\(c\)|copyright\b)|\ball rights reserved\b|\b(?:originally|first) (?:published|appeared)\b|\bappeared first on\b|\bcontributed to this (?:report|story|article)\b|^\W{0,2}(?:additional )?(?:reporting|editing|writing) by\b|\bowned and copyrighted\b|\brepublished\b|\bprivacy policy\b|\bcookies\b|\bnewsletter\b|\bsubscri(?:be|ber|bers|ption)\b/i;

/** A sentence of the article: long enough, with the punctuation of one. Lines of a page's furniture rarely have both. */
export function isProse(unit: Unit): boolean {
  if (!endsSentence(unit.text)) return false;
  const count = countWords(unit.text);
  // A long headline may ask or exclaim; a paragraph that does so is longer.
  const enough = /[?!]["'”’)\]»]*$/.test(unit.text) ? 20 : 12;
  return count >= enough && !OF_THE_TEXT.test(unit.text);
}

export const inHead = (context: RuleContext): boolean => context.index < context.firstProse;
export const inTail = (context: RuleContext): boolean => context.index > context.lastProse;

/** Prefixes and separators that pages put around labels: bullets, arrows, emoji, bars. */
export const stripOrnaments = (text: string): string =>
  withoutEnd(text.replace(/^[^\p{L}\p{N}("'“‘©#@]+/u, ''), /[^\p{L}\p{N}\p{M})"'”’.!?…%:]/u);
