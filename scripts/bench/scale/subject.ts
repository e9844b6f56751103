/** What `npm run bench scale` measures: a page that answers questions over a collection. */
import type { Collection } from '../search/collection.ts';

export interface Subject {
  name: string;
  /** Of the field, as a CSS selector. */
  input: string;
  /** Of the element whose shown text, attributes or children change with an answer, and with nothing else. */
  results: string;
  /** Writes the page and its index into an empty folder. The page answers `?q=` in its address, too. */
  prepare: (collection: Collection, folder: string) => Promise<Prepared>;
}

export interface Prepared {
  /** The page, from the folder's root: `/search/`. */
  path: string;
  /** A page of the same site without an answer: what it fetches, too, is no part of search. */
  common?: string;
  /** The file that holds the names, within the folder. */
  lexicon?: string;
  /** Time to index, in Node. */
  seconds: number;
  /** The index in one piece, as JSON, gzip -9. */
  serialized?: number;
}

/** A name, or a whole article, as the peers with an index take them; passages one by one would be more for each. */
export interface Document {
  title: string;
  text: string;
  aliases: string[];
}

export function documentsOf({ records }: Collection): Document[] {
  const passages = Map.groupBy(
    records.filter((record) => record.kind === 'passage'),
    ({ article }) => article,
  );
  return records.flatMap((record) => {
    if (record.kind === 'passage') return [];
    if (record.kind !== 'article') return { title: record.title, text: '', aliases: record.aliases };
    const text = (passages.get(record.id) ?? []).map((passage) => passage.text).join('\n');
    return { title: record.title, text, aliases: [] };
  });
}

export const secondsFrom = (start: number): number => (performance.now() - start) / 1000;
