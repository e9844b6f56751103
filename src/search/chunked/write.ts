/** Makes the index of a large collection from its records; at build only. */
import { markOf, numbering, packArticle, packNames, packText } from '../index/build.ts';
import { words } from '../match/fold.ts';
import { NAMED_KINDS } from '../types.ts';
import type { ArticleRecord, NameRecord, PassageRecord, SearchRecord } from '../types.ts';
import { NEWEST, commonWords } from './common.ts';
import { monthOf } from './packed.ts';
import type { PackedCatalogue, PackedPage } from './packed.ts';
import { headed, tokenOf, type TokenKind } from './tokens.ts';

/** An article as Pagefind takes it. */
export interface Page {
  /**
   * The article, packed, in JSON. Of all that Pagefind gives back with an article, this alone is kept as it is and not
   * searched.
   */
  url: string;
  /** The words as search folds them, and the tokens. */
  content: string;
  filters: Record<string, string[]>;
}

interface ChunkedIndex {
  catalogue: PackedCatalogue;
  /** The words that a misspelled one may be meant for, sorted, one a line. */
  spellings: string;
  /** The newest first. */
  pages: Page[];
}

/** A headline's words count for more than those of a passage. */
const HEADLINE = 3;

/** What fewer articles have may be misspelled itself; what is shorter bears no error. */
const RARE = 2;
const SHORT = 5;

interface Read {
  article: ArticleRecord;
  passages: PassageRecord[];
  content: string;
  words: ReadonlySet<string>;
}

export function chunk(records: readonly SearchRecord[]): ChunkedIndex {
  const byKind = records.filter((record) => record.kind !== 'article' && record.kind !== 'passage');
  const names = NAMED_KINDS.flatMap((kind) => byKind.filter((name) => name.kind === kind));
  const read = readArticles(records);
  const common = commonWords(read.map((one) => one.words));
  const content = {
    names: packNames(names, ({ articles }) => articles.length),
    articles: read.length,
    days: distinct(read.flatMap(({ article }) => article.date ?? [])),
    letters: distinct(read.flatMap(({ article }) => article.siglum ?? [])),
    publishers: distinct(read.flatMap(({ article }) => article.outlet ?? [])),
    common: common.map(({ start, count }) => `${start} ${count}`),
  };
  const catalogue: PackedCatalogue = { ...markOf(content), ...content };
  const marks = newestOf(
    read,
    common.map(({ start }) => start),
  );
  const paged = pager(names, catalogue);
  return {
    catalogue,
    spellings: spellingsOf(read),
    pages: read.map((one, place) => paged(one, marks.get(one) ?? [], place)),
  };
}

const distinct = (list: readonly string[]): string[] => [...new Set(list)].sort();

/** Compounds as one word, too. */
const wordsOf = (text: string): string[] =>
  words(text).flatMap(({ text: word, run }) => (run ? [word, run.text] : word));

/** The newest first, since a question for a common word is answered by them. */
function readArticles(records: readonly SearchRecord[]): Read[] {
  const passages = Map.groupBy(
    records.flatMap((record) => (record.kind === 'passage' ? record : [])),
    ({ article }) => article,
  );
  return records
    .flatMap((record) => (record.kind === 'article' ? record : []))
    .sort(({ date: a = '' }, { date: b = '' }) => (a > b ? -1 : a < b ? 1 : 0))
    .map((article) => {
      const own = passages.get(article.id) ?? [];
      const headline = wordsOf(article.title);
      const texts = [article.deck ?? '', article.outlet ?? '', ...own.map(({ text }) => text)];
      const content = [...Array<string[]>(HEADLINE).fill(headline), ...texts.map(wordsOf), headline.map(headed)];
      return {
        article,
        passages: own,
        content: content.map((list) => list.join(' ')).join(' '),
        words: new Set(content.flat()),
      };
    });
}

/** For each article the numbers of the common words of which it is one of the newest. */
function newestOf(read: readonly Read[], starts: readonly string[]): Map<Read, number[]> {
  const left = starts.map(() => NEWEST);
  return new Map(
    read.map((one) => [
      one,
      starts.flatMap((start, number) => {
        if (left[number] === 0 || ![...one.words].some((word) => word.startsWith(start))) return [];
        left[number] = (left[number] ?? 0) - 1;
        return number;
      }),
    ]),
  );
}

function spellingsOf(read: readonly Read[]): string {
  const counts = new Map<string, number>();
  for (const { words: own } of read) for (const word of own) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .flatMap(([word, count]) => (count >= RARE && word.length >= SHORT && /^\p{L}+$/u.test(word) ? word : []))
    .sort()
    .join('\n');
}

function pager(
  names: readonly NameRecord[],
  catalogue: PackedCatalogue,
): (read: Read, common: number[], place: number) => Page {
  const entities = names.filter(({ kind }) => kind !== 'outlet');
  const outlets = names.filter(({ kind }) => kind === 'outlet');
  const entityOf = numbering(entities.map(({ id }) => id));
  const [aboutOf, byOf] = [referring(entities), referring(outlets)];
  const letterOf = numbering(catalogue.letters);
  const publisherOf = numbering(catalogue.publishers);
  const monthNumber = numbering(distinct(catalogue.days.map(monthOf)));

  return ({ article, passages, content }, common, place) => {
    const { id, siglum = '', outlet = '', date = '' } = article;
    const [about, by] = [aboutOf.get(id) ?? [], byOf.get(id) ?? []];
    const packed: PackedPage = [
      packArticle(article),
      about,
      by,
      packText(passages, entityOf),
      place,
      catalogue.edition,
    ];
    const tokens = (
      [
        ['about', about],
        ['said', entityOf([...new Set(passages.flatMap(({ speakers }) => speakers))])],
        ['by', by],
        ['published', publisherOf([outlet])],
        ['letter', letterOf([siglum])],
        ['month', monthNumber([monthOf(date)])],
        ['common', common],
      ] satisfies [TokenKind, number[]][]
    ).flatMap(([kind, numbers]) => numbers.map((number) => tokenOf(kind, number)));
    return {
      url: JSON.stringify(packed),
      content: [content, ...tokens].join(' '),
      filters: date === '' ? {} : { month: [monthOf(date)] },
    };
  };
}

/** By article the numbers of those that name it as one of theirs. */
function referring(names: readonly NameRecord[]): Map<string, number[]> {
  const numbers = new Map<string, number[]>();
  names.forEach(({ articles }, number) => {
    for (const slug of articles) {
      const own = numbers.get(slug);
      if (own) own.push(number);
      else numbers.set(slug, [number]);
    }
  });
  return numbers;
}
