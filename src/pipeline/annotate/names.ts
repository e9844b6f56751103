/** From the vocabulary to the patterns that are looked for: every way in which an entity may be printed. */
import AhoCorasick from 'modern-ahocorasick';
import { fold } from '../text/fold.ts';
import type { Vocabulary } from '../types.ts';
import type { EntityKind } from '../story/schema.ts';

/**
 * `full`: names its entity by itself. `part`: a surname, which needs the article to say whose. `stem`: a name without
 * the noun it shares with others ("Sinaloa" of "Sinaloa Cartel"), which counts only before that noun's plural.
 * `mask`: the name of an outlet that is no entity; it keeps a place inside it from being read ("The Washington Post").
 */
export type PatternSort = 'full' | 'part' | 'stem' | 'mask';

export interface Pattern {
  entity: string;
  kind: EntityKind | 'outlet';
  sort: PatternSort;
  /** As the vocabulary prints it: its capitals are asked of the text, too. */
  printed: string;
  /** A name of one word that others may bear with a surname: "Kiki". */
  alone?: boolean;
  /** Of a stem: the plural of the noun. */
  plural?: string;
}

export interface NameIndex {
  find: (folded: string) => { patterns: readonly Pattern[]; start: number; end: number }[];
  /** Entity ids by folded surname. */
  bySurname: ReadonlyMap<string, readonly string[]>;
}

const indexes = new WeakMap<Vocabulary['entities'], NameIndex>();

export function nameIndex({ entities, outlets }: Vocabulary): NameIndex {
  const known = indexes.get(entities);
  if (known !== undefined) return known;
  const byText = new Map<string, Pattern[]>();
  const bySurname = new Map<string, string[]>();
  const add = (text: string, pattern: Pattern): void => {
    const folded = fold(text).replace(/\s+/g, ' ').trim();
    if (folded.length < 2) return;
    const list = byText.get(folded) ?? [];
    // A name of the vocabulary is no mask, whatever outlet bears it, too.
    if (pattern.sort === 'mask' ? list.length === 0 : !list.some((other) => other.entity === pattern.entity))
      list.push(pattern);
    byText.set(folded, list);
  };
  for (const [entity, definition] of entities) {
    const { kind } = definition;
    const names = [definition.name, ...(definition.aliases ?? [])];
    const nicknames = definition.nicknames ?? [];
    for (const printed of [...names, ...nicknames]) {
      const alone = kind === 'person' && !printed.includes(' ');
      add(printed, { entity, kind, sort: 'full', printed, ...(alone ? { alone } : {}) });
    }
    if (kind === 'person') {
      for (const name of names)
        for (const printed of withNicknames(name, nicknames)) add(printed, { entity, kind, sort: 'full', printed });
      for (const printed of shortForms(definition.name, definition.family))
        add(printed, { entity, kind, sort: 'part', printed });
      for (const surname of surnames(definition.name, definition.family)) {
        const key = fold(surname);
        bySurname.set(key, [...(bySurname.get(key) ?? []), entity]);
      }
    } else if (kind !== 'place') {
      for (const name of names) {
        const stem = stemOf(name);
        if (stem !== undefined) add(stem.text, { entity, kind, sort: 'stem', printed: stem.text, plural: stem.plural });
      }
    }
  }
  for (const [id, outlet] of outlets) {
    if (outlet.body !== undefined || outlet.type === 'generic') continue;
    for (const printed of [outlet.name, ...(outlet.aliases ?? [])])
      add(printed, { entity: id, kind: 'outlet', sort: 'mask', printed });
  }
  const texts = [...byText.keys()];
  const automaton = new AhoCorasick(texts);
  const index: NameIndex = {
    find: (folded) =>
      texts.length === 0
        ? []
        : automaton.search(folded).map(({ patternIndex, start, end }) => ({
            patterns: byText.get(texts[patternIndex] ?? '') ?? [],
            start,
            end,
          })),
    bySurname,
  };
  indexes.set(entities, index);
  return index;
}

/** A nickname stands in quotation marks between any two words of the name: Nemesio Rubén “El Mencho” Oseguera. */
function withNicknames(name: string, nicknames: readonly string[]): string[] {
  const list = name.split(' ');
  return nicknames.flatMap((nickname) =>
    list.slice(1).flatMap((_, i) => {
      const before = list.slice(0, i + 1).join(' ');
      const after = list.slice(i + 1).join(' ');
      return [
        `${before} "${nickname}" ${after}`,
        `${before} '${nickname}' ${after}`,
        `${before} (${nickname}) ${after}`,
        `${before} ${nickname} ${after}`,
      ];
    }),
  );
}

/** The family name as it stands alone, and each word of it. */
function surnames(name: string, family: string | undefined): string[] {
  const list = name.split(' ');
  if (list.length < 2) return [];
  const own = family ?? list.at(-1) ?? '';
  const parts = own.split(' ').filter((part) => part.length > 2 && /^\p{Lu}/u.test(part));
  return [...new Set([own, ...parts])];
}

/** Surnames, and the given names with a part of a double surname: "Servando Gómez" of Servando Gómez Martínez. */
function shortForms(name: string, family: string | undefined): string[] {
  const alone = surnames(name, family);
  if (family === undefined || !family.includes(' ') || !name.endsWith(family)) return alone;
  const given = name.slice(0, -family.length).trim().split(' ');
  const firsts = [...new Set([given.join(' '), given[0] ?? ''])].filter((first) => first !== '');
  const [firstSurname = ''] = family.split(' ');
  return [...alone, ...firsts.flatMap((first) => [`${first} ${family}`, `${first} ${firstSurname}`])].filter(
    (form) => form !== name,
  );
}

/** "Sinaloa Cartel" → stem "Sinaloa", plural "cartels". Only common nouns are shared, and they have a plural. */
function stemOf(name: string): { text: string; plural: string } | undefined {
  const match =
    /^(.+)\s(cartel|gang|department|ministry|agency|committee|commission|court|office|bureau|federation|brigade|front|union|institute|council|police|party|group|army)$/i.exec(
      name,
    );
  if (match?.[1] === undefined || match[2] === undefined) return undefined;
  const noun = match[2].toLowerCase();
  return {
    text: match[1],
    plural: noun === 'ministry' || /[^aeiou]y$/.test(noun) ? noun.replace(/y$/, 'ies') : `${noun}s`,
  };
}
