/** Names that say whose something is: "Roe’s". */
import type { PeopleWords } from '../../../language/people.ts';

const endsWith = (name: string, endings: readonly string[]): string | undefined =>
  endings.find((ending) => name.slice(-ending.length).replace('’', "'") === ending);

export const isPossessive = (name: string, { possessives, possessiveEnds }: PeopleWords): boolean =>
  endsWith(name, possessives) !== undefined || endsWith(name, possessiveEnds) !== undefined;

export function withoutPossessive(name: string, { possessives }: PeopleWords): string {
  const ending = endsWith(name, possessives);
  return ending === undefined ? name : name.slice(0, -ending.length);
}
