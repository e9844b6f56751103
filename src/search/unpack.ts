/** Reads the index back into records. */
import { articleUrl, nameUrl, PACKED_VERSION } from './packed.ts';
import type { PackedNames, PackedPassages } from './packed.ts';
import { NAMED_KINDS } from './types.ts';
import type { ArticleRecord, NameRecord, PassageRecord, SearchRecord } from './types.ts';

/** The records of the first file, and of the second where it is there already. */
export function unpack(packed: PackedNames, text?: PackedPassages): SearchRecord[] {
  for (const { version } of [packed, text ?? packed] as { version: number }[]) {
    if (version !== PACKED_VERSION)
      throw new Error(`search index: expected version ${PACKED_VERSION}, found ${version}`);
  }
  const slugs = packed.articles.map(([slug]) => slug);
  const pick = <T>(list: readonly T[], numbers: number[]): T[] => numbers.flatMap((number) => list[number] ?? []);
  const names = packed.names.flatMap((list, index): NameRecord[] => {
    const kind = NAMED_KINDS[index];
    if (!kind) return [];
    return list.map(([id, title, aliases, articles, description, url = nameUrl(kind, id)]) => ({
      kind,
      id,
      title,
      url,
      aliases,
      ...(description && { description }),
      articles: pick(slugs, articles),
    }));
  });
  const articles = packed.articles.map(
    ([id, title, siglum, event, outlet, deck, url = articleUrl(id)]): ArticleRecord => ({
      kind: 'article',
      id,
      title,
      url,
      ...(deck && { deck }),
      ...(outlet && { outlet }),
      ...(event && { event }),
      ...(siglum && { siglum }),
    }),
  );
  const entities = names.filter(({ kind }) => kind !== 'outlet').map(({ id }) => id);
  const passages = (text?.passages ?? []).flatMap((list, index): PassageRecord[] => {
    const article = articles[index];
    if (!article) return [];
    return list.map(([block, passage, mentions, part]) => {
      const anchor = `#b-${block}`;
      return {
        kind: 'passage',
        id: article.id + anchor,
        title: article.title,
        url: article.url + anchor,
        article: article.id,
        text: passage,
        mentions: pick(entities, mentions),
        ...(part && { part: part === 1 ? ('heading' as const) : ('commentary' as const) }),
      };
    });
  });
  return [...names, ...articles, ...passages];
}
