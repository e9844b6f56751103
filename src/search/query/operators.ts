/**
 * The operators of a query: `"exact phrase"`, `-not`, `person:`, `group:`, `outlet:`, `said:`, `before:`, `after:`,
 * `in:title` and their kin. What cannot be understood is read as plain words, and a note says so.
 */
import { about, not, only, phrase, spoken, within, without } from './conditions.ts';
import type { Condition, Need } from './conditions.ts';
import { edits } from '../match/edits.ts';
import { isNamed } from '../index/entries.ts';
import type { Entry } from '../index/entries.ts';
import type { Find, Pool } from '../match/find.ts';
import { fold, words, wordsAsked } from '../match/fold.ts';
import type { Word } from '../match/fold.ts';
import type { FieldRole } from '../match/match.ts';
import { parsePeriod } from './period.ts';
import type { Period } from './period.ts';
import { parseQuery, readable } from './query.ts';
import { tokensOf } from './tokens.ts';
import type { Token } from './tokens.ts';
import type { ArticleRecord, NamedKind, NameRecord } from '../types.ts';

export interface Reading {
  /** What is left to be looked for as words, those of phrases too. */
  text: string;
  conditions: Condition[];
  /** What all conditions leave; absent where there are none. */
  pool?: Pool;
  notes: string[];
  /** What to say where nothing is found. */
  missed: string[];
}

/** What operators ask of an article. */
export type Known = Pick<ArticleRecord, 'id' | 'title' | 'siglum' | 'outlet' | 'date'>;

interface Lexicon {
  articles: readonly Known[];
  /** Those who are called so, the likeliest first. */
  named: (name: string, kinds: readonly NamedKind[]) => NameRecord[];
}

/** A condition, or what was expected instead. */
type Read = (value: string, lexicon: Lexicon) => Condition | string;

const ofKind =
  (what: string, kinds: readonly NamedKind[], make: (named: readonly NameRecord[]) => Condition): Read =>
  (value, { named }) => {
    const found = named(value, kinds);
    return found.length > 0 ? make(found) : `no ${what} is called “${value}”`;
  };

const dated =
  (holds: (day: string, period: Period) => boolean, how: string): Read =>
  (value, { articles }) => {
    const period = parsePeriod(value);
    if (!period) return `“${value}” is no date such as 2025, 2025-08 or 2025-08-12`;
    const of = articles.filter(({ date }) => date !== undefined && holds(date, period));
    const any = [...new Set(of.flatMap(({ date = [] }) => date))];
    return within(idsOf(of), `${how} *${value}*`, { need: { of: 'date', any } });
  };

const ROLES: Readonly<Record<string, readonly FieldRole[]>> = {
  title: ['headline'],
  text: ['text', 'commentary'],
  name: ['name', 'alias'],
};

const IS_PART: Read = (value) => {
  const roles = Object.hasOwn(ROLES, value) && ROLES[value];
  return roles ? only(roles) : `“in:” knows ${Object.keys(ROLES).join(', ')}`;
};

/** By its letter; where none has it, by the beginning of its headline. */
const IS_ARTICLE: Read = (value, { articles }) => {
  const asked = wordsAsked(value);
  const lettered = articles.filter(({ siglum = '' }) => siglum.toLowerCase() === value.toLowerCase());
  const means = idsOf(lettered.length > 0 ? lettered : articles.filter(({ title }) => starts(words(title), asked)));
  if (means.size === 0) return `no article has the letter or the headline “${value}”`;
  const need: Need | undefined = lettered.length > 0 ? { of: 'letter', any: [lettered[0]?.siglum ?? ''] } : undefined;
  return within(means, `in article *${value}*`, { need, means });
};

/** What an outlet published; of one that published none, what refers to it. */
const IS_OUTLET: Read = (value, { articles, named }) => {
  const outlets = named(value, ['outlet']);
  if (outlets.length === 0) return `no outlet is called “${value}”`;
  const names = outlets.map(({ title }) => title);
  const ids = new Set(outlets.map(({ id }) => id));
  const published = articles.filter(({ outlet = '' }) => names.includes(outlet));
  const called = `*${names.join('* or *')}*`;
  if (published.length > 0) {
    return within(idsOf(published), `published by ${called}`, { need: { of: 'published', any: names }, means: ids });
  }
  const referring = new Set(outlets.flatMap((outlet) => outlet.articles));
  return within(referring, `referring to ${called}`, { need: { of: 'by', any: [...ids] }, means: ids });
};

const OPERATORS: Readonly<Record<string, Read>> = {
  person: ofKind('person', ['person'], about),
  group: ofKind('group', ['group'], about),
  cartel: ofKind('cartel', ['group'], about),
  body: ofKind('body', ['body'], about),
  place: ofKind('place', ['place'], about),
  said: ofKind('speaker', ['person', 'group', 'body'], spoken),
  outlet: IS_OUTLET,
  article: IS_ARTICLE,
  before: dated((day, { start }) => day < start, 'dated before'),
  after: dated((day, { start }) => day >= start, 'dated from'),
  date: dated((day, { start, end }) => day >= start && day < end, 'dated'),
  in: IS_PART,
};

/** Each looks at the whole collection: a pasted text is not read as a hundred questions. */
const MOST = 8;

/** `known` are articles of the collection whose records are not among these entries. */
export function read(asked: string, entries: readonly Entry[], find: Find, known: readonly Known[] = []): Reading {
  const own = entries.flatMap(({ record }) => (record.kind === 'article' ? record : []));
  const lexicon: Lexicon = { articles: [...own, ...known], named: namedBy(entries, find) };
  const reading: Reading = { text: '', conditions: [], notes: [], missed: [] };
  const plain: string[] = [];
  const left: string[] = [];
  for (const token of tokensOf(readable(asked))) {
    const condition = conditionOf(token, lexicon, reading);
    if (typeof condition === 'string') reading.notes.push(condition);
    if (!condition || typeof condition === 'string') plain.push(wordsOf(token));
    else {
      reading.conditions.push(condition);
      if (token.operator === undefined) (token.minus ? left : plain).push(token.value);
    }
  }
  const text = plain.join(' ');
  const nothing = parseQuery(text).words.length === 0;
  if (nothing && left.length > 0 && reading.conditions.length === left.length) {
    const note = 'There is nothing to look for but what to leave out; it was read as plain words.';
    return { ...reading, text: left.join(' '), conditions: [], notes: [...reading.notes, note] };
  }
  if (reading.conditions.length === 0) return { ...reading, text };
  // Whether the last word is still being typed is told by the end of the question.
  const end = /[\p{L}\p{M}\p{N}]$/u.test(asked) ? '' : ' ';
  return { ...reading, text: nothing ? '' : text + end, pool: poolOf(entries, reading.conditions) };
}

/** What is looked for of a token that is no condition: not the name of an operator, nor what was meant for one. */
const wordsOf = ({ operator, value, printed }: Token): string =>
  operator !== undefined && (isKnown(operator) || nearest(operator) !== undefined) ? value : printed;

const isKnown = (operator: string): boolean => Object.hasOwn(OPERATORS, operator);

/** What a token asks for, if it does; what is to be said of one that only seems to. */
function conditionOf(token: Token, lexicon: Lexicon, reading: Reading): Condition | string | undefined {
  const { notes, missed, conditions } = reading;
  if (conditions.length >= MOST) {
    const note = `Only the first ${MOST} operators and phrases were read as such.`;
    return notes.includes(note) ? undefined : note;
  }
  const { operator } = token;
  return operator === undefined ? ofWords(token, missed) : ofOperator(operator, token, lexicon);
}

/** Words in quotation marks, or after a minus. */
function ofWords({ value, marks, minus }: Token, missed: string[]): Condition | string | undefined {
  const asked = wordsAsked(value);
  if (asked.length === 0) return undefined;
  if (marks === 'open') return asWords('A quotation mark is not closed');
  if (minus) return without(asked);
  if (marks === 'none') return undefined;
  missed.push(`Nothing has “${value}” word for word; without the marks its words are looked for one by one.`);
  return phrase(asked);
}

function ofOperator(
  operator: string,
  { value, minus, apart }: Token,
  lexicon: Lexicon,
): Condition | string | undefined {
  const make = isKnown(operator) ? OPERATORS[operator] : undefined;
  if (!make) {
    // "Note: …" and "https://…" are no operators that somebody got wrong.
    if (apart || value === '' || value.startsWith('/')) return undefined;
    const near = nearest(operator);
    return asWords(`“${operator}:” is no operator${near === undefined ? '' : `; “${near}:” is`}`);
  }
  if (value === '') return asWords(`“${operator}:” is followed by nothing`);
  const made = make(value, lexicon);
  if (typeof made === 'string') return asWords(capital(made));
  return minus ? not(made) : made;
}

const asWords = (why: string): string => `${why}: read as plain words.`;

const capital = (sentence: string): string => sentence.slice(0, 1).toUpperCase() + sentence.slice(1);

const nearest = (operator: string): string | undefined =>
  Object.keys(OPERATORS).find((known) => known.length > 2 && edits(operator.slice(0, 20), known, 1).whole <= 1);

const idsOf = (articles: readonly Known[]): Set<string> => new Set(articles.map(({ id }) => id));

const starts = (list: readonly Word[], start: readonly string[]): boolean =>
  start.length > 0 && start.every((word, index) => word === list[index]?.text);

/** A tier and a number of errors apart; what a name is called by first and in how many articles it is differs by less. */
const APART = 0.01;

/** Everybody who is called so as well as the likeliest is. */
function namedBy(entries: readonly Entry[], find: Find): Lexicon['named'] {
  return (name, kinds) => {
    const open = entries.filter(({ record }) => (kinds as readonly string[]).includes(record.kind));
    const whole = open.filter(({ record }) => fold(record.title) === fold(name));
    if (whole.length > 0) return whole.flatMap(({ record }) => (isNamed(record) ? record : []));
    const query = parseQuery(name);
    if (query.words.length === 0) return [];
    const notes: string[] = [];
    const found = find(query, notes, new Map(open.map((entry) => [entry, entry]))).sort((a, b) => b.score - a.score);
    const best = found[0]?.score ?? 0;
    // Some of the words are not the name.
    if (notes.length > 0) return [];
    return found.flatMap(({ entry: { record }, score }) => (score > best - APART && isNamed(record) ? record : []));
  };
}

function poolOf(entries: readonly Entry[], conditions: readonly Condition[]): Pool {
  const pool = new Map<Entry, Entry>();
  for (const entry of entries) {
    const kept = conditions.reduce<Entry | undefined>((left, { keep }) => left && keep(left), entry);
    if (kept) pool.set(entry, kept);
  }
  return pool;
}
