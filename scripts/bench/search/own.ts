/** This search as a subject of `npm run bench scale`: the built site, its index replaced by one of the collection. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pack } from '../../../src/search/index/build.ts';
import { pagefindFiles } from '../../../src/search/chunked/files.ts';
import { chunk } from '../../../src/search/chunked/write.ts';
import type { SearchRecord } from '../../../src/search/types.ts';
import { CHUNKS, searchesByChunks, site as constants } from '../../../src/site.ts';
import { ROOT } from '../../run.ts';
import { secondsFrom, type Subject } from '../scale/subject.ts';

export const OWN = 'this search';

/** `site` is the folder of the built site, within the project. */
export const own = (site: string): Subject => ({
  name: OWN,
  input: '[data-search] input',
  results: '[data-found]',
  prepare: async ({ records }, folder) => {
    cpSync(join(ROOT, site), folder, { recursive: true });
    const chunked = searchesByChunks(records.length);
    for (const index of ['names', 'texts']) rmSync(join(folder, 'search', `${index}.json`));
    markForms(folder, chunked);
    const start = performance.now();
    for (const [path, content] of await (chunked ? chunkedFiles(records) : wholeFiles(records))) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    return {
      path: '/search/',
      common: '/about/',
      lexicon: chunked ? 'search/catalogue.json' : 'search/names.json',
      seconds: secondsFrom(start),
    };
  },
});

type Files = Iterable<readonly [path: string, content: string | Uint8Array]>;

function wholeFiles(records: readonly SearchRecord[]): Promise<Files> {
  const { lexicon, texts } = pack(records);
  return Promise.resolve([
    ['search/names.json', JSON.stringify(lexicon)],
    ['search/texts.json', JSON.stringify(texts)],
  ]);
}

async function chunkedFiles(records: readonly SearchRecord[]): Promise<Files> {
  const { catalogue, spellings, pages } = chunk(records);
  const files = await pagefindFiles(pages, constants.language);
  return [
    ['search/catalogue.json', JSON.stringify(catalogue)],
    ['search/spellings.json', JSON.stringify(spellings)],
    ...[...files].map(([path, content]) => [CHUNKS + path, content] as const),
  ];
}

/** The pages say to their script how the collection is searched, as `SearchForm.astro` and `SearchPanel.astro` write it. */
function markForms(folder: string, chunked: boolean): void {
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.html')) continue;
    const path = join(folder, file);
    const html = readFileSync(path, 'utf8').replaceAll(' data-chunked', '');
    const mark = (opening: string): string => `${opening} data-chunked`;
    writeFileSync(path, chunked ? html.replaceAll(/<form class="search"|data-search="[^"]*"/g, mark) : html);
  }
}
