/** MiniSearch with prefixes, misspellings and folded words; the page loads its serialized index. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import { ModuleKind, ScriptTarget, transpileModule } from 'typescript';
import { FIELD, SHOWN, writeHarness } from '../harness.ts';
import { documentsOf, secondsFrom, type Subject } from '../subject.ts';

const LIBRARY = join(dirname(createRequire(import.meta.url).resolve('minisearch')), '..', 'es', 'index.js');

/** As far as one line goes; the page has it, too. */
const folded = (term: string): string =>
  term
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

export const miniSearch: Subject = {
  name: 'MiniSearch',
  ...FIELD,
  prepare: (collection, folder) => {
    const start = performance.now();
    const options = { fields: ['title', 'text', 'aliases'], storeFields: ['title', 'shown'] };
    const mini = new MiniSearch({ ...options, processTerm: folded });
    mini.addAll(
      documentsOf(collection).map(({ title, text, aliases }, id) => ({
        id,
        title,
        text,
        aliases: aliases.join(', '),
        shown: text.slice(0, SHOWN.letters),
      })),
    );
    const index = JSON.stringify(mini);
    const seconds = secondsFrom(start);
    writeFileSync(join(folder, 'index.json'), index);
    // The package has no smaller file than one with comments.
    const { outputText } = transpileModule(readFileSync(LIBRARY, 'utf8'), {
      compilerOptions: { removeComments: true, target: ScriptTarget.ESNext, module: ModuleKind.ESNext },
    });
    writeFileSync(join(folder, 'minisearch.js'), outputText);
    writeHarness(
      folder,
      `import MiniSearch from './minisearch.js';
      const processTerm = ${folded.toString()};
      const mini = MiniSearch.loadJSON(await (await fetch('index.json')).text(), {
        ...${JSON.stringify(options)}, processTerm, searchOptions: { prefix: true, fuzzy: 0.2 },
      });
      export const search = (text) => mini.search(text).map(({ title, shown }) => ({ title, text: shown }));`,
    );
    return Promise.resolve({ path: '/', seconds, serialized: gzipSync(index, { level: 9 }).length });
  },
};
