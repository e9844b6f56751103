/** What Pagefind is asked for a question: a few searches that together find the articles that may answer it. */
import type { Need } from '../query/conditions.ts';
import { typed } from './begun.ts';
import { MANY, commonFor, type CommonWord } from './common.ts';
import { monthOf } from './packed.ts';
import { headed, tokenOf, type TokenKind } from './tokens.ts';

/** One search: all of the words, in articles of one of the months, if any are given. */
export interface Search {
  words: string[];
  months?: string[];
}

/** What the plan has to know of the collection. */
export interface Catalogue {
  articles: number;
  common: readonly CommonWord[];
  /** The number of an id, by the kind of token; nothing where there is none. */
  numberOf: (kind: Exclude<TokenKind, 'common'>, id: string) => number | undefined;
}

export interface Wanted {
  /** Folded, without the minor ones. */
  words: readonly string[];
  /** The last of them may be one that is still being typed. */
  begun: boolean;
  phrases: readonly (readonly string[])[];
  needs: readonly Need[];
  /** Ids of entities of whom all words may be a name. */
  named: readonly string[];
  /** Ids of entities of whom some of the words may be a name, with the other words. */
  partly?: { named: readonly string[]; words: readonly string[] };
}

/** Each search costs a few milliseconds. */
const MOST = 8;

/** A question for a span of time without a word looks at the newest of so many months. */
const MONTHS = 3;

/** What more of the articles have tells too little to be worth its places. */
const EVERYWHERE = 0.1;

export function plan(wanted: Wanted, catalogue: Catalogue): Search[] {
  const { words, begun, phrases, needs, named, partly } = wanted;
  const days = needs.filter(({ of }) => of === 'date').map(({ any }) => new Set(any.map(monthOf)));
  const months = days.length > 0 ? [...days.reduce((a, b) => a.intersection(b))].sort().reverse() : undefined;
  const combined = combinations(needs, catalogue);
  // Something was asked for that is nowhere.
  if (months?.length === 0 || combined.length === 0) return [];

  const about = (ids: readonly string[]): string[] => tokens('about', ids, catalogue);
  const alone = months === undefined && combined.every((one) => one.length === 0);
  const whole = textOf(words, begun, catalogue, alone);
  const long = typed(words, begun);
  const headline = long.map(headed);
  const texts = [
    ...phrases.filter((phrase) => isRare(phrase, catalogue)).map((phrase) => [`"${phrase.join(' ')}"`]),
    // What many texts have, few headlines do.
    ...(alone && !isRare(long, catalogue) && isRare(headline, catalogue) ? [headline] : []),
    ...(whole.length > 0 || !alone ? [whole] : []),
    ...(partly ? about(partly.named).map((token) => [token, ...textOf(partly.words, begun, catalogue, false)]) : []),
    ...about(named).map((token) => [token]),
  ];
  const searches = texts
    .flatMap((text) => combined.map((tokens) => [...tokens, ...text]))
    .flatMap((all): Search[] => {
      if (all.length > 0) return [{ words: all, ...(months && { months }) }];
      return (months ?? []).slice(0, MONTHS).map((month) => ({ words: tokens('month', [month], catalogue) }));
    });
  return searches.slice(0, MOST);
}

function tokens(kind: Exclude<TokenKind, 'common'>, ids: readonly string[], { numberOf }: Catalogue): string[] {
  return ids.flatMap((id) => {
    const number = numberOf(kind, id);
    return number === undefined ? [] : tokenOf(kind, number);
  });
}

/** One token of each need, in every combination; without needs one combination of none. */
function combinations(needs: readonly Need[], catalogue: Catalogue): string[][] {
  return needs.reduce<string[][]>(
    (found, { of, any }) =>
      of === 'date' ? found : found.flatMap((before) => tokens(of, any, catalogue).map((token) => [...before, token])),
    [[]],
  );
}

/** How many articles have a word, at most. */
const countOf = (typed: string, { common, articles }: Catalogue): number =>
  Math.min(
    articles,
    Math.max(
      MANY,
      commonFor(typed, common).reduce((sum, { count }) => sum + count, 0),
    ),
  );

/** How many articles are likely to have all of them. */
const countOfAll = (words: readonly string[], catalogue: Catalogue): number =>
  words.reduce((share, word) => share * (countOf(word, catalogue) / catalogue.articles), 1) * catalogue.articles;

const isRare = (words: readonly string[], catalogue: Catalogue): boolean =>
  words.some((word) => countOf(word, catalogue) <= MANY) || countOfAll(words, catalogue) <= MANY;

/** The words to look for, the most telling of them; with words that are everywhere alone, the newest that have one. */
function textOf(words: readonly string[], begun: boolean, catalogue: Catalogue, alone: boolean): string[] {
  const long = typed(words, begun);
  // Beside what is asked for otherwise, a common word is looked for in what that finds.
  if (!alone) return long.filter((word) => countOf(word, catalogue) <= MANY);
  const telling = long.filter((word) => countOf(word, catalogue) <= EVERYWHERE * catalogue.articles);
  const kept = telling.length > 0 ? telling : long;
  if (kept.length === 0 || isRare(kept, catalogue)) return kept;
  const rarest = kept.reduce((one, other) => (countOf(other, catalogue) < countOf(one, catalogue) ? other : one));
  const [likeliest] = commonFor(rarest, catalogue.common);
  return likeliest ? [tokenOf('common', likeliest.number), ...kept.filter((word) => word !== rarest)] : kept;
}
