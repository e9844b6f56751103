/** What is typed, letter by letter: made from the collection by a seeded generator, each with what is to be found. */
import { words } from '../../../src/search/match/fold.ts';
import type { SearchRecord } from '../../../src/search/types.ts';
import { questions } from '../search/questions.ts';
import { chance, type Chance } from '../search/random.ts';

export interface Asked {
  kind: string;
  text: string;
  /** Names or headlines: one of them is to be shown. Without any, nothing is there to be found. */
  expected: readonly string[];
}

/** Of each kind. */
const COUNTS = { name: 2, 'half a name': 2, 'misspelled name': 2, headline: 3, phrase: 1, nonsense: 1 } as const;
type Kind = keyof typeof COUNTS;

/** Classes of questions for names. */
const CLASSES = { name: 'as it is', 'half a name': 'half typed', 'misspelled name': 'one edit' } as const;

/** Letters of a question: more keys than these tell nothing new. */
const SHORTEST = 6;
const LONGEST = 18;
/** Letters of a word that tells. */
const TELLING = 5;
/** Tries for one question. A small collection may have no more. */
const TRIES = 500;

/** A few of each kind in turn, so that who has time for few keys has some of each. */
export function askedOf(records: readonly SearchRecord[], seed: number): Asked[] {
  const by = chance(seed);
  const makers: Readonly<Record<Kind, () => Asked[]>> = {
    ...namesAsked(records, seed),
    headline: headlineMaker(records, by),
    phrase: phraseMaker(records, by),
    nonsense: () => [{ kind: 'nonsense', text: nonsense(by), expected: [] }],
  };
  const lists = (Object.entries(COUNTS) as [Kind, number][]).map(([kind, count]) => {
    const found = new Map<string, Asked>();
    for (let tries = 0; tries < TRIES && found.size < count; tries++) {
      for (const one of makers[kind]()) if (fits(one.text) && found.size < count) found.set(one.text, one);
    }
    return [...found.values()];
  });
  return Array.from({ length: Math.max(...Object.values(COUNTS)) }, (_, turn) =>
    lists.flatMap((list) => list[turn] ?? []),
  ).flat();
}

const fits = (text: string): boolean => text.length >= SHORTEST && text.length <= LONGEST;

/** Far more than are needed, since the long ones are left out. */
const DRAWN = 40;

function namesAsked(records: readonly SearchRecord[], seed: number): Record<keyof typeof CLASSES, () => Asked[]> {
  const names = records.filter((record) => record.kind !== 'article' && record.kind !== 'passage');
  const titles = new Map(names.map(({ id, title }) => [id, title]));
  const drawn = questions(names, seed, DRAWN);
  const of = (kind: keyof typeof CLASSES) => (): Asked[] =>
    (drawn.get(CLASSES[kind]) ?? []).map(({ text, meant }) => ({
      kind,
      text,
      expected: [...meant].flatMap((id) => titles.get(id) ?? []),
    }));
  return { name: of('name'), 'half a name': of('half a name'), 'misspelled name': of('misspelled name') };
}

/** Two words of a headline; any headline that holds both is right. */
function headlineMaker(records: readonly SearchRecord[], by: Chance): () => Asked[] {
  const headlines = records
    .filter(({ kind }) => kind === 'article')
    .map(({ title }) => ({ title, words: words(title).map(({ text }) => text) }));
  return () => {
    const telling = [...new Set(by.pick(headlines).words)].filter((word) => word.length >= TELLING);
    if (telling.length < 2) return [];
    const at = by.below(telling.length - 1);
    const pair = telling.slice(at, at + 2);
    const right = headlines.filter((one) => pair.every((word) => one.words.includes(word)));
    return [{ kind: 'headline', text: pair.join(' '), expected: distinct(right.map(({ title }) => title)) }];
  };
}

/** Three words on end, without a capital or a mark; any article that has them so is right. */
const PHRASE = /(?<![\p{L}\p{N}])[a-z]{3,} [a-z]{3,} [a-z]{5,}(?![\p{L}\p{N}])/gu;

function phraseMaker(records: readonly SearchRecord[], by: Chance): () => Asked[] {
  const passages = records.filter((record) => record.kind === 'passage');
  return () => {
    const phrases = by.pick(passages).text.match(PHRASE) ?? [];
    if (phrases.length === 0) return [];
    const text = by.pick(phrases);
    const right = passages.filter((passage) => passage.text.includes(text));
    return [{ kind: 'phrase', text, expected: distinct(right.map(({ title }) => title)) }];
  };
}

const CONSONANTS = Array.from('bcdfghjklmnpqrstvwxz');
const NONSENSE = 8;

const nonsense = (by: Chance): string => Array.from({ length: NONSENSE }, () => by.pick(CONSONANTS)).join('');

const distinct = (list: readonly string[]): string[] => [...new Set(list)];
