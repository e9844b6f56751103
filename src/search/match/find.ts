/** What a question finds among the records, each with where its words stand and with its score. */
import { edits } from './edits.ts';
import type { Entry } from '../index/entries.ts';
import { judgeOf } from './judge.ts';
import type { Found } from './judge.ts';
import { isName, union } from './match.ts';
import type { Hit } from './match.ts';
import type { Query } from '../query/query.ts';
import type { Candidate, WordIndex } from './words.ts';

/** What may be found, by what there is: the same entry, or one of whose fields some are left out. */
export type Pool = ReadonlyMap<Entry, Entry>;

/** Without a pool everything may be found. A question without words finds the whole pool. */
export type Find = (query: Query, notes: string[], pool?: Pool) => Found[];

/** A word tells more of a short text than of a long one: 0 to 1. */
const lengthOf = ({ fields: [{ words }] }: Entry): number => words.length / (words.length + 50);

/** How far the names of a record are from words that it lacks: 0 to 1, of the letters. */
function farthest(absent: readonly string[], { fields }: Entry): number {
  const own = fields.filter(isName).flatMap(({ main }) => main);
  const distances = absent.map((word) =>
    Math.min(1, ...own.map(({ text }) => edits(word, text, word.length).whole / Math.max(word.length, text.length))),
  );
  return distances.reduce((sum, one) => sum + one, 0) / Math.max(1, distances.length);
}

/** "o brannagh": two neighbours as the one word that the records have. Each step leaves a word less. */
function runTogether(query: Query, { having }: WordIndex): Query | undefined {
  const { all } = query;
  const at = all.findIndex((word, i) => i + 1 < all.length && having(`${word}${all[i + 1] ?? ''}`).length > 0);
  if (at === -1) return undefined;
  const joined = `${all[at] ?? ''}${all[at + 1] ?? ''}`;
  const own = all.toSpliced(at, 2, joined);
  const words = own.filter((word) => word === joined || query.words.includes(word));
  return { ...query, all: own, words: [...new Set(words)], minorOnly: false };
}

/** Of the weight of all words asked for, so much must be found for a result that lacks some. */
const ENOUGH = 1 / 3;

/** `size` is how many entries there are in all, where these are not all. */
export function finder(entries: readonly Entry[], index: WordIndex, size = 0): Find {
  const { found, best } = judgeOf(entries);

  const search = (query: Query, notes: string[], open: readonly Entry[], pool?: Pool): Found[] => {
    const all = (candidates: readonly Candidate[], fuzzy: boolean): Found[] =>
      candidates.flatMap(({ entry: item, near }) => {
        const entry = pool ? pool.get(item) : item;
        return entry ? best(query, entry, near ?? lengthOf(entry), fuzzy) : [];
      });
    const exact = query.minorOnly
      ? open.flatMap((entry) => (entry.record.kind === 'passage' ? [] : best(query, entry, lengthOf(entry), false)))
      : all(index.exact(query), false);
    if (exact.length === 0) {
      const together = runTogether(query, index);
      if (together) return search(together, notes, open, pool);
    }
    // Beside a name that is spelled so, names that would need another spelling are noise.
    if (exact.some(({ entry }) => entry.record.kind !== 'passage')) return exact;
    if (exact.length > 0) return [...exact, ...titled(query, exact, open)];
    const near = query.minorOnly ? [] : all(index.near(query), true);
    if (near.length > 0 || query.words.length < 2) return near;
    const some = someOf(query, open, pool);
    if (some.length > 0) notes.push('Nothing has all of these words; these have some of them.');
    return some;
  };

  /** "president sheinbaum": who is called by the last word, where a text that names them has the words before it. */
  const titled = (query: Query, passages: Found[], open: readonly Entry[]): Found[] => {
    const named = new Set(passages.flatMap(({ entry: { record } }) => ('mentions' in record ? record.mentions : [])));
    return open.flatMap((entry) => {
      if (entry.record.kind !== 'person' || !named.has(entry.record.id)) return [];
      const hits = union(query, entry.fields, false);
      return hits.at(-1) ? [found(query, entry, hits, 'text', 1)] : [];
    });
  };

  /** What has the rarest of the words: the more a word is in, the less it tells, and one that is nowhere tells most. */
  const someOf = (query: Query, open: readonly Entry[], pool?: Pool): Found[] => {
    const having = query.words.map((word) => index.having(word));
    const weights = having.map((those) => Math.log(1 + Math.max(size, open.length) / (1 + those.length)));
    const rows = [...new Set(having.flat())].flatMap((item) => {
      const entry = pool ? pool.get(item) : item;
      return entry ? [{ entry, hits: union(query, entry.fields, false) }] : [];
    });
    const sum = (hits: (Hit | undefined)[]): number =>
      weights.reduce((total, weight, index) => total + (hits[index] ? weight : 0), 0);
    const most = Math.max(...rows.map(({ hits }) => sum(hits)));
    if (most < ENOUGH * weights.reduce((total, weight) => total + weight, 0)) return [];
    return rows
      .filter(({ hits }) => sum(hits) === most)
      .map(({ entry, hits }) => {
        const absent = query.words.filter((_, index) => !hits[index]);
        return found(query, entry, hits, 'some', farthest(absent, entry));
      });
  };

  return (query, notes, pool) => {
    const open = pool ? [...pool.values()] : entries;
    if (query.words.length > 0) return search(query, notes, open, pool);
    return pool ? open.map((entry) => found(query, entry, [], 'text', 1)) : [];
  };
}
