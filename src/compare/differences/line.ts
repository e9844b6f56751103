import { count } from '../../interface/words.ts';
import type { DifferencesTable } from './shape.ts';

/** The shortest difference stands for all. */
export function differencesLine({ rows }: DifferencesTable): string | undefined {
  if (rows.length === 0) return undefined;
  const [gist] = rows.flatMap((row) => row.gist ?? []).sort((a, b) => a.length - b.length);
  if (gist === undefined) return `${count(rows.length, 'question')}, and what each article answers`;
  return rows.length === 1 ? gist : `${gist}, and ${count(rows.length - 1, 'more question')}`;
}
