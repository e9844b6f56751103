/** Writes the index; at build only. */
import { createHash } from 'node:crypto';
import { FORMAT } from './format.ts';
import { usualId, usualUrl } from './packed.ts';
import type { Packed, PackedArticle, PackedIndex, PackedName, PackedNames, PackedText } from './packed.ts';
import { NAMED_KINDS } from '../types.ts';
import type { ArticleRecord, NameRecord, PassageRecord, SearchRecord } from '../types.ts';

export function pack(records: readonly SearchRecord[]): PackedIndex {
  const names = records.filter((record) => record.kind !== 'article' && record.kind !== 'passage');
  const articles = records.filter((record) => record.kind === 'article');
  const passages = Map.groupBy(
    records.filter((record) => record.kind === 'passage'),
    ({ article }) => article,
  );
  const slugs = articles.map(({ id }) => id);
  const entities = names.filter(({ kind }) => kind !== 'outlet').map(({ id }) => id);
  const [numberOf, entityOf] = [numbering(slugs), numbering(entities)];
  const lexicon = {
    names: packNames(names, ({ articles: its }) => numberOf(its)),
    articles: articles.map(packArticle),
  };
  const texts = articles.map(({ id }) => packText(passages.get(id) ?? [], entityOf));
  const mark = markOf([lexicon, texts]);
  return { lexicon: { ...mark, ...lexicon }, texts: { ...mark, texts } };
}

/** Of equal content the same in every build. */
export const markOf = (content: unknown): Packed => ({
  format: FORMAT,
  edition: createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, MARK),
});

/** In characters: enough that two editions of a site do not share one. */
const MARK = 8;

/** The numbers of ids in a list of all; what is not in it has none. */
type Numbering = (ids: readonly string[]) => number[];

export function numbering(all: readonly string[]): Numbering {
  const numbers = new Map(all.map((id, number) => [id, number]));
  return (ids) => ids.flatMap((id) => numbers.get(id) ?? []);
}

export const packNames = (
  names: readonly NameRecord[],
  articlesOf: (name: NameRecord) => number[] | number,
): PackedNames =>
  NAMED_KINDS.map((kind) => names.filter((name) => name.kind === kind).map((name) => packName(name, articlesOf(name))));

function packName({ kind, id, title, url, aliases }: NameRecord, articles: number[] | number): PackedName {
  const packed: PackedName = [title, aliases, articles];
  const other = url !== usualUrl(kind, id);
  if (other || id !== usualId(title)) packed.push(id);
  if (other) packed.push(url);
  return packed;
}

export function packArticle(article: ArticleRecord): PackedArticle {
  const { id, title, url, siglum = '', outlet = '', deck = '', date = '' } = article;
  const packed: PackedArticle = [title, id, siglum, outlet, deck, date];
  if (url !== usualUrl('article', id)) packed.push(url);
  return packed;
}

export function packText(passages: readonly PassageRecord[], entityOf: Numbering): PackedText {
  const column = (of: (passage: PassageRecord) => string, by: string): string => passages.map(of).join(by);
  const quoted = passages.map(({ speakers }) => entityOf(speakers).join(' '));
  return [
    passages.map(({ text }) => text),
    column((passage) => passage.id.replace(/^.*#b-/, ''), ' '),
    column(({ mentions }) => entityOf(mentions).join(' '), ','),
    quoted.slice(0, quoted.findLastIndex((ids) => ids !== '') + 1).join(','),
    passages.filter(({ part }) => part === 'commentary').length,
  ];
}
