/**
 * The search of a large collection, beside the page: an answer of the names, then one with the likeliest articles, then
 * one with as many as are asked for. A question that comes in between ends the one before it.
 */
import { createChunkedEngine, SHALLOW } from '../chunked/engine.ts';
import type { ChunkedEngine, Pagefind } from '../chunked/engine.ts';
import type { PackedCatalogue } from '../chunked/packed.ts';
import type { Answer, SearchOptions } from '../types.ts';

export interface Asked {
  id: number;
  /** The site's path. */
  base: string;
  text: string;
  options: SearchOptions;
}

export interface Given {
  id: number;
  answer?: Answer;
  last?: true;
  failed?: true;
}

let latest = 0;
let engine: Promise<ChunkedEngine> | undefined;

const give = (given: Given): void => postMessage(given);

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  latest = data.id;
  answer(data).catch(() => {
    // The next question tries again.
    engine = undefined;
    give({ id: data.id, failed: true });
  });
});

async function answer({ id, base, text, options }: Asked): Promise<void> {
  const { named, whole } = await (engine ??= load(base));
  if (id !== latest) return;
  const names = await named(text, options);
  if (names) give({ id, answer: names });
  const first = await whole.search(text, { ...options, depth: SHALLOW });
  if (id !== latest) return;
  if (first.unread === undefined) {
    give({ id, answer: first, last: true });
    return;
  }
  if (first.count > 0) give({ id, answer: first });
  const last = await whole.search(text, options);
  if (id === latest) give({ id, answer: last, last: true });
}

async function load(base: string): Promise<ChunkedEngine> {
  const get = async (name: string): Promise<unknown> => (await fetch(`${base}search/${name}.json`)).json();
  return createChunkedEngine({
    catalogue: (await get('catalogue')) as PackedCatalogue,
    spellings: () => get('spellings') as Promise<string>,
    pagefind: async () => {
      const folder = `${base}pagefind/`;
      const { createInstance } = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as {
        createInstance: (options: object) => Pagefind & { init: () => Promise<void> };
      };
      const instance = createInstance({ basePath: folder });
      await instance.init();
      return instance;
    },
  });
}
