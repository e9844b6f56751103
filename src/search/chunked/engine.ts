/**
 * The engine of a collection that is too large to be read whole. Its names are at hand, and answer first. For the texts
 * Pagefind says which articles may answer (`plan.ts`), and the likeliest of these are read. Names and articles that were
 * read are a small collection, and the engine of small collections answers over it: one ranking, one set of operators,
 * one way to explain.
 */
import type { Condition } from '../conditions.ts';
import { engineOver } from '../engine.ts';
import { isNamed } from '../entries.ts';
import type { Entry } from '../entries.ts';
import { finder } from '../find.ts';
import { hasOperators, parseQuery } from '../query.ts';
import type { Answer, SearchEngine, SearchOptions } from '../types.ts';
import type { PackedCatalogue, PackedPage } from './packed.ts';
import { isBegun, plan, type Search, type Wanted } from './plan.ts';
import { readCatalogue, type Page } from './read.ts';
import { spellings, type Spellings } from './spelling.ts';

/** What is used of Pagefind; its own types come with its index. */
export interface Pagefind {
  search: (words: string, options: { filters: { month?: { any: string[] } } }) => Promise<{ results: Found[] }>;
}

interface Found {
  id: string;
  data: () => Promise<{ raw_url?: string; url: string }>;
}

export interface ChunkedSource {
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

/** The names that are looked for in the texts as those whom they name. */
const NAMES = 3;
/** More who are called by one word are too many to be meant. */
const NAMESAKES = 20;

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
  const parts = new Map<string, Promise<Page>>();
  let last: { asked: string; found: Promise<Found[]> } | undefined;
  let opened: Promise<Pagefind> | undefined;
  let near: Promise<Spellings> | undefined;

  const ask = async (searches: readonly Search[]): Promise<Found[][]> => {
    if (searches.length === 0) return [];
    opened ??= pagefind();
    opened.catch(() => (opened = undefined));
    const { search } = await opened;
    return Promise.all(
      searches.map(async ({ words, months }) => {
        const { results } = await search(words.join(' '), { filters: months ? { month: { any: months } } : {} });
        return results;
      }),
    );
  };

  /** The articles that may answer, the likeliest first. */
  const retrieve = async (asked: string): Promise<Found[]> => {
    const wanted = await wantedOf(asked);
    const { words, named } = wanted;
    const found = merge(await ask(plan(wanted, all)));
    if (found.length > 0 || named.length > 0 || words.length === 0) return found;
    near ??= file().then(spellings);
    near.catch(() => (near = undefined));
    const spelled = variants(words, await near);
    const meant = merge(await ask(spelled.flatMap((those) => plan({ ...wanted, words: those }, all))));
    if (meant.length > 0 || words.length === 1) return meant;
    // Nothing has them all: what has the rarest of them.
    const each = await ask(words.flatMap((word) => plan({ ...wanted, words: [word], phrases: [] }, all).slice(0, 1)));
    return merge(
      each
        .filter((list) => list.length > 0)
        .sort((a, b) => a.length - b.length)
        .slice(0, 2),
    );
  };

  const wantedOf = async (asked: string): Promise<Wanted> => {
    const reading = hasOperators(asked)
      ? (await import('../operators.ts')).read(asked, lexicon.entries, find, known)
      : { text: asked, conditions: [] as Condition[] };
    const query = parseQuery(reading.text);
    const notes: string[] = [];
    const called = query.words.length > 0 ? find(query, notes).sort((a, b) => b.score - a.score) : [];
    const partly = called.length > 0 && notes.length === 0 ? undefined : partlyNamed(query.words);
    return {
      words: query.words,
      begun: query.begun,
      phrases: reading.conditions.flatMap(({ phrase }) => (phrase ? [phrase] : [])),
      needs: reading.conditions.flatMap(({ need }) => need ?? []),
      // A name that has only some of the words was not asked for.
      named: notes.length === 0 ? idsOf(called.map(({ entry }) => entry)) : [],
      ...(partly && { partly }),
    };
  };

  /** "mencho extradition": who is called by some of the words, and the words that are left. */
  const partlyNamed = (words: readonly string[]): Wanted['partly'] => {
    const having = words.map((word) => {
      const those = lexicon.index.having(word).filter(({ record }) => record.kind !== 'outlet');
      return those.length > NAMESAKES ? [] : those;
    });
    const entries = [...new Set(having.flat())].map((entry) => ({
      entry,
      others: words.filter((_, index) => !having[index]?.includes(entry)),
    }));
    const fewest = Math.min(...entries.map(({ others }) => others.length));
    const best = entries.filter(({ others }) => others.length === fewest);
    const [first] = best;
    return first && { named: idsOf(best.map(({ entry }) => entry)), words: first.others };
  };

  const read = (found: Found): Promise<Page> => {
    const part = parts.get(found.id) ?? found.data().then(({ raw_url, url }) => all.read(parse(raw_url ?? url)));
    // The latest at the end; one that could not be fetched is asked for again.
    parts.delete(found.id);
    parts.set(found.id, part);
    part.catch(() => parts.delete(found.id));
    for (const id of parts.keys()) {
      if (parts.size <= KEPT) break;
      parts.delete(id);
    }
    return part;
  };

  const search = async (asked: string, { depth = depthOf(asked), ...options }: SearchOptions = {}): Promise<Answer> => {
    if (last?.asked !== asked) last = { asked, found: retrieve(asked) };
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

const parse = (chunk: string): PackedPage => JSON.parse(chunk) as PackedPage;

const idsOf = (entries: readonly Entry[]): string[] =>
  entries.flatMap(({ record }) => (isNamed(record) && record.kind !== 'outlet' ? record.id : [])).slice(0, NAMES);

/** The first of each list, then the second of each: each search has its say. Each article once. */
function merge(lists: readonly (readonly Found[])[]): Found[] {
  const merged = new Map<string, Found>();
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  for (let place = 0; place < longest; place++) {
    for (const list of lists) {
      const found = list[place];
      if (found && !merged.has(found.id)) merged.set(found.id, found);
    }
  }
  return [...merged.values()];
}

/** Ways to spell the words, the words themselves left out; more than a few would take too long. */
const VARIANTS = 4;

function variants(words: readonly string[], near: Spellings): string[][] {
  const ways = words
    .map((word) => [...near(word), word])
    .reduce<string[][]>((found, those) => found.flatMap((way) => those.map((word) => [...way, word])), [[]]);
  return ways.slice(0, -1).slice(0, VARIANTS);
}
