/** Who bears a surname in an article: every full name in it, also those that the vocabulary does not know. */
import { fold } from '../../text/fold.ts';
import type { Phrases } from '../../text/phrases.ts';
import { firstEndingBehind, firstNot } from '../../text/sorted.ts';
import { type Address, addressOf } from './address.ts';
import { wordBefore } from './leaving/beside.ts';
import type { Candidate, NamedPassage } from './candidate.ts';
import type { NameIndex } from './patterns.ts';

/** A full name: its passage, its place there, and whose it is; of nobody whom the vocabulary knows without `entity`. */
export interface Bearer {
  passage: number;
  at: number;
  entity: string | undefined;
  /** How the full name is addressed there: "Mr Peter Roe". */
  address?: Address;
}

/** All full names, by surname and by each word of it, in the order of the text. */
export interface Bearers {
  bySurname: ReadonlyMap<string, readonly Bearer[]>;
  byWord: ReadonlyMap<string, readonly Bearer[]>;
}

export function bearersOf(
  passages: readonly NamedPassage[],
  found: readonly (readonly Candidate[])[],
  index: NameIndex,
): Bearers {
  const bySurname = new Map<string, Bearer[]>();
  const byWord = new Map<string, Bearer[]>();
  const add = (map: Map<string, Bearer[]>, key: string, bearer: Bearer): void => {
    const list = map.get(key);
    if (list) list.push(bearer);
    else map.set(key, [bearer]);
  };
  for (const [p, passage] of passages.entries()) {
    const own = [...known(found[p] ?? [], index), ...unknown(passage, found[p] ?? [], index)];
    own.sort((a, b) => a.at - b.at);
    for (const { surname, at, entity } of own) {
      const address = addressAt(passage, at);
      const bearer = { passage: p, at, entity, ...(address === undefined ? {} : { address }) };
      add(bySurname, surname, bearer);
      for (const word of new Set(surname.split(' '))) add(byWord, word, bearer);
    }
  }
  return { bySurname, byWord };
}

/** Of a name that is not known the form of address is its first word. */
function addressAt(passage: NamedPassage, at: number): Address | undefined {
  const before = wordBefore(passage, { start: at }) ?? '';
  const [first = ''] = passage.text.slice(at, at + LONGEST_ADDRESS).split(/\s/u, 1);
  return addressOf(before, passage.language.people) ?? addressOf(first, passage.language.people);
}

const LONGEST_ADDRESS = 12;

interface Named {
  at: number;
  surname: string;
  entity: string | undefined;
}

/** Full names of the vocabulary. */
const known = (found: readonly Candidate[], { surnamesOf }: NameIndex): Named[] =>
  found.flatMap(({ start, patterns }) =>
    patterns
      .filter(({ kind, sort }) => kind === 'person' && sort === 'full')
      .flatMap(({ entity }) => (surnamesOf.get(entity) ?? []).map((surname) => ({ at: start, surname, entity }))),
  );

/** Capitalized words that end in a surname of the vocabulary without being one of its names. */
function unknown({ text, language }: NamedPassage, found: readonly Candidate[], { surnames }: NameIndex): Named[] {
  // What is covered is a name of the vocabulary or stands alone by the rules for surnames.
  const isCovered = (at: number): boolean => (found[firstEndingBehind(found, at)]?.start ?? Infinity) <= at;
  const small = new Set(language.people.particles.flatMap((particle) => particle.split(' ')));
  return fullNames(text, small, language.people.openers).flatMap(({ at, surname, end }) => {
    const folded = fold(surname);
    return !surnames.has(folded) || isCovered(end - surname.length) || isCovered(at)
      ? []
      : [{ at, surname: folded, entity: undefined }];
  });
}

/**
 * A capitalized word, up to four more with initials and small words among them, and a last one. Without a longest word,
 * every hyphen of a line of nothing but capitals and hyphens would be read on to its end.
 */
const FULL_NAME =
  /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}’'-]{0,60}(?:\s(?:\p{Lu}\.|\p{Lu}[\p{L}\p{M}’'-]{0,60}|\p{Ll}{1,4})){0,4}\s\p{Lu}[\p{L}\p{M}-]{1,60}/gu;

/** Names of two words or more. A small word that is no part of names parts them; what opens a sentence is no name. */
function fullNames(
  text: string,
  small: ReadonlySet<string>,
  openers: Phrases,
): { at: number; end: number; surname: string }[] {
  const names: { at: number; end: number; surname: string }[] = [];
  for (const match of text.matchAll(FULL_NAME)) {
    let at = match.index;
    for (const whole of partsOf(match[0], small)) {
      const [opening = ''] = /^\S+\s/u.exec(whole) ?? [];
      const isOpened = openers.has(opening.trim());
      const part = isOpened ? whole.slice(opening.length) : whole;
      if (isOpened) at += opening.length;
      const surname = /\s(\p{Lu}[\p{L}\p{M}-]+)$/u.exec(part)?.[1];
      if (surname !== undefined) names.push({ at, end: at + part.length, surname });
      at += part.length + 1;
    }
  }
  return names;
}

/** The stretches between small words that are no part of names, with these words themselves. */
function partsOf(name: string, small: ReadonlySet<string>): string[] {
  const parts: string[][] = [[]];
  for (const word of name.split(/\s/u)) {
    if (/^\p{Ll}/u.test(word) && !small.has(word)) parts.push([word], []);
    else parts.at(-1)?.push(word);
  }
  return parts.filter((words) => words.length > 0).map((words) => words.join(' '));
}

/** The lists of full names that bear a surname, or one of its words. */
function listsOf(bearers: Bearers, candidate: Candidate): (readonly Bearer[] | undefined)[] {
  const wanted = fold(candidate.surface);
  return [
    bearers.byWord.get(wanted),
    bearers.bySurname.get(wanted),
    bearers.bySurname.get(wanted.split(' ').at(-1) ?? ''),
  ];
}

/** All full names of the article that bear it. */
export const bearersOfName = (bearers: Bearers, candidate: Candidate): Bearer[] =>
  [...new Set(listsOf(bearers, candidate))].flatMap((list) => list ?? []);

/** The last full name above or earlier in the same passage that bears a surname, or one of its words. */
export function lastAbove(bearers: Bearers, passage: number, candidate: Candidate): Bearer | undefined {
  let last: Bearer | undefined;
  for (const list of listsOf(bearers, candidate)) {
    const before = list?.[firstNot(list, (other) => isBefore(other, passage, candidate.start)) - 1];
    if (before !== undefined && (last === undefined || isBefore(last, before.passage, before.at))) last = before;
  }
  return last;
}

const isBefore = (bearer: Bearer, passage: number, at: number): boolean =>
  bearer.passage < passage || (bearer.passage === passage && bearer.at < at);
