/** What a question finds among the records, each with where its words stand and with its score. */
import { edits } from './edits.ts';
import { isNamed } from './entries.ts';
import type { Entry } from './entries.ts';
import { isFull, isName, union } from './match.ts';
import type { Field, Hit } from './match.ts';
import type { Query } from './query.ts';
import { score, tierOf } from './ranking.ts';
import type { Tier } from './ranking.ts';
import type { Candidate, WordIndex } from './words.ts';

export interface Found {
  entry: Entry;
  /** One for each word of the question, in order; nothing for a word that was not found. */
  hits: (Hit | undefined)[];
  score: number;
}

/** What may be found, by what there is: the same entry, or one of whose fields some are left out. */
export type Pool = ReadonlyMap<Entry, Entry>;

/** Without a pool everything may be found. A question without words finds the whole pool. */
export type Find = (query: Query, notes: string[], pool?: Pool) => Found[];

/** Less than a typing error is worth (`ranking.ts`), more than what the name's length is. */
const SLIGHTLY = 0.001;

/** A word tells more of a short text than of a long one: 0 to 1. */
const lengthOf = ({ fields: [{ words }] }: Entry): number => words.length / (words.length + 50);

/** How many of the small words that were typed a field has. */
function minorOf({ all, words }: Query, field: Field): number {
  const typed = all.filter((word) => !words.includes(word));
  return typed.filter((word) => field.words.some(({ text }) => text === word)).length / Math.max(1, typed.length);
}

/** How far the names of a record are from words that it lacks: 0 to 1, of the letters. */
function farthest(absent: readonly string[], { fields }: Entry): number {
  const own = fields.filter(isName).flatMap(({ main }) => main);
  const distances = absent.map((word) =>
    Math.min(1, ...own.map(({ text }) => edits(word, text, word.length).whole / Math.max(word.length, text.length))),
  );
  return distances.reduce((sum, one) => sum + one, 0) / Math.max(1, distances.length);
}

/** Of the weight of all words asked for, so much must be found for a result that lacks some. */
const ENOUGH = 1 / 3;

/** `size` is how many entries there are in all, where these are not all. */
export function finder(entries: readonly Entry[], index: WordIndex, size = 0): Find {
  const articles = Math.max(1, entries.filter(({ record }) => record.kind === 'article').length);

  const found = (query: Query, entry: Entry, hits: (Hit | undefined)[], tier: Tier, fuseScore: number): Found => {
    const { record, fields } = entry;
    const full = hits.filter((hit) => hit !== undefined);
    const present = isNamed(record) ? (record.present ?? record.articles.length / articles) : 0;
    const minor = minorOf(query, full[0]?.field ?? fields[0]);
    return { entry, hits, score: score({ tier, kind: record.kind, present, hits: full, minor, fuse: fuseScore }) };
  };

  /** The best way in which an entry has all words, if any: in one name, over its names, over all that it has. */
  const judge = (query: Query, entry: Entry, fuseScore: number, fuzzy: boolean): Found[] => {
    const names = entry.fields.filter(isName);
    const ways = [...names.map((name) => [name]), names, entry.fields].flatMap((fields) => {
      const hits = union(query, fields, fuzzy);
      return isFull(hits) ? [found(query, entry, hits, tierOf(entry.record.kind, hits), fuseScore)] : [];
    });
    const best = Math.max(...ways.map((way) => way.score));
    // The first of equals: the name itself rather than an alias that is covered a little more.
    return ways.filter((way) => way.score > best - SLIGHTLY).slice(0, 1);
  };

  const search = (query: Query, notes: string[], open: readonly Entry[], pool?: Pool): Found[] => {
    const all = (candidates: readonly Candidate[], fuzzy: boolean): Found[] =>
      candidates.flatMap(({ entry: item, near }) => {
        const entry = pool ? pool.get(item) : item;
        return entry ? judge(query, entry, near ?? lengthOf(entry), fuzzy) : [];
      });
    const exact = query.minorOnly
      ? open.flatMap((entry) => (entry.record.kind === 'passage' ? [] : judge(query, entry, lengthOf(entry), false)))
      : all(index.exact(query), false);
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
