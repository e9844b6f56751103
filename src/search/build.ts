/** Writes the index; at build only. */
import { usualId, usualUrl } from './packed.ts';
import type { PackedArticle, PackedIndex, PackedName, PackedText } from './packed.ts';
import { NAMED_KINDS } from './types.ts';
import type { ArticleRecord, NameRecord, PassageRecord, SearchRecord } from './types.ts';

export function pack(records: readonly SearchRecord[]): PackedIndex {
  const names = records.filter((record) => record.kind !== 'article' && record.kind !== 'passage');
  const articles = records.filter((record) => record.kind === 'article');
  const passages = Map.groupBy(
    records.filter((record) => record.kind === 'passage'),
    ({ article }) => article,
  );
  const slugs = articles.map(({ id }) => id);
  const entities = names.filter(({ kind }) => kind !== 'outlet').map(({ id }) => id);
  return {
    lexicon: {
      names: NAMED_KINDS.map((kind) => names.filter((name) => name.kind === kind).map((name) => packName(name, slugs))),
      articles: articles.map(packArticle),
    },
    texts: articles.map(({ id }) => packText(passages.get(id) ?? [], entities)),
  };
}

const numbers = (ids: string[], all: string[]): number[] =>
  ids.map((id) => all.indexOf(id)).filter((index) => index >= 0);

function packName({ kind, id, title, url, aliases, articles }: NameRecord, slugs: string[]): PackedName {
  const packed: PackedName = [title, aliases, numbers(articles, slugs)];
  const other = url !== usualUrl(kind, id);
  if (other || id !== usualId(title)) packed.push(id);
  if (other) packed.push(url);
  return packed;
}

function packArticle(article: ArticleRecord): PackedArticle {
  const { id, title, url, siglum = '', outlet = '', deck = '', date = '' } = article;
  const packed: PackedArticle = [title, id, siglum, outlet, deck, date];
  if (url !== usualUrl('article', id)) packed.push(url);
  return packed;
}

function packText(passages: PassageRecord[], entities: string[]): PackedText {
  const column = (of: (passage: PassageRecord) => string, by: string): string => passages.map(of).join(by);
  const quoted = passages.map(({ speakers }) => numbers(speakers, entities).join(' '));
  return [
    passages.map(({ text }) => text),
    column((passage) => passage.id.replace(/^.*#b-/, ''), ' '),
    column(({ mentions }) => numbers(mentions, entities).join(' '), ','),
    quoted.slice(0, quoted.findLastIndex((ids) => ids !== '') + 1).join(','),
    passages.filter(({ part }) => part === 'commentary').length,
  ];
}
