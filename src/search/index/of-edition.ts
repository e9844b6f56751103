/** What an edition's search holds, and in which form. */
import { pack } from './build.ts';
import type { PackedIndex } from './packed.ts';
import { recordsOf } from './records.ts';
import type { SearchRecord } from '../types.ts';
import type { Edition } from '../../edition/edition.ts';
import { sourcesOf } from '../../edition/sources.ts';
import { searchesByChunks } from '../../site.ts';

export function searchRecords(edition: Edition): SearchRecord[] {
  const { stories, entities, events } = edition;
  return recordsOf({ stories, entities, sources: sourcesOf(edition).values(), events });
}

export const isChunked = (records: readonly SearchRecord[]): boolean => searchesByChunks(records.length);

/** The index of a small collection, as its files hold it. */
export const indexOf = (edition: Edition): PackedIndex => pack(searchRecords(edition));
