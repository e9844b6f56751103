/** Why a result is here: in words, and as marks in what is shown of it. */
import { isMinor } from './fold.ts';
import { initials } from './match.ts';
import type { Field, FieldRole, Hit } from './match.ts';
import type { Query } from './query.ts';
import type { Marked, Range } from './types.ts';

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
export function explain(query: Query, title: string, hits: (Hit | undefined)[]): string {
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
  return `matched ${parts.join(' and ')}${wrong && ` (near to “${wrong}”)`}${absent && `; “${absent}” not in it`}`;
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

/** A name or headline. */
export function heading(text: string, hits: (Hit | undefined)[]): Marked {
  const own = hits.filter((hit) => hit !== undefined && hit.field.printed === text && hit.end > 0);
  return { text, marks: join(own as Hit[], text) };
}

/** Room for a passage in a list of results, in characters, and for what stands before the first match. */
const ROOM = 400;
const BEFORE = 120;

/** A passage around its first match; somebody whom it names in other words than those asked for is marked in these. */
export function snippet(text: string, own: Field | undefined, hits: (Hit | undefined)[]): Marked {
  const asked = new Set<string>();
  for (const hit of hits) {
    const list = hit?.field.words ?? [];
    for (const word of list) {
      // Of its own text the words that matched, wherever they stand; of a mention all the names.
      if (hit?.field === own ? word.end === hit?.end : !isMinor(word.text)) asked.add(word.text);
    }
  }
  const marks = own?.words.filter((word) => asked.has(word.text)) ?? [];
  const from = text.length > ROOM ? text.lastIndexOf(' ', (marks[0]?.start ?? 0) - BEFORE) + 1 : 0;
  const until = text.length > from + ROOM ? text.lastIndexOf(' ', from + ROOM) : text.length;
  const opening = from > 0 ? '… ' : '';
  const shown = opening + text.slice(from, until) + (until < text.length ? ' …' : '');
  const moved = marks.map(({ start, end }) => ({
    start: start - from + opening.length,
    end: end - from + opening.length,
  }));
  return {
    text: shown,
    marks: join(
      moved.filter(({ start, end }) => start >= opening.length && end <= shown.length),
      shown,
    ),
  };
}
