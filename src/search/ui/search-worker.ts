/**
 * The search of a large collection, beside the page: an answer of the names, then one with the likeliest articles, then
 * one with as many as are asked for. A question that comes in between ends the one before it.
 */
import { createChunkedEngine, SHALLOW } from '../chunked/engine.ts';
import type { ChunkedEngine, Pagefind } from '../chunked/engine.ts';
import type { PackedCatalogue } from '../chunked/packed.ts';
import type { Answer, SearchOptions } from '../types.ts';
import { fetched, hasLists, PATIENCE } from './fetched.ts';

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
  const first = complete(await whole.search(text, { ...options, depth: SHALLOW }));
  if (id !== latest) return;
  if (first.unread === undefined) {
    give({ id, answer: first, last: true });
    return;
  }
  if (first.count > 0) give({ id, answer: first });
  const last = complete(await whole.search(text, options));
  if (id === latest) give({ id, answer: last, last: true });
}

/**
 * Pagefind passes over a chunk that it could not read, and would say that nothing is found in it. Here a question that
 * met one fails.
 */
let isLost = false;

function complete(answer: Answer): Answer {
  if (isLost) throw new Error('A chunk of the index could not be read.');
  return answer;
}

/** Files of Pagefind's own form: zipped, or as a server has unzipped them ("pagefind_dcd"), and not a host's page. */
const CHUNK = /\.(?:pf_[a-z]+|pagefind)$/;
const BEGINNINGS: readonly (number | undefined)[] = [0x1f, 0x70];

const ask = globalThis.fetch;
globalThis.fetch = async (...asked) => {
  try {
    const response = await ask(asked[0], { signal: AbortSignal.timeout(PATIENCE), ...asked[1] });
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
    const body = await response.arrayBuffer();
    if (CHUNK.test(response.url) && !BEGINNINGS.includes(new Uint8Array(body)[0]))
      throw new Error(`${response.url} is no chunk.`);
    return new Response(body, response);
  } catch (error) {
    isLost = true;
    throw error;
  }
};

async function load(base: string): Promise<ChunkedEngine> {
  isLost = false;
  return createChunkedEngine({
    catalogue: await fetched(`${base}search/catalogue.json`, isCatalogue),
    spellings: () => fetched(`${base}search/spellings.json`, isText),
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

const isCatalogue = (content: unknown): content is PackedCatalogue =>
  hasLists(content, 'names', 'days', 'letters', 'publishers', 'common');

const isText = (content: unknown): content is string => typeof content === 'string';
