/**
 * fuse.js with its defaults over every record, passages too: of a text it sees the beginning alone. It has no index that
 * is made at build, the page makes it.
 */
import { copyFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { SearchRecord } from '../../../../src/search/types.ts';
import { FIELD, SHOWN, writeHarness } from '../harness.ts';
import { secondsFrom, type Subject } from '../subject.ts';

const LIBRARY = join(dirname(createRequire(import.meta.url).resolve('fuse.js')), 'fuse.min.mjs');

/** What it looks into. */
const fields = (record: SearchRecord): object => ({
  title: record.title,
  ...(record.kind === 'passage' && { text: record.text }),
  ...('aliases' in record && { aliases: record.aliases }),
});

export const fuse: Subject = {
  name: 'plain Fuse',
  ...FIELD,
  prepare: ({ records }, folder) => {
    const start = performance.now();
    writeFileSync(join(folder, 'documents.json'), JSON.stringify(records.map(fields)));
    const seconds = secondsFrom(start);
    copyFileSync(LIBRARY, join(folder, 'fuse.js'));
    writeHarness(
      folder,
      `import Fuse from './fuse.js';
      const documents = await (await fetch('documents.json')).json();
      const fuse = new Fuse(documents, { keys: ['title', 'text', 'aliases'], ignoreDiacritics: true });
      export const search = (text) => fuse.search(text, { limit: ${SHOWN.results} }).map(({ item }) => ({ text: '', ...item }));`,
    );
    return Promise.resolve({ path: '/', seconds });
  },
};
