/** How the words of a question stand in a text that a record has: a name, a headline, a passage. */
import { edits } from './edits.ts';
import { isMinor, isUnspaced, telling, words } from './fold.ts';
import type { Word } from './fold.ts';
import type { Query } from '../query/query.ts';
import { stemOf } from './forms.ts';

/** `mention`: all names of somebody whom a passage names, perhaps under another. */
export type FieldRole = 'name' | 'alias' | 'headline' | 'outlet' | 'deck' | 'mention' | 'text' | 'commentary';

export interface Field {
  role: FieldRole;
  printed: string;
  words: Word[];
  /** Without the minor words. */
  main: Word[];
  /** Compounds as one word, each with the index of its first main word: "plug-in", `plugin`. */
  runs: (Word & { at: number })[];
  /** Of a mention: whose names these are. */
  of?: string;
}

/** One word of the question, found. */
export interface Hit {
  field: Field;
  /** Where, in the printed text; both 0 for initials. */
  start: number;
  end: number;
  /** Index among the field's main words. */
  at: number;
  edits: number;
  /** Only the beginning of the word was typed. */
  begun: boolean;
  /** Another form of the word stands there. */
  form?: true;
}

/** What can be misspelled in a question and still be meant; the rest is text. */
export const isName = ({ role }: Field): boolean =>
  role === 'name' || role === 'alias' || role === 'headline' || role === 'outlet';

export function field(role: FieldRole, printed: string): Field {
  const all = words(printed);
  const main = telling(all);
  const runs = all.flatMap(({ run, start, small }) => {
    if (run === undefined) return [];
    const at = main.findIndex((word) => word.start >= start);
    return at === -1 ? [] : { text: run.text, start, end: run.end, small, at };
  });
  return { role, printed, words: all, main, runs };
}

/** Running text: other forms of a word are the word. */
const isRunning = ({ role }: Field): boolean =>
  role === 'text' || role === 'commentary' || role === 'headline' || role === 'deck';

export const initials = ({ main }: Field): string => (main.length > 1 ? main.map(({ text }) => text[0]).join('') : '');

export const joined = (list: Word[], by: string): string => list.map(({ text }) => text).join(by);

/** A plural is the same word. */
const stem = (word: string): string => (word.length > 3 ? word.replace(/s$/, '') : word);
export const sameWord = (a: string, b: string): boolean => stem(a) === stem(b);

/** Typing errors that a word bears before it is another one: fewer in a text, where words are many. */
function allowance(typed: string, word: string, name: boolean): number {
  const most = word.length < (name ? 4 : 5) ? 0 : word.length < (name ? 7 : 9) ? 1 : 2;
  // Who errs in the first letter hardly errs again, unless it sounds so: `kintero`.
  return soundsAlike(typed[0], word[0]) ? most : name ? Math.min(1, most) : 0;
}

/** Letters that are one to the ear, in Spanish or in English. */
const SOUNDS = ['ckq', 'sz', 'bv', 'gjhx', 'iy'];
const soundsAlike = (a = '', b = ''): boolean => a === b || SOUNDS.some((set) => set.includes(a) && set.includes(b));

/** A typed word and a printed one: the edits between them, or nothing where they are different words. */
export function compare(
  typed: string,
  word: string,
  last: boolean,
  name: boolean,
): Pick<Hit, 'edits' | 'begun'> | undefined {
  const limit = allowance(typed, word, name);
  // What is still being typed may have an error in the part that is there.
  const early = name && last && typed[0] === word[0] && typed.length > 4 ? (typed.length < 7 ? 1 : 2) : 0;
  if (limit === 0 || typed.length > word.length + limit || (early === 0 && word.length > typed.length + limit)) return;
  const { whole, start } = edits(typed, word, 2);
  if (whole <= limit) return { edits: whole, begun: false };
  return start <= early ? { edits: start, begun: true } : undefined;
}

/** For each word of the question its best place in the field, each place taken once; `undefined` where it has none. */
export function align(query: Query, target: Field, fuzzy: boolean): (Hit | undefined)[] {
  const taken = new Set<number>();
  return query.words.map((typed, index) => {
    const last = query.begun && index === query.words.length - 1;
    let best: Hit | undefined;
    const consider = (word: Word, at: number): void => {
      if (taken.has(at)) return;
      const found =
        asTyped(typed, word) ??
        (fuzzy ? (inOtherForm(typed, word, target) ?? compare(typed, word.text, last, isName(target))) : undefined);
      if (found && (!best || isBetter(found, best))) best = { field: target, ...word, at, ...found };
    };
    placesOf(query, target).forEach(consider);
    // A word of its own is nearer than a part of a compound.
    for (const run of target.runs) if (!best || best.begun) consider(run, run.at);
    if (!best) return undefined;
    taken.add(best.at);
    return { ...best, start: withMinor(query, target.words, best.start) };
  });
}

type Compared = Pick<Hit, 'edits' | 'begun'> & Partial<Hit>;

/** A typed word and a printed one without errors: a plural is none, and less than the word itself. */
function asTyped(typed: string, { text, start }: Word): Compared | undefined {
  if (sameWord(typed, text)) return { edits: 0, begun: typed !== text };
  if (!text.startsWith(typed)) return undefined;
  return { edits: 0, begun: true, ...(isUnspaced(typed) && { end: start + typed.length }) };
}

/** "Mice" is a mouse, in running text; a name has one form. */
const inOtherForm = (typed: string, { text }: Word, target: Field): Compared | undefined =>
  isRunning(target) && isForm(stemOf(typed), stemOf(text)) ? { edits: 0, begun: true, form: true } : undefined;

const isForm = (a: string | undefined, b: string | undefined): boolean => a !== undefined && a === b;

const placesOf = (query: Query, { words: all, main }: Field): Word[] => (query.minorOnly ? all : main);

/** Where a match begins with the minor words before it that were asked for: of "el mencho" all of `El Mencho`. */
export function withMinor(query: Query, list: Word[], start: number): number {
  let at = list.findIndex((word) => word.start === start);
  for (
    let before = list[at - 1];
    before && isMinor(before.text) && query.all.includes(before.text);
    before = list[at - 1]
  )
    at--;
  return list[at]?.start ?? start;
}

const isBetter = (a: Pick<Hit, 'edits' | 'begun'>, b: Pick<Hit, 'edits' | 'begun'>): boolean =>
  a.edits < b.edits || (a.edits === b.edits && !a.begun && b.begun);

/** Each word in whichever field has it best; a single name also run together, torn apart, or by its initials. */
export function union(query: Query, fields: Field[], fuzzy: boolean): (Hit | undefined)[] {
  const rows = fields.map((target) => align(query, target, fuzzy));
  const hits = query.words.map((_, index) =>
    rows
      .map((row) => row[index])
      .reduce((best, hit) => (hit && (!best || isBetter(hit, best)) ? hit : best), undefined),
  );
  const [only] = fields;
  const special =
    fields.length === 1 && only && !(isFull(hits) && editsOf(hits) === 0) && matchSpecial(query, only, fuzzy);
  return special ? query.words.map((_, at) => ({ ...special, at, edits: at > 0 ? 0 : special.edits })) : hits;
}

export const isFull = (hits: (Hit | undefined)[]): hits is Hit[] => hits.length > 0 && !hits.includes(undefined);

export const editsOf = (hits: Hit[]): number => hits.reduce((sum, hit) => sum + hit.edits, 0);

/** All of a name for all of a question: `elmencho`, `sin aloa`; `jgv` for José González Valencia. */
function matchSpecial({ all }: Query, name: Field, fuzzy: boolean): Hit | undefined {
  const typed = all.join('');
  const whole = joined(name.words, '');
  const [first, last] = [name.words[0], name.words.at(-1)];
  if (!isName(name) || !first || !last || (first === last && all.length < 2)) return undefined;
  const hit = { field: name, start: first.start, end: last.end, at: 0, edits: 0, begun: true };
  if (typed.length > 1 && typed === initials(name)) return { ...hit, end: 0 };
  if (typed.length < 5) return undefined;
  if (whole !== typed && whole.startsWith(typed)) return hit;
  const errors = edits(typed, whole, 1).whole;
  return errors > (fuzzy ? 1 : 0) ? undefined : { ...hit, edits: errors, begun: false };
}
