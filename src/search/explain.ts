/** Why a result is here: in words, and as marks in what is shown of it. */
import { isMinor, words } from './fold.ts';
import type { Word } from './fold.ts';
import type { NameFound } from './lexicon.ts';
import { withMinor } from './match.ts';
import type { Field, FieldRole, Hit } from './match.ts';
import type { PassageFound, TextHit } from './passages.ts';
import type { Query } from './query.ts';
import type { Marked, NameRecord, Range } from './types.ts';

/** "matched *El Mencho*, alias of Nemesio Rubén Oseguera Cervantes". */
export function whyName({ record, hits }: NameFound, query: Query): string {
  const byField = Map.groupBy(
    hits.filter((hit) => hit !== undefined),
    ({ field }) => field,
  );
  const parts = [...byField].map(([field, found]) => WHERE[field.role](surfaces(field, found)));
  const of = record.kind === 'article' ? '' : ` of ${record.title}`;
  return `matched ${parts.join(' and ')}${of}${spelling(hits, query)}${missing(hits, query)}`;
}

const WHERE: Record<FieldRole, (surface: string) => string> = {
  name: (surface) => `${surface}, name`,
  alias: (surface) => `${surface}, alias`,
  headline: (surface) => `${surface} in the headline`,
  outlet: (surface) => `${surface}, its outlet`,
  description: (surface) => `${surface} in the description`,
  deck: (surface) => `${surface} in the line under the headline`,
};

const surfaces = (field: Field, hits: Hit[]): string =>
  hits.every(({ end }) => end === 0)
    ? `*${field.initials.toUpperCase()}*, the initials`
    : join(hits, field.printed)
        .map(([start, end]) => `*${field.printed.slice(start, end)}*`)
        .join(' … ');

/** "matched *death penalty* in the text"; "names Servando Gómez Martínez (*Tuta*) and matched *sentenced* in the text". */
export function whyPassage({ record, words: list, hits }: PassageFound, query: Query): string {
  const found = hits.filter((hit) => hit !== undefined);
  const parts = [...Map.groupBy(found, ({ via }) => via)].flatMap(([via, own]) =>
    via ? [`names ${via.title} (*${own.map(({ word }) => printedIn(via, word)).join('*, *')}*)`] : [],
  );
  const told = wordsToMark(
    query,
    list,
    found.filter(({ via }) => !via),
  );
  if (told.length > 0) {
    const printed = join(told, record.text).map(([start, end]) => record.text.slice(start, end));
    const distinct = new Map(printed.map((surface) => [surface.toLowerCase(), `*${surface}*`]));
    parts.push(`matched ${[...distinct.values()].slice(0, MOST_NAMED).join(', ')} in ${PARTS[record.part ?? 'body']}`);
  }
  return parts.join(' and ') + spelling(hits, query) + missing(hits, query);
}

const PARTS = { body: 'the text', heading: 'a heading', commentary: 'the commentary' };

/** The word of a name as it is printed there. */
function printedIn({ title, aliases }: NameRecord, sought: string): string {
  for (const name of [title, ...aliases]) {
    const word = words(name).find(({ text }) => text === sought);
    if (word) return name.slice(word.start, word.end);
  }
  return sought;
}

/** The words of a passage that matched, with the minor words before them that were asked for. */
function wordsToMark(query: Query, list: Word[], hits: TextHit[]): { start: number; end: number }[] {
  const sought = new Set(hits.map(({ word }) => word));
  return list
    .filter(({ text }) => sought.has(text))
    .map(({ start, end }) => ({ start: withMinor(query, list, start), end }));
}

const MOST_NAMED = 4;

const spelling = (hits: ({ edits: number } | undefined)[], query: Query): string => {
  const wrong = query.words.filter((_, index) => (hits[index]?.edits ?? 0) > 0);
  return wrong.length > 0 ? ` (near to “${wrong.join(' ')}”)` : '';
};

const missing = (hits: unknown[], query: Query): string => {
  // Words run together are one hit for many words.
  const absent = hits.length < query.words.length ? [] : query.words.filter((_, index) => hits[index] === undefined);
  return absent.length > 0 ? `; nothing for “${absent.join(' ')}”` : '';
};

/** Between neighbours that are marked as one. */
const BETWEEN = /^[\s"“”'‘’-]*$/u;

/** Ranges in order; neighbours with nothing but space and quotation marks between them are one. */
export function join(list: { start: number; end: number }[], text: string): Range[] {
  const ranges: [number, number][] = [];
  for (const { start, end } of [...list].sort((a, b) => a.start - b.start)) {
    const last = ranges.at(-1);
    if (last && BETWEEN.test(text.slice(last[1], start))) last[1] = Math.max(last[1], end);
    else ranges.push([start, end]);
  }
  return ranges;
}

/** Marks of a record's title, or of the line that tells who it is. */
export function markField(text: string, role: FieldRole, hits: (Hit | undefined)[]): Marked {
  const own = hits.filter((hit) => hit !== undefined).filter(({ field, end }) => field.role === role && end > 0);
  return { text, marks: join(own, text) };
}

/** Room for the passage in a list of results, in characters; a word more or less. */
const SNIPPET = 220;
const BEFORE = 70;

/** The passage around the first words that matched. */
export function snippet({ record, words: list, hits }: PassageFound, query: Query): Marked {
  const found = hits.filter((hit) => hit !== undefined);
  // Somebody is named in other words than those asked for: mark these.
  const named = found.flatMap((hit) =>
    hit.via ? [hit.via.title, ...hit.via.aliases].flatMap(words).map(({ text }) => ({ ...hit, word: text })) : [],
  );
  const marks = wordsToMark(query, list, [...found, ...named.filter(({ word }) => !isMinor(word))]);
  const { text } = record;
  if (text.length <= SNIPPET + BEFORE) return { text, marks: join(marks, text) };
  const first = marks[0]?.start ?? 0;
  const from = first <= BEFORE ? 0 : wordStart(list, first - BEFORE);
  const until = wordEnd(list, from + SNIPPET);
  const cut = text.slice(from, until);
  const shown = marks.filter(({ start, end }) => start >= from && end <= until);
  const opening = from > 0 ? '… ' : '';
  const shift = opening.length - from;
  return {
    text: opening + cut + (until < text.length ? ' …' : ''),
    marks: join(
      shown.map(({ start, end }) => ({ start: start + shift, end: end + shift })),
      opening + cut,
    ),
  };
}

const wordStart = (list: Word[], offset: number): number => list.find(({ start }) => start >= offset)?.start ?? 0;
const wordEnd = (list: Word[], offset: number): number => list.find(({ end }) => end >= offset)?.end ?? Infinity;
