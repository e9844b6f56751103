/** What groups of results are called, and how many are in them. */
import type { Answer, RecordKind, ResultGroup } from '../types.ts';

export const KINDS: Readonly<Record<RecordKind, string>> = {
  person: 'People',
  group: 'Groups',
  outlet: 'Sources',
  body: 'Bodies',
  place: 'Places',
  article: 'Articles',
  passage: 'Passages',
};

const WRITTEN: readonly RecordKind[] = ['article', 'passage'];

/** Of these there are more with each article that is read. */
export const isWritten = (kind: RecordKind): boolean => WRITTEN.includes(kind);

/** Where articles are left unread, there may be more of what stands in them than was counted. */
export const isAtLeast = ({ kind }: ResultGroup, { unread }: Answer): boolean =>
  unread !== undefined && isWritten(kind);

export const countOf = (group: ResultGroup, answer: Answer): string =>
  `${group.count}${isAtLeast(group, answer) ? '+' : ''}`;
