import { KINDS } from '../../edition/kinds.ts';
import { count } from '../../interface/words.ts';
import { alone } from '../alone.ts';
import type { CoverageTable } from './shape.ts';

export function coverageLine({ kinds }: CoverageTable): string | undefined {
  const [first] = kinds;
  if (first === undefined) return undefined;
  const { one, many } = KINDS[first.kind];
  return `${alone(first.rows)} of ${count(first.rows.length, one, many.toLowerCase())} named by one article alone`;
}
