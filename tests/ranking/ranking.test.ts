/** The search of the site, over our content and over the originals beside the project: what comes first, and why. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadLibrary } from '../../src/library/index.ts';
import { contentFolder } from '../../src/library/settings.ts';
import { makeEdition } from '../../src/edition/edition.ts';
import { openChunked } from '../../src/search/chunked/open.ts';
import { createEngine } from '../../src/search/engine.ts';
import { searchRecords } from '../../src/search/index/of-edition.ts';
import type { SearchEngine, SearchRecord } from '../../src/search/types.ts';
import { NOTHING, OPERATORS } from './operators.ts';
import { EXPECTATIONS, NONSENSE } from './queries.ts';

const CONTENTS = [
  { name: 'digests', folder: fileURLToPath(new URL('../../content', import.meta.url)) },
  { name: 'originals', folder: fileURLToPath(new URL('../../../shared/seeds', import.meta.url)) },
] as const;

const WAYS = {
  'as a whole': (records: readonly SearchRecord[]) => Promise.resolve(createEngine(records)),
  'by chunks': async (records: readonly SearchRecord[]) => (await openChunked(records, 'en')).whole,
};

for (const { name, folder } of CONTENTS) {
  const missing = !existsSync(folder);
  if (missing)
    console.warn(`ranking: the ${name} are not beside the project (${folder}); their questions are skipped.`);

  describe.skipIf(missing).each(Object.entries(WAYS))(`the search of the ${name}, %s`, (_, open) => {
    let engine: SearchEngine;
    beforeAll(async () => {
      engine = await open(searchRecords(makeEdition(await loadLibrary(contentFolder({ CONTENT_DIR: folder })))));
    });

    const asked = [...EXPECTATIONS, ...OPERATORS].filter(({ only }) => only === undefined || only === name);
    test.each(asked)('$query: $because', async ({ query, kind, ids }) => {
      const [best] = (await engine.search(query)).results;
      expect(best, 'something is found').toBeDefined();
      expect([kind].flat()).toContain(best!.kind);
      expect(ids).toContain(best!.id.replace(/#.*/, ''));
    });

    test.each(NOTHING)('%s: nothing is of that kind', async (query) => {
      expect((await engine.search(query)).results).toEqual([]);
    });

    test.each(NONSENSE)('%s: nothing is near to it', async (query) => {
      expect((await engine.search(query)).results).toEqual([]);
    });
  });
}
