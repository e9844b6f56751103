/**
 * The engine. All records stand in one index, each with its fields folded once. What is spelled as it is printed, or
 * begun so, is looked up by its words (`words.ts`); for what is not, fuse.js finds the candidates. Either is judged word
 * by word in `match.ts` and `ranking.ts`. That is right for what one reads at a time; of a collection that is too large
 * for it, `chunked/` finds the names and the articles in question first.
 *
 * Operators, "did you mean" and the counts of facets are parts of their own: most questions need none of them, and a
 * browser fetches each with the first question that does.
 */
import { entriesOf } from './index/entries.ts';
import type { Entry } from './index/entries.ts';
import { explain, show } from './match/explain.ts';
import { finder } from './match/find.ts';
import type { Pool } from './match/find.ts';
import { loadForms } from './match/forms.ts';
import type { Found } from './match/judge.ts';
import { hasOperators, parseQuery } from './query/query.ts';
import type { Query } from './query/query.ts';
import type { Condition } from './query/conditions.ts';
import type { Known, Reading } from './query/operators.ts';
import { joinIndexes, wordIndex } from './match/words.ts';
import type { WordIndex } from './match/words.ts';
import type {
  Answer,
  NameRecord,
  RecordKind,
  ResultGroup,
  SearchEngine,
  SearchOptions,
  SearchRecord,
  SearchResult,
} from './types.ts';

const LIMIT = 50;

/** Records that were folded and indexed together; an answer is made over one part, or over several. */
export interface Part {
  readonly entries: readonly Entry[];
  readonly index: WordIndex;
}

/** `named` as in `entriesOf`. */
export function partOf(records: readonly SearchRecord[], named?: ReadonlyMap<string, NameRecord>): Part {
  const entries = entriesOf(records, named);
  return { entries, index: wordIndex(entries) };
}

export const createEngine = (records: readonly SearchRecord[]): SearchEngine => engineOver([partOf(records)]);

/** What the parts were taken from, where they are not all that there is. */
export interface Whole {
  /** Articles that are in none of the parts, for the operators that tell of articles. */
  known: readonly Known[];
  /** How many records there are, at least. */
  size: number;
}

export function engineOver(parts: readonly Part[], { known = [], size }: Partial<Whole> = {}): SearchEngine {
  const entries = parts.flatMap((part) => part.entries);
  const find = finder(entries, joinIndexes(parts.map(({ index }) => index)), size);

  /** Where nothing has the words as typed, other forms of them count; without the stemmer the answer is what it is. */
  const found = async (query: Query, notes: string[], pool?: Pool): Promise<Found[]> => {
    const before = notes.length;
    const list = find(query, notes, pool);
    const isAsTyped = list.some(({ hits }) => hits.every((hit) => hit?.edits === 0));
    if (query.words.length === 0 || isAsTyped || !(await loadForms().catch(() => false))) return list;
    notes.length = before;
    return find(query, notes, pool);
  };

  const search = async (asked: string, { limit = LIMIT, facets = false }: SearchOptions = {}): Promise<Answer> => {
    const { text, conditions, pool, notes, missed } = hasOperators(asked)
      ? (await import('./query/operators.ts')).read(asked, entries, find, known)
      : asWords(asked);
    const query = parseQuery(text);
    notes.push(...query.notes);
    const list = await found(query, notes, pool);
    if (query.words.length === 0) raiseMeant(list, conditions);
    list.sort((a, b) => b.score - a.score);
    if (list.length === 0) notes.push(...missed);
    return {
      query: asked,
      ...grouped(list, limit, (one) => resultOf(one, query, conditions)),
      count: list.length,
      notes,
      suggestions:
        list.length > 0 || query.words.length === 0 ? [] : (await import('./match/suggest.ts')).suggest(query, entries),
      facets: facets ? (await import('./query/facets.ts')).facetsOf(asked, list, entries) : [],
    };
  };

  return { search };
}

const asWords = (text: string): Reading => ({ text, conditions: [], notes: [], missed: [] });

/** Where nothing but operators was typed, what they name is what is looked for. */
function raiseMeant(list: readonly Found[], conditions: readonly Condition[]): void {
  for (const one of list) if (conditions.some(({ means }) => means?.(one.entry))) one.score = 1;
}

/** So many results of each kind at most, as they come, and by kind. */
function grouped(
  list: readonly Found[],
  limit: number,
  result: (found: Found) => SearchResult,
): Pick<Answer, 'results' | 'groups'> {
  const results: SearchResult[] = [];
  const groups = new Map<RecordKind, ResultGroup>();
  for (const one of list) {
    const { kind } = one.entry.record;
    const group = groups.get(kind) ?? { kind, count: 0, results: [] };
    groups.set(kind, group);
    group.count += 1;
    if (group.count > limit) continue;
    const shown = result(one);
    group.results.push(shown);
    results.push(shown);
  }
  return { results, groups: [...groups.values()] };
}

function resultOf({ entry, hits, score: exact }: Found, query: Query, conditions: readonly Condition[]): SearchResult {
  const { record, sigla, fields } = entry;
  const { kind, id, title, url } = record;
  return {
    kind,
    id,
    title,
    url,
    why: explain(
      query,
      title,
      hits,
      conditions.flatMap(({ why }) => why?.(entry) ?? []),
    ),
    score: Math.round(exact * 1e4) / 1e4,
    shown: show(query, fields[0], hits),
    sigla,
  };
}
