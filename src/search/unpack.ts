/** Reads the index back into records; without the texts, the names and headlines alone. */
import { usualId, usualUrl } from './packed.ts';
import type { PackedIndex, PackedLexicon, PackedText } from './packed.ts';
import { NAMED_KINDS } from './types.ts';
import type { SearchRecord } from './types.ts';

export const unpackWhole = ({ lexicon, texts }: PackedIndex): SearchRecord[] => unpack(lexicon, texts);

export function unpack({ names, articles }: PackedLexicon, texts: readonly PackedText[] = []): SearchRecord[] {
  const records: SearchRecord[] = [];
  const entities: string[] = [];
  const pick = (list: string[], numbers: number[]): string[] => numbers.flatMap((number) => list[number] ?? []);
  const column = (list: string): string[][] =>
    list.split(',').map((cell) => pick(entities, cell ? cell.split(' ').map(Number) : []));
  const slugs = articles.map(([, slug]) => slug);
  NAMED_KINDS.forEach((kind, index) => {
    for (const [title, aliases, its, id = usualId(title), url = usualUrl(kind, id)] of names[index] ?? []) {
      records.push({ kind, id, title, url, aliases, articles: pick(slugs, its) });
      if (kind !== 'outlet') entities.push(id);
    }
  });
  const passages: SearchRecord[] = [];
  articles.forEach(([title, id, siglum, outlet, deck, date, url = usualUrl('article', id)], number) => {
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
    const [printed, blocks, mentions, speakers, commentary] = texts[number] ?? [[], '', '', '', 0];
    const anchors = blocks.split(' ');
    const named = column(mentions);
    const quoted = column(speakers);
    printed.forEach((text, index) => {
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
        part: index < printed.length - commentary ? 'text' : 'commentary',
      });
    });
  });
  return [...records, ...passages];
}
