/** Names of outlets as the vocabulary has them. */
import type { Language } from '../language/index.ts';
import type { Hop } from '../record/schema.ts';
import { fold } from '../text/fold.ts';
import { readLine } from '../text/tokens.ts';
import type { Vocabulary } from '../types.ts';

/** A name in the running text, as printed, since "Time" is one and "time" is none. */
export interface OutletName {
  name: string;
  id: string;
}

/** Built once for a vocabulary and handed on. */
export interface OutletIndex {
  /** Outlet id of a printed name or host name. */
  find: (name: string) => string | undefined;
  /** The outlet's name that stands at an offset of a text, the longest where several do. */
  at: (text: string, offset: number) => OutletName | undefined;
}

export function outletIndex(outlets: Vocabulary['outlets'], language: Language): OutletIndex {
  const byName = new Map<string, string>();
  const byBeginning = new Map<string, OutletName[]>();
  for (const [id, outlet] of outlets) {
    const printed = [outlet.name, ...(outlet.aliases ?? [])];
    for (const name of [...printed, ...(outlet.domains ?? [])]) byName.set(bareName(name, language), id);
    if (outlet.type === 'generic') continue;
    for (const full of printed) {
      const name = withoutArticle(full, language);
      byBeginning.set(beginningOf(name, 0), [...(byBeginning.get(beginningOf(name, 0)) ?? []), { name, id }]);
    }
  }
  // Nothing is left of “The ”, and nothing stands in every text.
  byName.delete('');
  byBeginning.delete('');
  for (const list of byBeginning.values())
    list.sort((a, b) => b.name.length - a.name.length || (a.name < b.name ? -1 : 1));
  return {
    find: (name) => byName.get(bareName(name, language)),
    at: (text, offset) =>
      byBeginning
        .get(beginningOf(text, offset))
        ?.find(({ name }) => text.startsWith(name, offset) && !isInWord(text[offset + name.length])),
  };
}

/** Offsets at which a name can begin: those of words, and of marks. */
export const nameStarts = (text: string): number[] =>
  Array.from(text.matchAll(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu), ({ index }) => index);

const isInWord = (character: string | undefined): boolean => /[\p{L}\p{N}]/u.test(character ?? '');

/** The first word of a name, or its first mark. */
function beginningOf(text: string, offset: number): string {
  const pattern = /[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/uy;
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0] ?? '';
}

/** As names are compared: folded, without article, scheme or a slash at the end. */
const bareName = (name: string, language: Language): string =>
  withoutArticle(fold(name), language)
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/$/, '')
    .trim();

/** `The Bay Lantern` → `Bay Lantern`. Only of names: of the article of a sentence nothing is known here. */
export function withoutArticle(name: string, { credits: { names } }: Language): string {
  const line = readLine(name.slice(0, LONGEST_ARTICLE));
  const article = names.articles.at(line, 0);
  return article !== undefined && name[article.end] === ' ' ? name.slice(article.end + 1) : name;
}

const LONGEST_ARTICLE = 12;

/** Puts the vocabulary's name and id on a hop; an unknown host name stays as printed. */
export function resolveHop(hop: Hop, outlets: Vocabulary['outlets'], index: OutletIndex): Hop {
  const id = index.find(hop.name);
  const outlet = id === undefined ? undefined : outlets.get(id);
  if (id === undefined || outlet === undefined) return hop;
  return {
    ...hop,
    name: outlet.name,
    outlet: id,
    ...(hop.role === 'credit' && outlet.type === 'agency' && hop.kind === undefined ? { kind: 'wire' as const } : {}),
  };
}
