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

export interface Lead {
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
  // "Minister of Mines Paloma Echeverri", "Ambassador to Mexico Ronald Johnson": the office, not the name.
  const office = twoLeft && context !== '' && endsInOffice(context, people);
  const titled = people.titles.has(bare) || (twoLeft && isTrade(bare, first, people));
  if (!titled && !isOpener(bare, language) && !office && !(twoLeft && standsBeforeTitle(rest, people)))
    return undefined;
  const length = /^\S+\s+/u.exec(name)?.[0].length ?? name.length;
  return { ...(titled && { title: bare }), office, length };
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

/** "Provincial Governor Quiroga": what stands before a title belongs to it. */
const standsBeforeTitle = (rest: string, { titles }: PeopleWords): boolean =>
  /^\p{Lu}[\p{L}’'-]*\s/u.test(rest) && titles.has(/^\S+/u.exec(rest)?.[0] ?? '') && rest.split(' ').length >= 3;

/** A title shows that its bearer is a human being. */
export const isHumanTitle = (title: string | undefined, people: PeopleWords): boolean =>
  title !== undefined && !people.notTrades.has(title) && (people.titles.has(title) || endsAsTrade(title, people));
