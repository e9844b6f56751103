/** Names that say whose something is: "Roe’s". */

const endingOf = (name: string, endings: readonly string[]): string | undefined =>
  endings.find((ending) => name.slice(-ending.length).replace('’', "'") === ending);

interface Possessives {
  /** Behind a name. */
  possessives: readonly string[];
  /** How a possessive name may end beside. */
  possessiveEnds: readonly string[];
}

export const isPossessive = (name: string, { possessives, possessiveEnds }: Possessives): boolean =>
  endingOf(name, possessives) !== undefined || endingOf(name, possessiveEnds) !== undefined;

export function withoutPossessive(name: string, possessives: readonly string[]): string {
  const ending = endingOf(name, possessives);
  return ending === undefined ? name : name.slice(0, -ending.length);
}
