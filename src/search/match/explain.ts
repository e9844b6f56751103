/** Why a result is here: in words, and as marks in what is shown of it. */
import { isMinor } from './fold.ts';
import { initials, withMinor } from './match.ts';
import type { Field, FieldRole, Hit } from './match.ts';
import type { Query } from '../query/query.ts';
import type { Marked, Range } from '../types.ts';

/** What follows the words that matched; after "of" the name. */
const WHERE: Record<FieldRole, string> = {
  name: ', name of ',
  alias: ', alias of ',
  mention: ', another name of ',
  headline: ' in the headline',
  outlet: ' as its outlet',
  deck: ' in the deck',
  text: ' in the text',
  commentary: ' in the commentary',
};

/** "matched *El Mencho*, alias of Nemesio Rubén Oseguera Cervantes". */
export function explain(query: Query, title: string, hits: (Hit | undefined)[], other: readonly string[] = []): string {
  const found = hits.filter((hit) => hit !== undefined);
  const parts = [...Map.groupBy(found, ({ field }) => field)].map(([field, own]) => {
    const printed = join(own, field.printed).map(
      ([start, end]) => field.printed.slice(start, end) || initials(field).toUpperCase(),
    );
    const where = WHERE[field.role];
    return `*${printed.join('* … *')}*${where}${where.endsWith(' of ') ? (field.of ?? title) : ''}`;
  });
  const wrong = query.words.filter((_, index) => hits[index]?.edits).join(' ');
  const absent = query.words.filter((_, index) => !hits[index]).join(' ');
  return `matched ${[...parts, ...other].join(' and ')}${wrong && ` (near to “${wrong}”)`}${absent && `; “${absent}” not in it`}`;
}

/** Between neighbours that are marked as one. */
const BETWEEN = /^[\s"“”'‘’-]*$/u;

/** Ranges in order; neighbours with nothing but space and quotation marks between them are one. */
function join(list: readonly { start: number; end: number }[], text: string): Range[] {
  const ranges: [number, number][] = [];
  for (const { start, end } of [...list].sort((a, b) => a.start - b.start)) {
    const last = ranges.at(-1);
    if (last && BETWEEN.test(text.slice(last[1], start))) last[1] = Math.max(last[1], end);
    else ranges.push([start, end]);
  }
  return ranges;
}

/** Room for a text in a list of results, in characters, and for what stands before the first match. */
const ROOM = 400;
const BEFORE = 120;

/** A record's own text, around the first match where it is long, with every word that matched. */
export function show(query: Query, field: Field, hits: (Hit | undefined)[]): Marked {
  const { printed } = field;
  const marks = marksIn(query, field, hits);
  const [from, until] = windowOf(printed, marks[0]?.start ?? 0);
  const opening = from > 0 ? '… ' : '';
  const shown = opening + printed.slice(from, until) + (until < printed.length ? ' …' : '');
  const move = opening.length - from;
  const seen = marks.filter(({ start, end }) => start >= from && end <= until);
  return {
    text: shown,
    marks: join(
      seen.map(({ start, end }) => ({ start: start + move, end: end + move })),
      shown,
    ),
  };
}

/** Every word that matched, wherever it stands in the text. */
function marksIn(query: Query, { words, printed }: Field, hits: (Hit | undefined)[]): { start: number; end: number }[] {
  const asked = new Set<string>();
  for (const hit of hits) {
    for (const { text, start, end } of hit?.field.words ?? []) {
      // Who is mentioned in other words than those asked for is marked in these.
      const matched = hit?.field.role === 'mention' ? !isMinor(text) : hit && start >= hit.start && end <= hit.end;
      if (matched) asked.add(text);
    }
  }
  // A compound, or a word within what is written without spaces, has no word of its own among them.
  const whole = hits.flatMap((hit) => (hit?.field.printed === printed && hit.end > 0 ? [hit] : []));
  return [
    ...words
      .filter(({ text }) => asked.has(text))
      .map(({ start, end }) => ({ start: withMinor(query, words, start), end })),
    ...whole.map(({ start, end }) => ({ start, end })),
  ];
}

/** What there is room for, in whole words where they are not too long. */
function windowOf(printed: string, first: number): Range {
  const from = printed.length > ROOM ? printed.lastIndexOf(' ', first - BEFORE) + 1 : 0;
  if (printed.length <= from + ROOM) return [from, printed.length];
  const space = printed.lastIndexOf(' ', from + ROOM);
  return [from, space > from ? space : from + ROOM];
}
