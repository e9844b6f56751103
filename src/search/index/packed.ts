/**
 * The index as it travels: two JSON files without keys, each text once, and nothing that can be worked out.
 * `build.ts` writes it, `unpack.ts` reads it; a test holds that what comes out is what went in.
 */
import { words } from '../match/fold.ts';
import { NAMED_KINDS } from '../types.ts';
import type { NamedKind } from '../types.ts';

/** Where a kind's pages stand, in the order of `NAMED_KINDS`. */
const FOLDERS = ['people', 'groups', 'sources', 'bodies', 'places'];

/** What an id and an address are unless the record says otherwise. */
export const usualId = (title: string): string =>
  words(title)
    .map(({ text }) => text)
    .join('-');
export const usualUrl = (kind: NamedKind | 'article', id: string): string =>
  `/${kind === 'article' ? 'articles' : (FOLDERS[NAMED_KINDS.indexOf(kind)] ?? '')}/${id}/`;

/**
 * Name, aliases, numbers of articles (or only how many: `chunked/`); id and address where they are not the usual ones.
 */
export type PackedName = [title: string, aliases: string[], articles: number[] | number, id?: string, url?: string];

/** In the order of `NAMED_KINDS`. */
export type PackedNames = PackedName[][];

/** Headline, slug, siglum, outlet, deck, date (`''` where absent); last the address where it is not the usual one. */
export type PackedArticle = [
  title: string,
  id: string,
  siglum: string,
  outlet: string,
  deck: string,
  date: string,
  url?: string,
];

/**
 * Of an article's passages the texts, the block ids without `b-`, the numbers of the entities that each names (spaces
 * between, commas between passages), those that each quotes, and how many of the last are commentary. By columns, since
 * gzip packs like beside like more closely.
 */
export type PackedText = [texts: string[], blocks: string, mentions: string, speakers: string, commentary: number];

/** Whose files belong together: their shape, and a mark that another content does not have. */
export interface Packed {
  format: number;
  edition: string;
}

/** What is short and asked for first. */
export interface PackedLexicon extends Packed {
  names: PackedNames;
  articles: PackedArticle[];
}

/** What is fetched after it; of another edition it would put words into the wrong article. */
export interface PackedTexts extends Packed {
  /** In the order of the articles. */
  texts: PackedText[];
}

/** Two files: names are found before the texts have come. */
export interface PackedIndex {
  lexicon: PackedLexicon;
  texts: PackedTexts;
}
