/**
 * Whom a bare surname means: the last full name above it that bears it, even one that the vocabulary does not know;
 * else the one entity that the article names in full below; else the only bearer in the vocabulary, where the
 * article's other names make that likely; else nobody.
 */
import { fold } from '../text/fold.ts';
import type { Passage } from './entities.ts';
import type { NameIndex, Pattern } from './names.ts';

interface Found {
  start: number;
  end: number;
  surface: string;
  patterns: readonly Pattern[];
}

const FULL_NAME =
  /(?<![\p{L}\p{M}])(\p{Lu}[\p{L}\p{M}’'-]*(?:\s(?:\p{Lu}\.|\p{Lu}[\p{L}\p{M}’'-]*|de|la|del)){0,4})\s(\p{Lu}[\p{L}\p{M}-]+)/gu;

export class SurnameResolver {
  readonly #index: NameIndex;
  /** Per passage: full names in order of their place, known ones with their id. */
  readonly #bearers: { at: number; surname: string; entity: string | undefined }[][];
  readonly #named: Set<string>;
  readonly #context: number;

  constructor(index: NameIndex, passages: readonly Passage[], found: readonly (readonly Found[])[]) {
    this.#index = index;
    this.#named = new Set();
    const others = new Set<string>();
    for (const list of found) {
      for (const candidate of list) {
        const pattern = candidate.patterns.length === 1 ? candidate.patterns[0] : undefined;
        if (pattern?.sort !== 'full') continue;
        if (pattern.kind === 'person') this.#named.add(pattern.entity);
        if (pattern.kind !== 'place') others.add(pattern.entity);
      }
    }
    this.#context = others.size;
    this.#bearers = passages.map((passage, p) => this.#bearersOf(passage.text, found[p] ?? []));
  }

  resolve(passage: number, candidate: Found): string | undefined {
    const full = candidate.patterns.filter((pattern) => pattern.sort !== 'part');
    if (full.length === 1) return full[0]?.entity;
    const ids = [...new Set(candidate.patterns.map((pattern) => pattern.entity))];
    if (full.length > 1)
      return ids.find((id) => this.#named.has(id) && ids.filter((other) => this.#named.has(other)).length === 1);
    const above = this.#lastAbove(passage, candidate);
    if (above !== undefined) return above.entity !== undefined && ids.includes(above.entity) ? above.entity : undefined;
    const named = ids.filter((id) => this.#named.has(id));
    if (named.length === 1) return named[0];
    // An article that names nothing else of the vocabulary speaks of another Johnson.
    return ids.length === 1 && this.#context >= 1 ? ids[0] : undefined;
  }

  /** The last full name, above or earlier in the same passage, that bears the surname. */
  #lastAbove(passage: number, candidate: Found): { entity: string | undefined } | undefined {
    const wanted = fold(candidate.surface);
    const bears = (surname: string): boolean =>
      surname === wanted || surname.split(' ').includes(wanted) || wanted.split(' ').at(-1) === surname;
    for (let p = passage; p >= 0; p--) {
      // The commentary and the body explain each other; the title explains nothing that follows by surname alone.
      const list = this.#bearers[p] ?? [];
      for (let i = list.length - 1; i >= 0; i--) {
        const bearer = list[i];
        if (bearer === undefined || (p === passage && bearer.at >= candidate.start)) continue;
        if (bears(bearer.surname)) return bearer;
      }
    }
    return undefined;
  }

  /** Full names of the vocabulary, and capitalized runs that end in a surname of it without being one of its names. */
  #bearersOf(text: string, found: readonly Found[]): { at: number; surname: string; entity: string | undefined }[] {
    const bearers: { at: number; surname: string; entity: string | undefined }[] = [];
    for (const candidate of found) {
      for (const pattern of candidate.patterns) {
        if (pattern.kind !== 'person' || pattern.sort !== 'full') continue;
        for (const [surname, ids] of this.#index.bySurname) {
          if (ids.includes(pattern.entity)) bearers.push({ at: candidate.start, surname, entity: pattern.entity });
        }
      }
    }
    const covered = (at: number): boolean => found.some((candidate) => candidate.start <= at && at < candidate.end);
    for (const match of text.matchAll(FULL_NAME)) {
      const surname = fold(match[2] ?? '');
      const at = match.index + match[0].length - (match[2]?.length ?? 0);
      // What is covered is a name of the vocabulary or stands alone by the rules for surnames.
      if (!this.#index.bySurname.has(surname) || covered(at) || covered(match.index)) continue;
      bearers.push({ at: match.index, surname, entity: undefined });
    }
    return bearers.sort((a, b) => a.at - b.at);
  }
}
