/** This search and what else one might take, each behind one question: the ids of the first five. */
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { createEngine } from '../../../src/search/engine.ts';
import { fold } from '../../../src/search/match/fold.ts';
import type { NameRecord } from '../../../src/search/types.ts';

export interface Peer {
  name: string;
  ask: (text: string) => Promise<string[]> | string[];
}

export const FIRST = 5;

export const PEERS: readonly ((records: readonly NameRecord[]) => Peer)[] = [
  (records) => {
    const engine = createEngine(records);
    return {
      name: 'this search',
      ask: async (text) => (await engine.search(text, { limit: FIRST })).results.slice(0, FIRST).map(({ id }) => id),
    };
  },
  (records) => {
    const fuse = new Fuse(records, { keys: ['title', 'aliases'], ignoreDiacritics: true });
    return { name: 'plain Fuse', ask: (text) => fuse.search(text, { limit: FIRST }).map(({ item }) => item.id) };
  },
  (records) => {
    const mini = new MiniSearch<{ id: string; title: string; aliases: string }>({
      fields: ['title', 'aliases'],
      processTerm: (term) => fold(term) || null,
      searchOptions: { prefix: true, fuzzy: 0.2 },
    });
    mini.addAll(records.map(({ id, title, aliases }) => ({ id, title, aliases: aliases.join(', ') })));
    return {
      name: 'MiniSearch',
      ask: (text) =>
        mini
          .search(text)
          .slice(0, FIRST)
          .map(({ id }) => String(id)),
    };
  },
];
