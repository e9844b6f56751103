/**
 * The engine of a collection that is too large to be read whole. Its names are at hand, and answer first. For the texts
 * Pagefind says which articles may answer (`plan.ts`), and the likeliest of these are read. Names and articles that were
 * read are a small collection, and the engine of small collections answers over it: one ranking, one set of operators,
 * one way to explain.
 */
import { engineOver } from '../engine.ts';
import { finder } from '../match/find.ts';
import { hasOperators, parseQuery } from '../query/query.ts';
import type { Answer, SearchEngine, SearchOptions } from '../types.ts';
import type { PackedCatalogue, PackedPage } from './packed.ts';
import { asking, once, type Found, type Pagefind } from './pagefind.ts';
import { isBegun } from './begun.ts';
import { readCatalogue, type Page } from './read.ts';

export type { Pagefind } from './pagefind.ts';

interface ChunkedSource {
  catalogue: PackedCatalogue;
  /** Fetched when a text is first asked for. */
  pagefind: () => Promise<Pagefind>;
  /** Fetched when a word is nowhere. */
  spellings: () => Promise<string>;
}

export interface ChunkedEngine {
  /** What is called so, as it was typed; nothing where nobody is. It fetches nothing. */
  named: (asked: string, options?: SearchOptions) => Promise<Answer | undefined>;
  whole: SearchEngine;
}

/** So many articles are read for an answer, and so many where one has hardly begun to type. */
const DEPTH = 20;
export const SHALLOW = 5;
/** So many are kept for the next answer. */
const KEPT = 300;

export function createChunkedEngine({ catalogue, pagefind, spellings: file }: ChunkedSource): ChunkedEngine {
  const all = readCatalogue(catalogue);
  const { lexicon, known } = all;
  const find = finder(lexicon.entries, lexicon.index);
  const whole = { known, size: lexicon.entries.length + all.articles };
  const names = engineOver([lexicon], whole);
  const named: ChunkedEngine['named'] = async (asked, options) =>
    !hasOperators(asked) && lexicon.index.exact(parseQuery(asked)).length > 0
      ? names.search(asked, options)
      : undefined;
  const ask = asking(pagefind);
  const near = once(async () => {
    const [text, { spellings }] = await Promise.all([file(), import('./spelling.ts')]);
    return spellings(text);
  });
  const read = reading((chunk) => all.read(chunk));
  let last: { asked: string; found: Promise<Found[]> } | undefined;

  // Names answer first, and need neither of these.
  const retrieved = async (asked: string): Promise<Found[]> => {
    const [{ retrieve }, { wantedOf }] = await Promise.all([import('./retrieve.ts'), import('./wanted.ts')]);
    return retrieve(await wantedOf(asked, { lexicon, find, known }), all, ask, near);
  };

  const search = async (asked: string, { depth = depthOf(asked), ...options }: SearchOptions = {}): Promise<Answer> => {
    if (last?.asked !== asked) last = { asked, found: retrieved(asked) };
    const found = await last.found.catch((error: unknown) => {
      last = undefined;
      throw error;
    });
    const pages = await Promise.all(found.slice(0, depth).map(read));
    const texts = pages.sort((a, b) => a.place - b.place).map(({ part }) => part);
    const answer = await engineOver([lexicon, ...texts], whole).search(asked, options);
    const unread = found.length - texts.length;
    return unread > 0 ? { ...answer, unread } : answer;
  };

  return { named, whole: { search } };
}

const depthOf = (asked: string): number => (isBegun(parseQuery(asked)) ? SHALLOW : DEPTH);

/** Reads what was found; the latest that were read are kept. */
function reading(read: (chunk: PackedPage) => Page): (found: Found) => Promise<Page> {
  const pages = new Map<string, Promise<Page>>();
  return (found) => {
    const page = pages.get(found.id) ?? found.data().then(({ raw_url, url }) => read(parse(raw_url ?? url)));
    // The latest at the end; one that could not be fetched is asked for again.
    pages.delete(found.id);
    pages.set(found.id, page);
    page.catch(() => pages.delete(found.id));
    for (const id of pages.keys()) {
      if (pages.size <= KEPT) break;
      pages.delete(id);
    }
    return page;
  };
}

const parse = (chunk: string): PackedPage => JSON.parse(chunk) as PackedPage;
