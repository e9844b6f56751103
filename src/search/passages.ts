/**
 * Search in the text. Its words are many and repeat, so fuse.js looks through the distinct words once (over whole
 * passages it reads the same words again and again: 0.3 s a question at 1,000 articles), and a table says where each
 * stands. A passage that names somebody is found by any name of theirs, also one that it does not print.
 */
import Fuse from 'fuse.js';
import { edits } from './edits.ts';
import { words } from './fold.ts';
import type { Word } from './fold.ts';
import { hasPhrase, sameWord } from './match.ts';
import type { Query } from './query.ts';
import { score } from './ranking.ts';
import type { Standing } from './ranking.ts';
import type { NameRecord, PassageRecord } from './types.ts';

export interface TextHit {
  /** The word as it stands in the text or in the name of somebody that the passage names. */
  word: string;
  edits: number;
  begun: boolean;
  /** The passage names this one; the word is of another name of theirs. */
  via?: NameRecord;
}

export interface PassageFound {
  record: PassageRecord;
  /** Place among all passages. */
  order: number;
  words: Word[];
  hits: (TextHit | undefined)[];
  standing: Standing;
  score: number;
}

interface Posting {
  passage: number;
  via?: NameRecord;
}

interface Sought {
  word: string;
  edits: number;
  begun: boolean;
}

/** A beginning of fewer letters, where the word is not still being typed, stands for too many words. */
const SHORTEST_STEM = 4;

export class Passages {
  readonly #passages: { record: PassageRecord; words: Word[] }[];
  readonly #postings = new Map<string, Posting[]>();
  readonly #vocabulary: string[];
  readonly #fuse: Fuse<string>;

  constructor(passages: PassageRecord[], names: NameRecord[]) {
    this.#passages = passages.map((record) => ({ record, words: words(record.text) }));
    const named = new Map(names.filter(({ kind }) => kind !== 'outlet').map((name) => [name.id, name]));
    const common = new Set(
      this.#passages.flatMap((passage) => passage.words.filter(({ small }) => small).map(({ text }) => text)),
    );
    this.#passages.forEach((passage, index) => {
      const own = new Set(passage.words.map(({ text }) => text));
      for (const word of own) this.#post(word, { passage: index });
      for (const id of passage.record.mentions) {
        const via = named.get(id);
        if (!via) continue;
        for (const { text } of [via.title, ...via.aliases].flatMap(words)) {
          // "cartel" and "new" are parts of names too; a passage that names one does not speak of the other.
          if (own.has(text) || common.has(text)) continue;
          own.add(text);
          this.#post(text, { passage: index, via });
        }
      }
    });
    this.#vocabulary = [...this.#postings.keys()].sort();
    this.#fuse = new Fuse(this.#vocabulary, { threshold: 0.34, ignoreLocation: true, shouldSort: false });
  }

  /** Passages with all the words; with `some`, those with at least one, rightly spelled. */
  find(query: Query, some = false): PassageFound[] {
    const found = new Map<number, (TextHit | undefined)[]>();
    query.words.forEach((typed, index) => {
      const last = query.begun && index === query.words.length - 1;
      for (const sought of this.#look(typed, last, some)) {
        for (const { passage, via } of this.#postings.get(sought.word) ?? []) {
          const hits = found.get(passage) ?? [];
          found.set(passage, hits);
          const hit = { ...sought, ...(via && { via }) };
          if (!hits[index] || better(hit, hits[index])) hits[index] = hit;
        }
      }
    });
    const results: PassageFound[] = [];
    for (const [index, hits] of found) {
      const passage = this.#passages[index];
      const row = query.words.map((_, place) => hits[place]);
      if (!passage || (!some && row.includes(undefined)) || !admits(query, passage.words)) continue;
      results.push({ ...passage, order: index, hits: row, ...judge(row, passage.words, some) });
    }
    return results;
  }

  /** In how many passages a word stands. */
  count(word: string): number {
    return this.#postings.get(word)?.length ?? 0;
  }

  get size(): number {
    return this.#passages.length;
  }

  #post(word: string, posting: Posting): void {
    const list = this.#postings.get(word);
    if (list) list.push(posting);
    else this.#postings.set(word, [posting]);
  }

  /** The words of the text that a typed one may be: itself, what it begins, else what it was meant for. */
  #look(typed: string, last: boolean, exact: boolean): Sought[] {
    const found: Sought[] = [];
    const stem = typed.length > SHORTEST_STEM && typed.endsWith('s') ? typed.slice(0, -1) : typed;
    const begins = (last && typed.length > 1) || typed.length >= SHORTEST_STEM;
    for (let at = lowerBound(this.#vocabulary, stem); at < this.#vocabulary.length; at++) {
      const word = this.#vocabulary[at];
      if (!word?.startsWith(stem)) break;
      if (sameWord(word, typed)) found.push({ word, edits: 0, begun: false });
      else if (begins && word.startsWith(typed)) found.push({ word, edits: 0, begun: true });
    }
    if (found.length > 0 || exact || typed.length < 5) return found;
    const limit = typed.length < 9 ? 1 : 2;
    for (const { item } of this.#fuse.search(typed)) {
      const { whole } = edits(typed, item, limit);
      if (whole <= limit) found.push({ word: item, edits: whole, begun: false });
    }
    return found;
  }
}

function lowerBound(list: string[], value: string): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] ?? '') < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

const rank = (hit: TextHit): number => 4 * hit.edits + (hit.via ? 2 : 0) + (hit.begun ? 1 : 0);
const better = (a: TextHit, b: TextHit): boolean => rank(a) < rank(b);

function admits(query: Query, list: Word[]): boolean {
  return (
    query.phrases.every((phrase) => hasPhrase(list, phrase)) &&
    !query.without.some((word) => list.some(({ text }) => sameWord(text, word)))
  );
}

/** Words that stand in the text, in full, side by side as they were asked, come first. */
function judge(hits: (TextHit | undefined)[], list: Word[], some: boolean): Pick<PassageFound, 'standing' | 'score'> {
  const found = hits.filter((hit) => hit !== undefined);
  const errors = found.reduce((sum, hit) => sum + hit.edits, 0);
  const told = found.reduce((sum, hit) => sum + (hit.via ? 0 : hit.begun ? 0.5 : 1), 0) / hits.length;
  const side = adjacent(
    list,
    found.map(({ word }) => word),
  )
    ? 1
    : 0;
  const standing: Standing = {
    tier: some ? 'some' : errors > 0 ? 'near text' : 'text',
    edits: errors,
    kind: 'passage',
    covered: 0.6 * side + 0.4 * told,
    present: 0,
    fuse: 1,
  };
  return { standing, score: score(standing) };
}

/** In this order with nothing but one minor word between two. */
function adjacent(list: Word[], sought: string[]): boolean {
  return list.some(({ text }, from) => {
    if (text !== sought[0]) return false;
    let at = from;
    return sought.slice(1).every((word) => {
      at += list[at + 1]?.text === word ? 1 : 2;
      return list[at]?.text === word;
    });
  });
}
