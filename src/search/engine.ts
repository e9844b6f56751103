/**
 * The engine on fuse.js. All records stand in one index, each with its fields folded once: fuse.js would fold each text
 * anew for each word of each question, and what it lets in is judged word by word in `match.ts` and `ranking.ts`. That
 * is right for a small collection; over many articles' texts it is slow, and another engine takes the passages.
 */
import Fuse from 'fuse.js/min';
import { distinct, entriesOf, isNamed } from './entries.ts';
import type { Entry } from './entries.ts';
import { explain, show } from './explain.ts';
import { initials, isFull, isName, joined, union } from './match.ts';
import type { Hit } from './match.ts';
import { parseQuery } from './query.ts';
import type { Query } from './query.ts';
import { score, tierOf } from './ranking.ts';
import type { Tier } from './ranking.ts';
import { suggest } from './suggest.ts';
import type {
  Answer,
  RecordKind,
  ResultGroup,
  SearchEngine,
  SearchOptions,
  SearchRecord,
  SearchResult,
} from './types.ts';

export interface Found {
  entry: Entry;
  /** One for each word of the question, in order; nothing for a word that was not found. */
  hits: (Hit | undefined)[];
  score: number;
}

const LIMIT = 50;

/** Less than a typing error is worth (`ranking.ts`), more than what the name's length is. */
const SLIGHTLY = 0.001;

/** Of the weight of all words asked for, so much must be found for a result that lacks some. */
const ENOUGH = 1 / 3;

export function createEngine(records: readonly SearchRecord[]): SearchEngine {
  const entries = entriesOf(records);
  const articles = Math.max(1, records.filter(({ kind }) => kind === 'article').length);
  const text = (names: boolean) => (entry: Entry) =>
    entry.fields.filter((one) => isName(one) === names).map((one) => joined(distinct(one.main), ' '));
  const fuse = new Fuse(entries, {
    useTokenSearch: true,
    tokenMatch: 'all',
    isCaseSensitive: true,
    includeScore: true,
    // What is equal in the end keeps the order of the records.
    shouldSort: false,
    // Two neighbours swapped in a word of four letters are two errors to fuse.js.
    threshold: 0.5,
    keys: [
      { name: 'names', weight: 3, getFn: text(true) },
      { name: 'initials', weight: 1, getFn: ({ fields }) => fields.filter(isName).map(initials) },
      { name: 'text', weight: 1, getFn: text(false) },
    ],
  });

  const found = (entry: Entry, hits: (Hit | undefined)[], tier: Tier, fuseScore: number): Found => {
    const { record } = entry;
    const full = hits.filter((hit) => hit !== undefined);
    const present = isNamed(record) ? record.articles.length / articles : 0;
    return { entry, hits, score: score({ tier, kind: record.kind, present, hits: full, fuse: fuseScore }) };
  };

  /** The best way in which an entry has all words, if any: in one name, over its names, over all that it has. */
  const judge = (query: Query, entry: Entry, fuseScore: number, fuzzy: boolean): Found[] => {
    const names = entry.fields.filter(isName);
    const ways = [...names.map((name) => [name]), names, entry.fields].flatMap((fields) => {
      const hits = union(query, fields, fuzzy);
      return isFull(hits) ? [found(entry, hits, tierOf(entry.record.kind, hits), fuseScore)] : [];
    });
    const best = Math.max(...ways.map((way) => way.score));
    // The first of equals: the name itself rather than an alias that is covered a little more.
    return ways.filter((way) => way.score > best - SLIGHTLY).slice(0, 1);
  };

  const find = (query: Query, notes: string[]): Found[] => {
    const candidates = query.minorOnly
      ? entries.filter(({ record }) => record.kind !== 'passage').map((item) => ({ item, score: 1 }))
      : fuse.search(query.words.join(' '));
    const all = (fuzzy: boolean): Found[] =>
      candidates.flatMap(({ item, score: near = 1 }) => judge(query, item, near, fuzzy));
    const exact = all(false);
    // Beside a name that is spelled so, names that would need another spelling are noise.
    if (exact.some(({ entry }) => entry.record.kind !== 'passage')) return exact;
    if (exact.length > 0) return [...exact, ...titled(query, exact)];
    const near = all(true);
    if (near.length > 0 || query.words.length < 2) return near;
    const some = someOf(query);
    if (some.length > 0) notes.push('Nothing has all of these words; these have some of them.');
    return some;
  };

  /** "president sheinbaum": who is called by the last word, where a text that names them has the words before it. */
  const titled = (query: Query, passages: Found[]): Found[] => {
    const named = new Set(passages.flatMap(({ entry: { record } }) => ('mentions' in record ? record.mentions : [])));
    return entries.flatMap((entry) => {
      if (entry.record.kind !== 'person' || !named.has(entry.record.id)) return [];
      const hits = union(query, entry.fields, false);
      return hits.at(-1) ? [found(entry, hits, 'text', 1)] : [];
    });
  };

  /** What has the rarest of the words: the more a word is in, the less it tells, and one that is nowhere tells most. */
  const someOf = (query: Query): Found[] => {
    const rows = entries.map((entry) => ({ entry, hits: union(query, entry.fields, false) }));
    const weights = query.words.map((_, index) =>
      Math.log(1 + rows.length / (1 + rows.filter(({ hits }) => hits[index]).length)),
    );
    const sum = (hits: (Hit | undefined)[]): number =>
      weights.reduce((total, weight, index) => total + (hits[index] ? weight : 0), 0);
    const most = Math.max(...rows.map(({ hits }) => sum(hits)));
    if (most < ENOUGH * weights.reduce((total, weight) => total + weight, 0)) return [];
    return rows.filter(({ hits }) => sum(hits) === most).map(({ entry, hits }) => found(entry, hits, 'some', 1));
  };

  const answer = (asked: string, { limit = LIMIT }: SearchOptions): Answer => {
    const query = parseQuery(asked);
    const notes = [...query.notes];
    const list = query.words.length > 0 ? find(query, notes) : [];
    list.sort((a, b) => b.score - a.score);
    const results: SearchResult[] = [];
    const groups = new Map<RecordKind, ResultGroup>();
    for (const one of list) {
      const { kind } = one.entry.record;
      const group = groups.get(kind) ?? { kind, count: 0, results: [] };
      groups.set(kind, group);
      group.count += 1;
      if (group.count > limit) continue;
      const result = resultOf(one, query);
      group.results.push(result);
      results.push(result);
    }
    return {
      query: asked,
      results,
      groups: [...groups.values()],
      count: list.length,
      notes,
      suggestions: list.length > 0 ? [] : suggest(query, entries),
    };
  };

  return { search: (asked, options = {}) => Promise.resolve(answer(asked, options)) };
}

function resultOf({ entry: { record, sigla, fields }, hits, score: exact }: Found, query: Query): SearchResult {
  const { kind, id, title, url } = record;
  return {
    kind,
    id,
    title,
    url,
    why: explain(query, title, hits),
    score: Math.round(exact * 1e4) / 1e4,
    shown: show(query, fields[0], hits),
    sigla,
  };
}
