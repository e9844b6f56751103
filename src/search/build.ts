/** Writes the index; at build only. */
import { articleUrl, nameUrl, PACKED_VERSION } from './packed.ts';
import type { PackedArticle, PackedName, PackedNames, PackedPassage, PackedPassages } from './packed.ts';
import { NAMED_KINDS } from './types.ts';
import type { ArticleRecord, NameRecord, PassageRecord, SearchRecord } from './types.ts';

export interface PackedIndex {
  names: PackedNames;
  passages: PackedPassages;
}

export function pack(records: readonly SearchRecord[]): PackedIndex {
  const names = records.filter((record) => record.kind !== 'article' && record.kind !== 'passage');
  const articles = records.filter((record) => record.kind === 'article');
  const passages = Map.groupBy(
    records.filter((record) => record.kind === 'passage'),
    ({ article }) => article,
  );
  const articleNumber = numbers(articles);
  const entityNumber = numbers(names.filter(({ kind }) => kind !== 'outlet'));
  return {
    names: {
      version: PACKED_VERSION,
      names: NAMED_KINDS.map((kind) =>
        names.filter((name) => name.kind === kind).map((name) => packName(name, articleNumber)),
      ),
      articles: articles.map(packArticle),
    },
    passages: {
      version: PACKED_VERSION,
      passages: articles.map(({ id }) => (passages.get(id) ?? []).map((passage) => packPassage(passage, entityNumber))),
    },
  };
}

const numbers = (list: { id: string }[]): Map<string, number> => new Map(list.map(({ id }, index) => [id, index]));

const numbersOf = (ids: string[], number: Map<string, number>): number[] =>
  ids.map((id) => number.get(id)).filter((index) => index !== undefined);

function packName(
  { kind, id, title, url, aliases, articles, description = '' }: NameRecord,
  number: Map<string, number>,
): PackedName {
  const packed: PackedName = [id, title, aliases, numbersOf(articles, number), description];
  if (url !== nameUrl(kind, id)) packed.push(url);
  return packed;
}

function packArticle({
  id,
  title,
  url,
  siglum = '',
  event = '',
  outlet = '',
  deck = '',
}: ArticleRecord): PackedArticle {
  const packed: PackedArticle = [id, title, siglum, event, outlet, deck];
  if (url !== articleUrl(id)) packed.push(url);
  return packed;
}

function packPassage({ id, text, mentions, part }: PassageRecord, number: Map<string, number>): PackedPassage {
  const block = id.slice(id.indexOf('#') + 1).replace(/^b-/, '');
  const packed: PackedPassage = [block, text, numbersOf(mentions, number)];
  if (part) packed.push(part === 'heading' ? 1 : 2);
  return packed;
}
