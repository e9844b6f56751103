/** The words beside a name that may be a surname. */
import { endOf } from '../../../text/trim.ts';
import type { Candidate, NamedPassage } from '../candidate.ts';
import type { Pattern } from '../patterns.ts';

/** Letters of a word beside a name. */
const LONGEST = 40;

/** Whether others may bear the name, so that the words beside it count. */
export const isShared = ({ sort, alone }: Pattern): boolean => sort === 'part' || alone === true;

/** The word right before, one space between. */
export function wordBefore({ text }: NamedPassage, { start }: Pick<Candidate, 'start'>): string | undefined {
  if (!/\s/u.test(text[start - 1] ?? '')) return undefined;
  return endOf(text.slice(Math.max(0, start - LONGEST), start - 1), /[\p{L}\p{M}.’'-]/u) || undefined;
}

/** The word right behind, one space between. */
export const wordBehind = ({ text }: NamedPassage, { end }: Candidate): string | undefined =>
  /^\s([\p{L}\p{M}][\p{L}\p{M}.’'-]*)/u.exec(text.slice(end, end + LONGEST))?.[1];
