/** How the words of a question stand in the words of a name. */
import { edits } from './edits.ts';
import { isMinor, telling, words } from './fold.ts';
import type { Word } from './fold.ts';
import type { Query } from './query.ts';

/** What part of a record a text is. Names can be misspelled in a question; `description` and `deck` are only text. */
export type FieldRole = 'name' | 'alias' | 'headline' | 'outlet' | 'description' | 'deck';

export interface Field {
  role: FieldRole;
  printed: string;
  words: Word[];
  /** Without the minor words. */
  telling: Word[];
  /** First letters, of two words or more. */
  initials: string;
}

/** One word of the question, found. */
export interface Hit {
  field: Field;
  /** Where, in the printed text; nowhere for initials. */
  start: number;
  end: number;
  /** Index among the field's telling words. */
  position: number;
  edits: number;
  /** Only the beginning of the word was typed. */
  begun: boolean;
}

/** `whole`: the name itself. `start`: it begins so. `run`: words of it, side by side. `words`: in any order. */
export type Shape = 'whole' | 'start' | 'run' | 'words';

export interface FieldMatch {
  hits: Hit[];
  edits: number;
  shape: Shape;
  /** How much of the name was typed, 0 to 1. */
  covered: number;
}

export function field(role: FieldRole, printed: string): Field {
  const all = words(printed);
  const main = telling(all);
  const initials = main.length > 1 ? main.map(({ text }) => text[0] ?? '').join('') : '';
  return { role, printed, words: all, telling: main, initials };
}

/** A plural or a genitive without apostrophe is the same word. */
const stem = (word: string): string => (word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word);
export const sameWord = (a: string, b: string): boolean => a === b || stem(a) === stem(b);

/** Typing errors that a word of so many letters bears before it is another word. */
const allowance = (length: number): number => (length < 4 ? 0 : length < 6 ? 1 : 2);

/** A typed word and a name's word: edits between them, or nothing where they are different words. */
export function matchWord(typed: string, word: string, last: boolean): Pick<Hit, 'edits' | 'begun'> | undefined {
  if (sameWord(typed, word)) return { edits: 0, begun: false };
  if (word.startsWith(typed)) return { edits: 0, begun: true };
  const whole = allowance(Math.max(typed.length, word.length));
  const start = last && typed.length >= 4 && word.length > typed.length ? (typed.length < 7 ? 1 : 2) : 0;
  const limit = Math.max(whole, start);
  if (limit === 0 || (!last && Math.abs(typed.length - word.length) > limit)) return undefined;
  const distance = edits(typed, word, limit);
  if (distance.whole <= whole) return { edits: distance.whole, begun: false };
  if (start > 0 && distance.start <= start) return { edits: distance.start, begun: true };
  return undefined;
}

/** For each word of the question its best place in the field, each place taken once; `undefined` where it has none. */
export function align(query: Query, target: Field, exact: boolean): (Hit | undefined)[] {
  const places = placesOf(query, target);
  const taken = new Set<number>();
  return query.words.map((typed, index) => {
    const last = query.begun && index === query.words.length - 1;
    let best: Hit | undefined;
    places.forEach((word, position) => {
      if (taken.has(position)) return;
      const found = matchWord(typed, word.text, last);
      if (found === undefined || (exact && found.edits > 0)) return;
      if (best === undefined || cost(found) < cost(best)) best = { field: target, ...word, position, ...found };
    });
    if (!best) return undefined;
    taken.add(best.position);
    return { ...best, start: withMinor(query, target.words, best.start) };
  });
}

const placesOf = (query: Query, { words: all, telling: main }: Field): Word[] => (query.minorOnly ? all : main);

/** Where a match begins with the minor words before it that were asked for: of "el mencho" all of `El Mencho`. */
export function withMinor(query: Query, list: Word[], start: number): number {
  let at = list.findIndex((word) => word.start === start);
  while (at > 0) {
    const { text = '' } = list[at - 1] ?? {};
    if (!isMinor(text) || !query.all.includes(text)) break;
    at -= 1;
  }
  return list[at]?.start ?? start;
}

const cost = (hit: Pick<Hit, 'edits' | 'begun'>): number => 2 * hit.edits + (hit.begun ? 1 : 0);

const letters = (list: Word[]): number => list.reduce((sum, { text }) => sum + text.length, 0);

/** The whole question in one name, or nothing. */
export function matchField(query: Query, target: Field): FieldMatch | undefined {
  const match = matchWords(query, target);
  if (match?.edits === 0) return match;
  const joined = matchJoined(query, target);
  if (!match || (joined && joined.edits < match.edits)) return joined ?? matchInitials(query, target);
  return match;
}

function matchWords(query: Query, target: Field): FieldMatch | undefined {
  const hits = align(query, target, false);
  const found = hits.filter((hit) => hit !== undefined);
  if (found.length < hits.length) return undefined;
  const places = placesOf(query, target);
  const run = found.every(({ position }, index) => index === 0 || position === (found[index - 1]?.position ?? 0) + 1);
  const atStart = run && found[0]?.position === 0;
  const whole = atStart && found.length === places.length && found.every(({ begun }) => !begun);
  const typed = query.words.reduce((sum, word) => sum + word.length, 0);
  return {
    hits: found,
    edits: found.reduce((sum, hit) => sum + hit.edits, 0),
    shape: whole ? 'whole' : atStart ? 'start' : run ? 'run' : 'words',
    covered: Math.min(1, typed / Math.max(1, letters(places))),
  };
}

/** Words run together or torn apart: `elmencho`, `sin aloa`. */
function matchJoined(query: Query, target: Field): FieldMatch | undefined {
  const typed = query.all.join('');
  const [first, last] = [target.words[0], target.words.at(-1)];
  if (typed.length < 5 || !first || !last || (query.all.length === 1 && first === last)) return undefined;
  const name = target.words.map(({ text }) => text).join('');
  const begins = name.length > typed.length && name.startsWith(typed);
  const distance = begins ? 0 : edits(typed, name, 1).whole;
  if (distance > 1) return undefined;
  return {
    hits: [{ field: target, start: first.start, end: last.end, position: 0, edits: distance, begun: begins }],
    edits: distance,
    shape: begins ? 'start' : 'whole',
    covered: Math.min(1, typed.length / name.length),
  };
}

/** `jgv` for José González Valencia. */
function matchInitials(query: Query, target: Field): FieldMatch | undefined {
  const [typed] = query.words;
  if (query.words.length > 1 || typed === undefined || typed.length < 2 || typed !== target.initials) return undefined;
  const hits = [{ field: target, start: 0, end: 0, position: 0, edits: 0, begun: true }];
  return { hits, edits: 0, shape: 'words', covered: 0 };
}

/** Whether the words stand next to each other in that order. */
export function hasPhrase(list: Word[], phrase: string[]): boolean {
  return list.some((_, from) => phrase.every((word, index) => list[from + index]?.text === word));
}
