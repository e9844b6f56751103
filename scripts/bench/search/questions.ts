/** Names as people type them: made from the lexicon by a seeded generator, each with the records that may be meant. */
import { fold } from '../../../src/search/match/fold.ts';
import type { NameRecord } from '../../../src/search/types.ts';
import { chance, type Chance } from './random.ts';

export interface Question {
  text: string;
  /** Any of these is right: all that are called by the words before they were misspelled. */
  meant: ReadonlySet<string>;
  /** One is meant, and the misspelling is no word of another name. */
  sure: boolean;
}

/** A name's words, folded, and whose they are. */
interface Called {
  id: string;
  words: string[];
}

type Make = (words: string[], by: Chance) => string[] | undefined;

const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz');
const LONG = 5;

function edited(words: string[], by: Chance, edit: (word: string) => string): string[] | undefined {
  const places = words.flatMap((word, at) => (word.length >= LONG ? at : []));
  if (places.length === 0) return undefined;
  const place = by.pick(places);
  return words.map((word, at) => (at === place ? edit(word) : word));
}

/** A letter lost, added, changed, or two neighbours swapped; not the first, which is a class of its own. */
function oneEdit(word: string, by: Chance): string {
  const at = 1 + by.below(word.length - 1);
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  const other = by.pick(LETTERS.filter((one) => one !== letter));
  const made = by.pick([
    before + after,
    before + other + letter + after,
    before + other + after,
    before + after.slice(0, 1) + letter + after.slice(1),
  ]);
  return made === word ? before + after : made;
}

const CLASSES: Readonly<Record<string, Make>> = {
  'as it is': (words) => words,
  'one edit': (words, by) => edited(words, by, (word) => oneEdit(word, by)),
  'two edits': (words, by) => edited(words, by, (word) => oneEdit(oneEdit(word, by), by)),
  'swapped words': (words, by) => {
    if (words.length < 2) return undefined;
    const at = 1 + by.below(words.length - 1);
    return [...words.slice(at), ...words.slice(0, at)];
  },
  'first letter wrong': (words, by) =>
    edited(words, by, (word) => by.pick(LETTERS.filter((letter) => letter !== word[0])) + word.slice(1)),
  'half typed': (words) => {
    const last = words.at(-1) ?? '';
    return last.length < 4 ? undefined : [...words.slice(0, -1), last.slice(0, Math.ceil(last.length / 2))];
  },
};

/** Vowels and ñ that a printed name has with a mark; the lexicon prints none, so this class puts them on. */
const ACCENTS: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú', n: 'ñ' };

export function questions(records: readonly NameRecord[], seed: number, count: number): Map<string, Question[]> {
  const by = chance(seed);
  const titles = records.map(({ id, title }) => called(id, title));
  const aliases = records.flatMap(({ id, aliases: all }) => all.map((alias) => called(id, alias)));
  const all = [...titles, ...aliases];
  const vocabulary = new Set(all.flatMap(({ words }) => words));
  const meant = (words: string[], begun = false): Set<string> =>
    new Set(all.flatMap((one) => (has(one.words, words, begun) ? one.id : [])));
  const people = new Set(records.filter(({ kind }) => kind === 'person').map(({ id }) => id));

  const question = (words: string[], typed: string[], begun = false): Question => {
    const ids = meant(begun ? typed : words, begun);
    const wrong = typed.filter((word) => !words.includes(word));
    return { text: typed.join(' '), meant: ids, sure: ids.size === 1 && wrong.every((word) => !vocabulary.has(word)) };
  };
  const several = (make: () => Question | undefined): Question[] => {
    const made: Question[] = [];
    while (made.length < count) {
      const one = make();
      if (one) made.push(one);
    }
    return made;
  };
  const classes = Object.entries(CLASSES).map(([name, make]): [string, Question[]] => [
    name,
    several(() => {
      const words = shortened(by.pick(titles).words, by);
      const typed = make(words, by);
      return typed && question(words, typed, name === 'half typed');
    }),
  ]);
  return new Map([
    ...classes,
    [
      'accents',
      several(() => {
        const words = shortened(by.pick(titles).words, by);
        return { ...question(words, words), text: accented(words.join(' ')) };
      }),
    ],
    [
      'surname only',
      several(() => {
        const { id, words } = by.pick(titles);
        const surname = words.at(words.length > 2 ? -2 : -1);
        return people.has(id) && surname !== undefined && surname.length >= 4
          ? question([surname], [surname])
          : undefined;
      }),
    ],
    [
      'alias',
      several(() => {
        const { words } = by.pick(aliases);
        return words.length > 5 ? undefined : question(words, words);
      }),
    ],
  ]);
}

const called = (id: string, name: string): Called => ({
  id,
  words: name
    .split(/[\s-]+/)
    .map(fold)
    .filter((word) => word !== ''),
});

/** All of a name, or two of its words that tell: nobody looks for "Gabriela del". */
function shortened(words: string[], by: Chance): string[] {
  const [first, ...others] = words.slice(0, 5).filter((word) => word.length > 3);
  if (first === undefined || others.length === 0 || by.below(2) === 0) return words.slice(0, 5);
  return [first, by.pick(others)];
}

function has(words: readonly string[], asked: readonly string[], begun: boolean): boolean {
  return asked.every((word, at) =>
    begun && at === asked.length - 1 ? words.some((own) => own.startsWith(word)) : words.includes(word),
  );
}

const accented = (text: string): string => text.replace(/[aeioun]/g, (letter) => ACCENTS[letter] ?? letter);
