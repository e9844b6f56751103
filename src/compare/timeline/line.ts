import { count } from '../../interface/words.ts';
import { alone } from '../alone.ts';
import type { TimelineTable } from './shape.ts';
import { spellSpan } from './words.ts';

export function timelineLine({ rows }: TimelineTable): string | undefined {
  const [first] = rows;
  const last = rows.at(-1);
  if (first === undefined || last === undefined) return undefined;
  if (rows.length === 1) return `${first.label ?? 'One date'}, ${spellSpan(first)}`;
  return `${count(rows.length, 'occurrence')}, from ${spellSpan(first)} to ${spellSpan(last)}; ${alone(rows)} in one article alone`;
}
