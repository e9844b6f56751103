/** What is asked of Pagefind. */
import type { Search } from './plan.ts';

/** What is used of Pagefind; its own types come with its index. */
export interface Pagefind {
  search: (words: string, options: { filters: { month?: { any: string[] } } }) => Promise<{ results: Found[] }>;
}

/** An article that has what was looked for. */
export interface Found {
  id: string;
  data: () => Promise<{ raw_url?: string; url: string }>;
}

/** What each search finds, the likeliest first. */
export type Ask = (searches: readonly Search[]) => Promise<Found[][]>;

/** Pagefind is fetched with the first search. */
export function asking(pagefind: () => Promise<Pagefind>): Ask {
  const opened = once(pagefind);
  return async (searches) => {
    if (searches.length === 0) return [];
    const { search } = await opened();
    return Promise.all(
      searches.map(async ({ words, months }) => {
        const { results } = await search(words.join(' '), { filters: months ? { month: { any: months } } : {} });
        return results;
      }),
    );
  };
}

/** Fetches when it is first asked, and again only where that failed. */
export function once<T>(fetch: () => Promise<T>): () => Promise<T> {
  let fetched: Promise<T> | undefined;
  return () => {
    fetched ??= fetch();
    fetched.catch(() => (fetched = undefined));
    return fetched;
  };
}
