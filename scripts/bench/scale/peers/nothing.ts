import { FIELD, writeHarness } from '../harness.ts';
import type { Subject } from '../subject.ts';

/** Says how long the question is: no search can paint sooner. */
export const NOTHING: Subject = {
  name: 'a page that does nothing',
  ...FIELD,
  prepare: (_, folder) => {
    writeHarness(folder, "export const search = (text) => [{ title: `${text.length}`, text: '' }];");
    return Promise.resolve({ path: '/', seconds: 0 });
  },
};
