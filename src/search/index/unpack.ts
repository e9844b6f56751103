/** Reads the index back into records; without the texts, the names and headlines alone. */
import { usualId, usualUrl } from './packed.ts';
import type { PackedArticle, PackedIndex, PackedLexicon, PackedNames, PackedText } from './packed.ts';
import { NAMED_KINDS } from '../types.ts';
import type { ArticleRecord, NameRecord, PassageRecord, SearchRecord } from '../types.ts';

export const unpackWhole = ({ lexicon, texts }: PackedIndex): SearchRecord[] => unpack(lexicon, texts.texts);

export function unpack(
  { names, articles }: Pick<PackedLexicon, 'names' | 'articles'>,
  texts: readonly PackedText[] = [],
): SearchRecord[] {
  const slugs = articles.map(([, slug]) => slug);
  const named = unpackNames(names, (its) => ({ articles: typeof its === 'number' ? [] : pick(slugs, its) }));
  const entities = entityIds(named);
  const read = articles.map((article, number) => unpackArticle(article, texts[number], entities));
  return [...named, ...read.map(({ article }) => article), ...read.flatMap(({ passages }) => passages)];
}

const pick = (list: readonly string[], numbers: readonly number[]): string[] =>
  numbers.flatMap((number) => list[number] ?? []);

/** `presence` reads where a name is. */
export function unpackNames(
  names: PackedNames,
  presence: (packed: number[] | number) => Pick<NameRecord, 'articles' | 'present'>,
): NameRecord[] {
  return NAMED_KINDS.flatMap((kind, index) =>
    (names[index] ?? []).map(([title, aliases, its, id = usualId(title), url = usualUrl(kind, id)]) => ({
      kind,
      id,
      title,
      url,
      aliases,
      ...presence(its),
    })),
  );
}

/** In the order in which passages number them. */
const entityIds = (names: readonly NameRecord[]): string[] =>
  names.filter(({ kind }) => kind !== 'outlet').map(({ id }) => id);

export function unpackArticle(
  [title, id, siglum, outlet, deck, date, url = usualUrl('article', id)]: PackedArticle,
  [texts, blocks, mentions, speakers, commentary]: PackedText = [[], '', '', '', 0],
  entities: readonly string[],
): { article: ArticleRecord; passages: PassageRecord[] } {
  const column = (list: string): string[][] =>
    list.split(',').map((cell) => pick(entities, cell ? cell.split(' ').map(Number) : []));
  const anchors = blocks.split(' ');
  const named = column(mentions);
  const quoted = column(speakers);
  return {
    article: {
      kind: 'article',
      id,
      title,
      url,
      ...(deck && { deck }),
      ...(outlet && { outlet }),
      ...(siglum && { siglum }),
      ...(date && { date }),
    },
    passages: texts.map((text, index) => {
      const anchor = `#b-${anchors[index] ?? ''}`;
      return {
        kind: 'passage',
        id: id + anchor,
        title,
        url: url + anchor,
        article: id,
        text,
        mentions: named[index] ?? [],
        speakers: quoted[index] ?? [],
        part: index < texts.length - commentary ? 'text' : 'commentary',
      };
    }),
  };
}
