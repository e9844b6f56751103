/**
 * The index as it travels: two JSON files without keys, each text once. The first holds names and headlines, so that
 * first results need no more; the second the passages. `build.ts` writes them, `unpack.ts` reads them; a test holds
 * that what comes out is what went in.
 */
import type { NamedKind } from './types.ts';

/** Of both files; a reader of another version does not read them. */
export const PACKED_VERSION = 1;

/** Where a kind's pages stand. */
export const FOLDERS: Record<NamedKind, string> = {
  person: 'people',
  group: 'groups',
  outlet: 'sources',
  body: 'bodies',
  place: 'places',
};

export const nameUrl = (kind: NamedKind, id: string): string => `/${FOLDERS[kind]}/${id}/`;
export const articleUrl = (slug: string): string => `/articles/${slug}/`;

/** Id, name, aliases, numbers of articles, description or `''`; the address where it is not the kind's own. */
export type PackedName = [
  id: string,
  title: string,
  aliases: string[],
  articles: number[],
  about: string,
  url?: string,
];

/** Slug, headline, siglum, event, outlet, deck (`''` where absent), the address where it is not `/articles/<slug>/`. */
export type PackedArticle = [
  id: string,
  title: string,
  siglum: string,
  event: string,
  outlet: string,
  deck: string,
  url?: string,
];

export interface PackedNames {
  version: typeof PACKED_VERSION;
  /** In the order of `NAMED_KINDS`. */
  names: PackedName[][];
  articles: PackedArticle[];
}

/** Block id without its `b-`, text, numbers of the names that are mentioned, 1 for a heading or 2 for commentary. */
export type PackedPassage = [block: string, text: string, mentions: number[], part?: 1 | 2];

export interface PackedPassages {
  version: typeof PACKED_VERSION;
  /** In the order of `articles`. */
  passages: PackedPassage[][];
}
