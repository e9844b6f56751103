/** fuse.js with its defaults over everything: it has no index that is made at build, the page makes it. */
import { copyFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { FIELD, SHOWN, writeHarness } from '../harness.ts';
import { documentsOf, secondsFrom, type Subject } from '../subject.ts';

const LIBRARY = join(dirname(createRequire(import.meta.url).resolve('fuse.js')), 'fuse.min.mjs');

export const fuse: Subject = {
  name: 'plain Fuse',
  ...FIELD,
  prepare: (collection, folder) => {
    const start = performance.now();
    writeFileSync(join(folder, 'documents.json'), JSON.stringify(documentsOf(collection)));
    const seconds = secondsFrom(start);
    copyFileSync(LIBRARY, join(folder, 'fuse.js'));
    writeHarness(
      folder,
      `import Fuse from './fuse.js';
      const documents = await (await fetch('documents.json')).json();
      const fuse = new Fuse(documents, { keys: ['title', 'text', 'aliases'], ignoreDiacritics: true });
      export const search = (text) => fuse.search(text, { limit: ${SHOWN.results} }).map(({ item }) => item);`,
    );
    return Promise.resolve({ path: '/', seconds });
  },
};
