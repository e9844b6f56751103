/** Pagefind: its index is made by its Node API, and asked by its own script. */
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { FIELD, writeHarness } from '../harness.ts';
import { documentsOf, secondsFrom, type Subject } from '../subject.ts';

/** So many fragments Pagefind's own page loads for an answer. */
const FRAGMENTS = 5;

export const pagefind: Subject = {
  name: 'Pagefind',
  ...FIELD,
  prepare: async (collection, folder) => {
    const start = performance.now();
    const { index } = await createIndex();
    if (!index) throw new Error('Pagefind made no index.');
    for (const [number, { title, text, aliases }] of documentsOf(collection).entries()) {
      await index.addCustomRecord({
        url: `/${number}/`,
        content: [title, ...aliases, text].join('. '),
        language: 'en',
        meta: { title },
      });
    }
    await index.writeFiles({ outputPath: join(folder, 'pagefind') });
    const seconds = secondsFrom(start);
    await close();
    writeHarness(
      folder,
      `import * as pagefind from './pagefind/pagefind.js';
      await pagefind.init();
      export const search = async (text) => {
        const { results } = await pagefind.search(text);
        const found = await Promise.all(results.slice(0, ${FRAGMENTS}).map((result) => result.data()));
        return found.map(({ meta, plain_excerpt: text }) => ({ title: meta.title, text }));
      };`,
    );
    return { path: '/', seconds };
  },
};
