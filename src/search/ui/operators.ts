/** Operators of the query, offered while one is being typed, and all of them where nothing is typed yet. */

export const OPERATORS: readonly (readonly [operator: string, meaning: string])[] = [
  ['person:', 'names somebody'],
  ['group:', 'names a cartel or another group'],
  ['outlet:', 'published by, or referring to, an outlet'],
  ['said:', 'quotes somebody'],
  ['article:', 'one article, by its letter'],
  ['before:', 'dated before a day, month or year: 2025-08'],
  ['after:', 'dated from then on'],
  ['in:title', 'only in headlines'],
  ['"…"', 'word for word'],
  ['-', 'leaves a word out'],
];

/** The last word, if it is one. */
const LAST = /(?:^|\s)(-?)(\p{L}*)$/u;

const SHORTEST = 2;

interface Offer {
  operator: string;
  meaning: string;
  /** The question with it. */
  typed: string;
}

export function operatorsFor(query: string): Offer[] {
  const [, minus = '', begun = ''] = LAST.exec(query) ?? [];
  const empty = query.trim() === '';
  if (!empty && begun.length < SHORTEST) return [];
  return OPERATORS.filter(([operator]) => empty || operator.startsWith(begun.toLowerCase())).map(
    ([operator, meaning]) => ({
      operator: minus + operator,
      meaning,
      typed: query.slice(0, query.length - begun.length) + operator.replace('…"', ''),
    }),
  );
}
