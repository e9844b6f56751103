/** Reads the index back into records. */
import { usualId, usualUrl } from './packed.ts';
import type { PackedIndex } from './packed.ts';
import { NAMED_KINDS } from './types.ts';
import type { SearchRecord } from './types.ts';

export function unpack(packed: PackedIndex): SearchRecord[] {
  const records: SearchRecord[] = [];
  const entities: string[] = [];
  const pick = (list: string[], numbers: number[]): string[] => numbers.flatMap((number) => list[number] ?? []);
  const slugs = packed.articles.map(([, slug]) => slug);
  NAMED_KINDS.forEach((kind, index) => {
    for (const [title, aliases, articles, id = usualId(title), url = usualUrl(kind, id)] of packed.names[index] ?? []) {
      records.push({ kind, id, title, url, aliases, articles: pick(slugs, articles) });
      if (kind !== 'outlet') entities.push(id);
    }
  });
  const passages: SearchRecord[] = [];
  for (const [title, id, siglum, outlet, deck, texts, ...columns] of packed.articles) {
    const [blocks, mentions, speakers, commentary, date, url = usualUrl('article', id)] = columns;
    records.push({
      kind: 'article',
      id,
      title,
      url,
      ...(deck && { deck }),
      ...(outlet && { outlet }),
      ...(siglum && { siglum }),
      ...(date && { date }),
    });
    const anchors = blocks.split(' ');
    const column = (list: string): string[][] =>
      list.split(',').map((cell) => pick(entities, cell ? cell.split(' ').map(Number) : []));
    const named = column(mentions);
    const quoted = column(speakers);
    texts.forEach((text, index) => {
      const anchor = `#b-${anchors[index] ?? ''}`;
      passages.push({
        kind: 'passage',
        id: id + anchor,
        title,
        url: url + anchor,
        article: id,
        text,
        mentions: named[index] ?? [],
        speakers: quoted[index] ?? [],
        part: index < texts.length - commentary ? 'text' : 'commentary',
      });
    });
  }
  return [...records, ...passages];
}
