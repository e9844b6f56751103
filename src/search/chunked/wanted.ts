/** What a question wants of a large collection, as far as its names tell. */
import type { Condition } from '../query/conditions.ts';
import type { Part } from '../engine.ts';
import { isNamed } from '../index/entries.ts';
import type { Entry } from '../index/entries.ts';
import type { Find } from '../match/find.ts';
import type { Known } from '../query/operators.ts';
import { hasOperators, parseQuery } from '../query/query.ts';
import type { Wanted } from './plan.ts';

/** The names that are looked for in the texts as those whom they name. */
const NAMES = 3;
/** More who are called by one word are too many to be meant. */
const NAMESAKES = 20;

/** The names of the collection. */
export interface Names {
  lexicon: Part;
  /** Finds among them. */
  find: Find;
  /** As in `ReadCatalogue`. */
  known: readonly Known[];
}

export async function wantedOf(asked: string, { lexicon, find, known }: Names): Promise<Wanted> {
  const reading = hasOperators(asked)
    ? (await import('../query/operators.ts')).read(asked, lexicon.entries, find, known)
    : { text: asked, conditions: [] as Condition[] };
  const query = parseQuery(reading.text);
  const notes: string[] = [];
  const called = query.words.length > 0 ? find(query, notes).sort((a, b) => b.score - a.score) : [];
  const partly = called.length > 0 && notes.length === 0 ? undefined : partlyNamed(query.words, lexicon);
  return {
    words: query.words,
    begun: query.begun,
    phrases: reading.conditions.flatMap(({ phrase }) => (phrase ? [phrase] : [])),
    needs: reading.conditions.flatMap(({ need }) => need ?? []),
    // A name that has only some of the words was not asked for.
    named: notes.length === 0 ? idsOf(called.map(({ entry }) => entry)) : [],
    ...(partly && { partly }),
  };
}

/** "mencho extradition": who is called by some of the words, and the words that are left. */
function partlyNamed(words: readonly string[], { index }: Part): Wanted['partly'] {
  const having = words.map((word) => {
    const those = index.having(word).filter(({ record }) => record.kind !== 'outlet');
    return those.length > NAMESAKES ? [] : those;
  });
  const entries = [...new Set(having.flat())].map((entry) => ({
    entry,
    others: words.filter((_, at) => !having[at]?.includes(entry)),
  }));
  const fewest = Math.min(...entries.map(({ others }) => others.length));
  const best = entries.filter(({ others }) => others.length === fewest);
  const [first] = best;
  return first && { named: idsOf(best.map(({ entry }) => entry)), words: first.others };
}

const idsOf = (entries: readonly Entry[]): string[] =>
  entries.flatMap(({ record }) => (isNamed(record) && record.kind !== 'outlet' ? record.id : [])).slice(0, NAMES);
