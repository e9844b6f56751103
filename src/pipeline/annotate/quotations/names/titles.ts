/** Words before a name that are no part of it. */
import type { Language } from '../../../language/language.ts';
import type { PeopleWords } from '../../../language/people.ts';
import { keyOf, readLine } from '../../../text/tokens.ts';
import { withoutPossessive } from '../../../text/possessive.ts';

/** A title as it is looked up: `Ex-Minister’s` → `minister`. */
function bareTitle(word: string, people: PeopleWords): string {
  const bare = withoutPossessive(word.toLowerCase().replace(/[.,]$/, ''), people.possessives);
  const [prefix = ''] = bare.split('-', 1);
  return prefix.length < bare.length && people.former.has(prefix) ? bare.slice(prefix.length + 1) : bare;
}

/** Only the head of a sentence, or a date, capitalizes it. */
export function isOpener(word: string, { people, calendar }: Language): boolean {
  if (people.openers.has(word)) return true;
  const { month, weekday } = calendar.named.get(keyOf(word)) ?? {};
  return month?.short === false || weekday?.short === false;
}

interface Lead {
  title?: string;
  office: boolean;
  /** Of the word and the white space behind it. */
  length: number;
}

/** The first word of a run, where it is no part of the name. `context` is what stands before the run. */
export function leadOf(name: string, context: string, language: Language): Lead | undefined {
  const { people } = language;
  const [first = ''] = /^\S+/u.exec(name) ?? [];
  const bare = bareTitle(first, people);
  const rest = name.slice(first.length).trim();
  const twoLeft = rest.includes(' ');
  // Before a small word of a name stands a given name: “Pieter van ’t Hof”.
  const titled = people.titles.has(bare) || (twoLeft && !/^[\p{Ll}’']/u.test(rest) && isTrade(bare, first, people));
  // "Minister of Mines Paloma Echeverri", "Ambassador to Mexico Ronald Johnson": the office, not the name.
  const office = twoLeft && context !== '' && endsInOffice(context, people);
  const before = twoLeft && standsBeforeTitle(rest, people);
  const opener = isOpener(bare, language) && !isGivenName(bare, context, language);
  if (![titled, office, before, opener].includes(true)) return undefined;
  const length = /^\S+\s+/u.exec(name)?.[0].length ?? name.length;
  return { ...(titled && { title: bare }), office, length };
}

/** "said May Field": right behind a verb of saying a month is somebody's name. */
function isGivenName(word: string, context: string, { calendar, speech }: Language): boolean {
  if (calendar.named.get(keyOf(word))?.month === undefined || !/\s$/u.test(context)) return false;
  const line = readLine(context);
  return speech.verbs.list.before(line, line.tokens.length) !== undefined;
}

function endsInOffice(context: string, { officesOf }: PeopleWords): boolean {
  if (!/\s$/u.test(context)) return false;
  const line = readLine(context);
  return officesOf.before(line, line.tokens.length) !== undefined;
}

/** Letters of a word whose ending can make it a trade. */
const SHORTEST_TRADE = 4;

const isTrade = (bare: string, first: string, people: PeopleWords): boolean =>
  (endsAsTrade(bare, people) && bare.length >= SHORTEST_TRADE && !people.givenNames.has(first)) ||
  people.officeEndings.some((ending) => bare.endsWith(ending));

const endsAsTrade = (word: string, { tradeEndings }: PeopleWords): boolean =>
  tradeEndings.some((ending) => word.endsWith(ending));

/** "Provincial Governor Quiroga", "Rear Adm. Ana Ruiz": what stands before a title belongs to it. */
const standsBeforeTitle = (rest: string, { titles }: PeopleWords): boolean =>
  /^\p{Lu}[\p{L}’'-]*\.?\s/u.test(rest) &&
  titles.has((/^\S+/u.exec(rest)?.[0] ?? '').replace(/\.$/, '')) &&
  rest.split(' ').length >= 3;

/** A title shows that its bearer is a human being. */
export const isHumanTitle = (title: string | undefined, people: PeopleWords): boolean =>
  title !== undefined && !people.notTrades.has(title) && (people.titles.has(title) || endsAsTrade(title, people));
