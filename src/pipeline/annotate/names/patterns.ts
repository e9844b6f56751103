/** From the vocabulary to the patterns that are looked for: every way in which an entity may be printed. */
import AhoCorasick from 'modern-ahocorasick';
import type { Language } from '../../language/language.ts';
import type { EntityKind } from '../../record/schema.ts';
import { fold } from '../../text/fold.ts';
import type { EntityDefinition } from '../../record/input.ts';
import type { Vocabulary } from '../../types.ts';
import { acronyms, hyphenations, otherOrder, withGeneration, withoutGeneration } from './spellings.ts';

/**
 * `full`: names its entity by itself. `part`: a surname, which needs the article to say whose. `stem`: a name without
 * the noun it shares with others ("Sinaloa" of "Sinaloa Cartel"), which counts only before that noun's plural.
 * `mask`: the name of an outlet that is no entity; it keeps a place inside it from being read ("The Washington Post").
 */
type PatternSort = 'full' | 'part' | 'stem' | 'mask';

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

/** What is looked for in every article: made once for a vocabulary, and handed to each. */
export interface NameIndex {
  find: (folded: string) => { patterns: readonly Pattern[]; start: number; end: number }[];
  /** Folded surnames of each person. */
  surnamesOf: ReadonlyMap<string, readonly string[]>;
  /** All of them. */
  surnames: ReadonlySet<string>;
}

type Add = (text: string, pattern: Pattern) => void;

/** @param language of the nouns that names share */
export function nameIndex({ entities, outlets }: Vocabulary, language: Language): NameIndex {
  const byText = new Map<string, Pattern[]>();
  const add: Add = (text, pattern) => {
    const folded = fold(text).replace(/\s+/g, ' ').trim();
    if (folded.length < 2) return;
    const list = byText.get(folded) ?? [];
    // A name of the vocabulary is no mask, whatever outlet bears it, too.
    if (pattern.sort === 'mask' ? list.length === 0 : !list.some((other) => other.entity === pattern.entity))
      list.push(pattern);
    byText.set(folded, list);
  };
  const surnamesOf = new Map<string, string[]>();
  for (const [entity, definition] of entities) {
    addEntity(entity, definition, language, add);
    if (definition.kind === 'person')
      surnamesOf.set(entity, surnames(withoutGeneration(definition.name, language).base, definition.family).map(fold));
  }
  for (const [id, outlet] of outlets) {
    if (outlet.body !== undefined || outlet.type === 'generic') continue;
    for (const printed of [outlet.name, ...(outlet.aliases ?? [])])
      add(printed, { entity: id, kind: 'outlet', sort: 'mask', printed });
  }
  return { find: finderOf(byText), surnamesOf, surnames: new Set([...surnamesOf.values()].flat()) };
}

function finderOf(byText: ReadonlyMap<string, readonly Pattern[]>): NameIndex['find'] {
  const texts = [...byText.keys()];
  if (texts.length === 0) return () => [];
  const automaton = new AhoCorasick(texts);
  return (folded) =>
    automaton.search(folded).map(({ patternIndex, start, end }) => ({
      patterns: byText.get(texts[patternIndex] ?? '') ?? [],
      start,
      end,
    }));
}

function addEntity(
  entity: string,
  definition: EntityDefinition & { kind: EntityKind },
  language: Language,
  add: Add,
): void {
  const { kind, name, nicknames = [] } = definition;
  const names = [name, ...(definition.aliases ?? [])];
  for (const printed of [...names, ...nicknames]) {
    const alone = kind === 'person' && !printed.includes(' ');
    add(printed, { entity, kind, sort: 'full', printed, ...(alone ? { alone } : {}) });
  }
  if (kind === 'person') {
    for (const { printed, sort } of formsOfPerson(definition, language)) add(printed, { entity, kind, sort, printed });
    return;
  }
  for (const printed of names.flatMap(acronyms)) add(printed, { entity, kind, sort: 'full', printed });
  if (kind === 'place') return;
  for (const stem of names.flatMap((own) => stemOf(own, language) ?? []))
    add(stem.text, { entity, kind, sort: 'stem', printed: stem.text, plural: stem.plural });
}

interface Form {
  printed: string;
  sort: 'full' | 'part';
}

/** The further ways in which a person's names are printed, the full ones first. */
function formsOfPerson({ name, aliases = [], nicknames = [], family }: EntityDefinition, language: Language): Form[] {
  const { base, generation } = withoutGeneration(name, language);
  const names = [name, ...aliases].map((own) => withoutGeneration(own, language).base);
  const full = names.flatMap((own) => [own, ...otherOrder(own, family)]);
  // With the mark of the generation a middle initial may be missing: "Walter Tipperman Jr."
  const short = names.map((own) => own.replace(/\s\p{Lu}\.(?=\s)/gu, '')).filter((own) => !full.includes(own));
  const parts = shortForms(base, family);
  const marked = (of: string[]): string[] =>
    generation === undefined ? [] : of.flatMap((own) => withGeneration(own, generation));
  return [
    ...[...full, ...marked([...full, ...short]), ...full.flatMap((own) => hyphenations(own, family))],
    ...names.flatMap((own) => withNicknames(own, nicknames)),
  ]
    .map((printed): Form => ({ printed, sort: 'full' }))
    .concat(
      [...parts, ...marked(parts), ...parts.flatMap((own) => hyphenations(own))].map((printed) => ({
        printed,
        sort: 'part',
      })),
    );
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
  // "de la Cueva" of "de la Cueva Montoro"
  const [first] = /^\p{Ll}\S*(?:\s\p{Ll}\S*)*\s\p{Lu}\S*/u.exec(own) ?? [];
  return [...new Set([own, ...(first === undefined ? [] : [first]), ...parts])];
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
function stemOf(name: string, { people }: Language): { text: string; plural: string } | undefined {
  const at = name.lastIndexOf(' ');
  const noun = name.slice(at + 1).toLowerCase();
  const plural = Object.hasOwn(people.sharedNouns, noun) ? people.sharedNouns[noun] : undefined;
  return at === -1 || plural === undefined ? undefined : { text: name.slice(0, at), plural };
}
