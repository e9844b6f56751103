/** The engine over the fixture, by the way that the site takes: records, packed, unpacked. */
import { pack } from '../../../src/search/build.ts';
import { createEngine } from '../../../src/search/engine.ts';
import { recordsOf } from '../../../src/search/records.ts';
import { unpackWhole } from '../../../src/search/unpack.ts';
import { entities, sources, stories } from './fixture.ts';

export const records = recordsOf({ stories, entities, sources });

export const engine = createEngine(unpackWhole(pack(records)));
