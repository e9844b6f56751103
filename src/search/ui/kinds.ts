/** What groups of results are called. */
import type { RecordKind } from '../types.ts';

export const KINDS: Readonly<Record<RecordKind, string>> = {
  person: 'People',
  group: 'Groups',
  outlet: 'Sources',
  body: 'Bodies',
  place: 'Places',
  article: 'Articles',
  passage: 'Passages',
};
