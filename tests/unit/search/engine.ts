/** The engines over the fixture, by the way that the site takes: records, packed, unpacked. */
import { pack } from '../../../src/search/index/build.ts';
import { openChunked } from '../../../src/search/chunked/open.ts';
import { createEngine } from '../../../src/search/engine.ts';
import { recordsOf } from '../../../src/search/index/records.ts';
import type { SearchEngine, SearchRecord } from '../../../src/search/types.ts';
import { unpackWhole } from '../../../src/search/index/unpack.ts';
import { entities, sources, stories } from './fixture.ts';

export const records = recordsOf({ stories, entities, sources });

export const engine = createEngine(unpackWhole(pack(records)));

/** The engine of small collections and that of large ones, by what to call them in a test. */
export const enginesOver = async (list: readonly SearchRecord[]): Promise<[string, SearchEngine][]> => [
  ['as a whole', createEngine(list)],
  ['by chunks', (await openChunked(list, 'en')).whole],
];
