/** Ways to narrow an answer, each with how many results it leaves: every one is an operator of the query. */
import { isAbout, isOf } from './conditions.ts';
import { isNamed } from '../index/entries.ts';
import type { Entry } from '../index/entries.ts';
import type { Found } from '../match/judge.ts';
import { readable } from './query.ts';
import { tokensOf } from './tokens.ts';
import type { Facet, FacetValue } from '../types.ts';

/** More than can be looked over is no help to narrow. */
const MOST = 8;

/** As it stands between quotation marks. */
const unmarked = (text: string): string => text.replace(/["“”„«»]/gu, '');

interface Choice {
  label: string;
  /** As it stands in the query. */
  value: string;
  holds: (entry: Entry) => boolean;
}

export function facetsOf(asked: string, list: readonly Found[], entries: readonly Entry[]): Facet[] {
  const found = list.map(({ entry }) => entry);
  return Object.entries(choices(entries)).flatMap(([name, all]) => {
    const operator = name as Facet['operator'];
    const values = all
      .map((choice) => valueOf(asked, operator, choice, found))
      // What leaves everything narrows nothing.
      .filter(({ count, on }) => on || (count > 0 && count < found.length))
      .sort((a, b) => Number(b.on) - Number(a.on) || (operator === 'date' ? 0 : b.count - a.count))
      .slice(0, MOST);
    return values.length > 0 ? [{ operator, values }] : [];
  });
}

function choices(entries: readonly Entry[]): Record<Facet['operator'], Choice[]> {
  const articles = entries.flatMap(({ record }) => (record.kind === 'article' ? record : []));
  const named = (kind: 'person' | 'group'): Choice[] =>
    entries.flatMap(({ record }) =>
      isNamed(record) && record.kind === kind
        ? { label: record.title, value: unmarked(record.title), holds: (entry: Entry) => isAbout(entry, [record]) }
        : [],
    );
  const days = Map.groupBy(articles, ({ date = '' }) => date);
  return {
    article: articles.map(({ id, siglum, title }) => ({
      label: siglum === undefined ? title : `${siglum} · ${title}`,
      value: siglum ?? unmarked(title),
      holds: (entry) => isOf(entry, new Set([id])),
    })),
    person: named('person'),
    group: named('group'),
    date: [...days]
      .filter(([day]) => day !== '')
      .sort(([a], [b]) => (a < b ? 1 : -1))
      .map(([day, of]) => {
        const slugs = new Set(of.map(({ id }) => id));
        return { label: day, value: day, holds: (entry) => isOf(entry, slugs) };
      }),
  };
}

function valueOf(
  asked: string,
  operator: string,
  { label, value, holds }: Choice,
  found: readonly Entry[],
): FacetValue {
  const isIt = (token: { operator?: string; value: string; minus: boolean }): boolean =>
    token.operator === operator && !token.minus && token.value.toLowerCase() === value.toLowerCase();
  const tokens = tokensOf(readable(asked));
  const on = tokens.some(isIt);
  const term = `${operator}:${/[^\p{L}\p{N}-]/u.test(value) ? `"${value}"` : value}`;
  const query = on
    ? tokens.filter((token) => !isIt(token)).map(({ printed }) => printed)
    : [readable(asked).trim(), term].filter((part) => part !== '');
  return { label, count: found.filter(holds).length, on, query: query.join(' ') };
}
