/** The index of an edition, as the file holds it. */
import { pack } from './build.ts';
import type { PackedIndex } from './packed.ts';
import { recordsOf } from './records.ts';
import type { Edition } from '../queries/edition.ts';
import { sourcesOf } from '../queries/sources.ts';

export function indexOf(edition: Edition): PackedIndex {
  const { stories, entities, events } = edition;
  return pack(recordsOf({ stories, entities, sources: sourcesOf(edition).values(), events }));
}
