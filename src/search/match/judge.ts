/** How well an entry answers a question: where its words stand in it, and the score of that. */
import { isNamed } from '../index/entries.ts';
import type { Entry } from '../index/entries.ts';
import { isFull, isName, union } from './match.ts';
import type { Field, Hit } from './match.ts';
import type { Query } from '../query/query.ts';
import { score, tierOf } from './ranking.ts';
import type { Tier } from './ranking.ts';

export interface Found {
  entry: Entry;
  /** One for each word of the question, in order; nothing for a word that was not found. */
  hits: (Hit | undefined)[];
  score: number;
}

/** Less than a typing error is worth (`ranking.ts`), more than what the name's length is. */
const SLIGHTLY = 0.001;

/** How many of the small words that were typed a field has. */
function minorOf({ all, words }: Query, field: Field): number {
  const typed = all.filter((word) => !words.includes(word));
  return typed.filter((word) => field.words.some(({ text }) => text === word)).length / Math.max(1, typed.length);
}

export interface Judge {
  /** An entry with the score of these hits; `fuse` as in `ranking.ts`. */
  found: (query: Query, entry: Entry, hits: (Hit | undefined)[], tier: Tier, fuse: number) => Found;
  /** The best way in which an entry has all words, if any: in one name, over its names, over all that it has. */
  best: (query: Query, entry: Entry, fuse: number, fuzzy: boolean) => Found[];
}

/** How present a name is, is told by how many of the articles among these entries it is in. */
export function judgeOf(entries: readonly Entry[]): Judge {
  const articles = Math.max(1, entries.filter(({ record }) => record.kind === 'article').length);

  const found: Judge['found'] = (query, entry, hits, tier, fuse) => {
    const { record, fields } = entry;
    const full = hits.filter((hit) => hit !== undefined);
    const present = isNamed(record) ? (record.present ?? record.articles.length / articles) : 0;
    const minor = minorOf(query, full[0]?.field ?? fields[0]);
    return { entry, hits, score: score({ tier, kind: record.kind, present, hits: full, minor, fuse }) };
  };

  const best: Judge['best'] = (query, entry, fuse, fuzzy) => {
    const names = entry.fields.filter(isName);
    const ways = [...names.map((name) => [name]), names, entry.fields].flatMap((fields) => {
      const hits = union(query, fields, fuzzy);
      return isFull(hits) ? [found(query, entry, hits, tierOf(entry.record.kind, hits), fuse)] : [];
    });
    const highest = Math.max(...ways.map((way) => way.score));
    // The first of equals: the name itself rather than an alias that is covered a little more.
    return ways.filter((way) => way.score > highest - SLIGHTLY).slice(0, 1);
  };

  return { found, best };
}
