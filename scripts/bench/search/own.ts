/** This search as a subject of `npm run bench scale`: the built site, its index replaced by one of the collection. */
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pack } from '../../../src/search/build.ts';
import { ROOT } from '../../run.ts';
import { secondsFrom, type Subject } from '../scale/subject.ts';

export const OWN = 'this search';

/** `site` is the folder of the built site, within the project. */
export const own = (site: string): Subject => ({
  name: OWN,
  input: '[data-search] input',
  results: '[data-found]',
  prepare: ({ records }, folder) => {
    cpSync(join(ROOT, site), folder, { recursive: true });
    const start = performance.now();
    const { lexicon, texts } = pack(records);
    writeFileSync(join(folder, 'search', 'names.json'), JSON.stringify(lexicon));
    writeFileSync(join(folder, 'search', 'texts.json'), JSON.stringify(texts));
    return Promise.resolve({
      path: '/search/',
      common: '/about/',
      lexicon: 'search/names.json',
      seconds: secondsFrom(start),
    });
  },
});
