/** Who has been named so far, and whom a name, a surname or a title means. */
import type { PeopleWords } from '../../../language/people.ts';
import { type Address, addressOf } from '../../names/address.ts';
import { fold } from '../../../text/fold.ts';
import type { NameRun } from './run.ts';
import { isHumanTitle } from './titles.ts';

interface Person {
  name: string;
  words: readonly string[];
  /** Rises each time the person comes on stage. */
  turn: number;
  entity?: string;
  human?: boolean;
  /** The pronoun that meant the person, or is meant by a form of address. */
  pronoun?: Address;
}

/** Whom a name means. */
export interface Speaker {
  name: string;
  entity?: string;
}

const withoutNickname = (name: string): string =>
  /[“"‘(]/.test(name) ? name.replace(/\s[“"‘(][^”"’)]{1,30}[”"’)]/gu, '') : name;

/** Who was named in the article up to here. */
export class Cast {
  readonly #people: PeopleWords;
  /** By each word of the name, in the order in which they were first named. */
  readonly #byWord = new Map<string, Person[]>();
  readonly #byName = new Map<string, Person>();
  /** Of each word of a name, the bearer who came on stage last. */
  readonly #latestByWord = new Map<string, Person>();
  readonly #words = new Map<string, readonly string[]>();
  /** By title; two who bear one are named by it no more. */
  readonly #byTitle = new Map<string, Person | 'several'>();
  /** Full names of the whole article, outside of quotation marks, by their last word, for a surname that stands above its full name. */
  readonly #foreseen = new Map<string, Set<string>>();
  #turn = 0;

  constructor(people: PeopleWords) {
    this.#people = people;
  }

  /** Reads ahead: a full name that comes further on. */
  foresee(run: NameRun): void {
    const name = withoutNickname(run.name);
    if (!run.person || !name.includes(' ') || run.entity !== undefined) return;
    const last = this.#wordsOf(name).at(-1) ?? '';
    const names = this.#foreseen.get(last) ?? new Set();
    this.#foreseen.set(last, names.add(name));
  }

  /** Remembers a full name; a bare surname is not one. */
  meet(run: NameRun): void {
    if (!run.person) return;
    const human = isHumanTitle(run.title, this.#people);
    const pronoun = run.title === undefined ? undefined : addressOf(run.title, this.#people);
    if (!/\s/u.test(run.name)) {
      // "Mr Jobs" shows that the name is a person's.
      const { name } = this.resolve(run);
      if (human) this.believe(name);
      if (pronoun !== undefined) this.call(name, pronoun);
      return;
    }
    const name = withoutNickname(run.name);
    const words = this.#wordsOf(name);
    const turn = ++this.#turn;
    // A shorter form of somebody met before is no new person; that one is on stage again.
    const known = this.#latest(words);
    if (known === undefined)
      this.#add({ name, words, turn, ...(run.entity === undefined ? {} : { entity: run.entity }) }, run.title, human);
    else {
      if (human) known.human = true;
      this.#enter(known, turn);
    }
    if (pronoun !== undefined) this.call(known?.name ?? name, pronoun);
  }

  #enter(person: Person, turn: number): void {
    person.turn = turn;
    for (const word of person.words) this.#latestByWord.set(word, person);
  }

  #add(person: Person, title: string | undefined, human: boolean): void {
    if (human) person.human = true;
    this.#enter(person, person.turn);
    this.#byName.set(person.name, person);
    if (title !== undefined) this.#byTitle.set(title, this.#byTitle.has(title) ? 'several' : person);
    for (const word of new Set(person.words)) {
      const bearers = this.#byWord.get(word);
      if (bearers) bearers.push(person);
      else this.#byWord.set(word, [person]);
    }
  }

  /** Somebody by this name spoke, or bears a title: a human being. */
  believe(name: string): void {
    const found = this.#byName.get(name);
    if (found !== undefined) found.human = true;
  }

  /** A pronoun, or "Mr", has meant somebody by this name. */
  call(name: string, pronoun: Address): void {
    const found = this.#byName.get(name);
    if (found !== undefined) found.pronoun ??= pronoun;
  }

  /** Whether a pronoun can mean somebody: nothing has shown that another does. */
  mayBe(name: string, pronoun: Address | undefined): boolean {
    const own = this.#byName.get(name)?.pronoun;
    return pronoun === undefined || own === undefined || own === pronoun;
  }

  /** Who came on stage last of those whom a pronoun can mean. */
  latest(pronoun: Address | undefined): Speaker | undefined {
    let latest: Person | undefined;
    for (const person of this.#byName.values())
      if (person.turn > (latest?.turn ?? 0) && this.mayBe(person.name, pronoun)) latest = person;
    return latest && { name: latest.name, ...(latest.entity === undefined ? {} : { entity: latest.entity }) };
  }

  isHuman(name: string): boolean {
    return this.#byName.get(name)?.human === true;
  }

  /** The full name that a printed name means: the last one that bears its words. */
  resolve(run: NameRun): Speaker {
    const own = withoutNickname(run.name);
    const words = this.#wordsOf(own);
    const found = this.#latest(words);
    const entity = run.entity ?? found?.entity;
    const ahead = found === undefined && words.length === 1 ? this.#foreseen.get(words[0] ?? '') : undefined;
    const [only] = ahead?.size === 1 ? ahead : [];
    return { name: found?.name ?? only ?? own, ...(entity === undefined ? {} : { entity }) };
  }

  /** The only person met with a title: "the mayor" after "Mayor Ana Ruiz". Of two mayors the word alone names neither. */
  titled(title: string): Speaker | undefined {
    const found = this.#byTitle.get(title);
    if (found === undefined || found === 'several') return undefined;
    return { name: found.name, ...(found.entity === undefined ? {} : { entity: found.entity }) };
  }

  /** A person by name: a full name, or a part of one that was met. */
  isPerson(run: NameRun): boolean {
    return run.person && (run.name.includes(' ') || run.entity !== undefined || this.knows(run));
  }

  knows(run: NameRun): boolean {
    return this.#latest(this.#wordsOf(withoutNickname(run.name))) !== undefined;
  }

  /** Of those whose names hold all of the words, the one who came on stage last. */
  #latest(words: readonly string[]): Person | undefined {
    const [first = '', ...others] = words;
    if (others.length === 0) return this.#latestByWord.get(first);
    let latest: Person | undefined;
    for (const person of this.#bearersOfRarest(words))
      if (person.turn > (latest?.turn ?? 0) && words.every((word) => person.words.includes(word))) latest = person;
    return latest;
  }

  #bearersOfRarest(words: readonly string[]): readonly Person[] {
    let rarest: readonly Person[] | undefined;
    for (const word of words) {
      const bearers = this.#byWord.get(word) ?? [];
      if (rarest === undefined || bearers.length < rarest.length) rarest = bearers;
    }
    return rarest ?? [];
  }

  #wordsOf(name: string): readonly string[] {
    const words = this.#words.get(name) ?? fold(name).split(/[\s-]+/);
    this.#words.set(name, words);
    return words;
  }
}
