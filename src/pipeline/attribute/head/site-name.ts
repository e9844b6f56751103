/** The name of a site beside a headline, as window titles have it: "Headline | Bay Lantern". */
import type { Language } from '../../language/index.ts';
import { fold } from '../../text/fold.ts';
import type { Hop } from '../../record/schema.ts';
import type { JudgedUnit } from '../../types.ts';
import { type OutletIndex, withoutArticle } from '../outlets.ts';

/** Words of what is left of a headline without the name. */
const LEAST_LEFT = 2;
/** Characters that a name may have before it: “The ”. */
const ARTICLE = 4;
/** What parts the two, white space on both sides. */
const MARK = /\s(?:[|–—·•»-]|::)\s/gu;

/** What proves that a part of a headline is the name of a site. */
export interface Proof {
  outlets: OutletIndex;
  /** The lines of the page. */
  units: readonly JudgedUnit[];
  /** Publishers that credit lines name: the owner of the copyright. */
  trail: readonly Hop[];
  language: Language;
}

/**
 * Without the site's name behind or before it. A name is cut only where the page or the vocabulary proves it one, since
 * a mark parts much else: "Analysis | …", "… – live".
 */
export function withoutSiteName(headline: string, proof: Proof): string {
  const marks = [...headline.matchAll(MARK)];
  const first = marks[0];
  const last = marks.at(-1);
  if (first === undefined || last === undefined) return headline;
  const before = headline.slice(0, last.index);
  if (hasWords(before) && isSite(headline.slice(last.index + last[0].length), proof)) return before;
  const behind = headline.slice(first.index + first[0].length);
  return hasWords(behind) && isSite(headline.slice(0, first.index), proof) ? behind : headline;
}

const hasWords = (text: string): boolean => text.split(' ', LEAST_LEFT).length === LEAST_LEFT;

function isSite(name: string, { outlets, units, trail, language }: Proof): boolean {
  if (outlets.find(name) !== undefined) return true;
  const own = withoutArticle(fold(name), language);
  const isOwn = (other: string): boolean => withoutArticle(fold(other), language) === own;
  return (
    trail.some((hop) => hop.role !== 'credit' && isOwn(hop.name)) ||
    units.some(({ text, verdict }) => verdict?.class !== 'body' && text.length <= name.length + ARTICLE && isOwn(text))
  );
}
