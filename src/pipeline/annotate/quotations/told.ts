/** The outlet to which something was said: "told Reuters", "to Fox News Digital". */
import type { Language } from '../../language/language.ts';
import type { Line } from '../../text/tokens.ts';
import type { Vocabulary } from '../../types.ts';
import { firstNot } from '../../text/sorted.ts';

/** Names of outlets by their first word, the longest first. */
type OutletNames = ReadonlyMap<string, readonly { id: string; name: string }[]>;

const FIRST_WORD = /^[\p{L}\p{M}\p{N}]+/u;

export function outletNames({ outlets }: Pick<Vocabulary, 'outlets'>, language: Language): OutletNames {
  const names = new Map<string, { id: string; name: string }[]>();
  for (const [id, outlet] of outlets) {
    if (outlet.type === 'generic') continue;
    for (const printed of [outlet.name, ...(outlet.aliases ?? [])]) {
      const name = withoutArticle(printed, language);
      const [first] = FIRST_WORD.exec(name) ?? [];
      if (first !== undefined) names.set(first, [...(names.get(first) ?? []), { id, name }]);
    }
  }
  for (const list of names.values()) list.sort((a, b) => b.name.length - a.name.length);
  return names;
}

function withoutArticle(name: string, { speech }: Language): string {
  const [first = ''] = name.split(' ', 1);
  return speech.the.has(first) ? name.slice(first.length + 1) : name;
}

/** An outlet that is told something, and where its name stands. */
export interface Told {
  id: string;
  at: number;
}

/** All of a text, in its order. */
export function toldOutlets(line: Line, names: OutletNames, { speech }: Language): Told[] {
  const { text, tokens } = line;
  return tokens.flatMap(({ start, end }, i) => {
    const [first] = FIRST_WORD.exec(text.slice(start, end)) ?? [];
    const here = (first === undefined ? undefined : names.get(first)) ?? [];
    const found = here.find(
      ({ name }) => text.startsWith(name, start) && !/[\p{L}\p{N}]/u.test(text[start + name.length] ?? ''),
    );
    return found !== undefined && speech.telling.before(line, i) !== undefined ? [{ id: found.id, at: start }] : [];
  });
}

/** The first that is told in a clause. */
export function toldIn(told: readonly Told[], [from, to]: readonly [number, number]): string | undefined {
  const first = told[firstNot(told, ({ at }) => at < from)];
  return first !== undefined && first.at < to ? first.id : undefined;
}
