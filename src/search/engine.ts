/** The engine: fuse.js over names (`lexicon.ts`) and over the text's words (`passages.ts`), ordered by `ranking.ts`. */
import { markField, snippet, whyName, whyPassage } from './explain.ts';
import { Lexicon } from './lexicon.ts';
import type { NameFound } from './lexicon.ts';
import { Passages } from './passages.ts';
import type { PassageFound } from './passages.ts';
import { parseQuery } from './query.ts';
import type { Query } from './query.ts';
import { suggest } from './suggest.ts';
import type {
  Answer,
  ArticleRecord,
  NameRecord,
  SearchEngine,
  SearchOptions,
  SearchRecord,
  SearchResult,
} from './types.ts';

type Found = NameFound | PassageFound;

const LIMIT = 20;

/** Of the weight of all words asked for, so much must be found for a result that lacks some. */
const ENOUGH = 1 / 3;

export function createEngine(records: SearchRecord[]): SearchEngine {
  const names = records.filter(
    (record): record is NameRecord => record.kind !== 'article' && record.kind !== 'passage',
  );
  const articles = records.filter((record) => record.kind === 'article');
  const lexicon = new Lexicon([...names, ...articles]);
  const passages = new Passages(
    records.filter((record) => record.kind === 'passage'),
    names,
  );
  const bySlug = new Map(articles.map((article) => [article.id, article]));

  const find = (query: Query): { found: Found[]; notes: string[] } => {
    const named = lexicon.find(query);
    const told = passages.find(query);
    const all: Found[] = [...named, ...told];
    // Beside a name that is spelled so, names that would need another spelling are noise.
    const exact = named.some(({ standing }) => standing.edits === 0);
    const found = exact ? all.filter(({ standing }) => standing.edits === 0) : all;
    if (found.length > 0 || query.words.length < 2) return { found, notes: [] };
    const some = [...lexicon.some(query), ...passages.find(query, true)];
    const weigh = weights(query, lexicon, passages);
    const enough = some.filter(({ hits }) => weigh(hits) >= ENOUGH);
    const most = Math.max(0, ...enough.map(({ hits }) => weigh(hits)));
    return {
      found: enough.filter(({ hits }) => weigh(hits) === most),
      notes: enough.length > 0 ? ['Nothing has all of these words; these have some of them.'] : [],
    };
  };

  const answer = (text: string, { limit = LIMIT }: SearchOptions): Answer => {
    const query = parseQuery(text);
    const { found, notes } = query.words.length > 0 ? find(query) : { found: [], notes: [] };
    found.sort((a, b) => b.score - a.score || a.order - b.order);
    const groups = [...Map.groupBy(found, ({ record }) => record.kind)].map(([kind, list]) => ({
      kind,
      count: list.length,
      results: list.slice(0, limit).map((item) => show(item, query, bySlug)),
    }));
    const shown = groups.flatMap(({ results }) => results);
    const order = new Map(found.map(({ record }, index) => [`${record.kind} ${record.id}`, index]));
    const place = ({ kind, id }: SearchResult): number => order.get(`${kind} ${id}`) ?? 0;
    return {
      query: text,
      results: shown.sort((a, b) => place(a) - place(b)),
      groups,
      count: found.length,
      notes: [...query.notes, ...notes],
      suggestions: found.length === 0 ? suggest(query, lexicon) : [],
    };
  };

  return {
    search: (text, options = {}) => Promise.resolve(answer(text, options)),
  };
}

/** How much of a question was found, 0 to 1: a rare word counts for more, an unknown one for most. */
function weights(query: Query, lexicon: Lexicon, passages: Passages): (hits: unknown[]) => number {
  const size = lexicon.entries.length + passages.size;
  const weight = query.words.map((word) => {
    const named = lexicon.entries.filter(({ fields }) =>
      fields.some((field) => field.words.some(({ text }) => text === word)),
    ).length;
    return Math.log(1 + size / (1 + named + passages.count(word)));
  });
  const whole = weight.reduce((sum, value) => sum + value, 0);
  return (hits) => weight.reduce((sum, value, index) => sum + (hits[index] === undefined ? 0 : value), 0) / whole;
}

const round = (value: number): number => Math.round(value * 10_000) / 10_000;

function show(item: Found, query: Query, articles: Map<string, ArticleRecord>): SearchResult {
  const letters = (slugs: string[]): string[] =>
    slugs.map((slug) => articles.get(slug)?.siglum).filter((siglum) => siglum !== undefined);
  const { kind, id, title, url } = item.record;
  const common = { kind, id, title, url, score: round(item.score) };
  if ('words' in item) {
    const { part, article } = item.record;
    return {
      ...common,
      why: whyPassage(item, query),
      heading: { text: title, marks: [] },
      snippet: snippet(item, query),
      sigla: letters([article]),
      ...(part && { part }),
    };
  }
  const { record, hits } = item;
  const about = record.kind === 'article' ? record.deck : record.description;
  return {
    ...common,
    why: whyName(item, query),
    heading: markField(title, record.kind === 'article' ? 'headline' : 'name', hits),
    ...(about !== undefined && { snippet: markField(about, record.kind === 'article' ? 'deck' : 'description', hits) }),
    sigla: letters(record.kind === 'article' ? [record.id] : record.articles),
  };
}
