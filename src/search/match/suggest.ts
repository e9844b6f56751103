/** Names near to a question that found nothing. */
import { edits } from './edits.ts';
import { isNamed } from '../index/entries.ts';
import type { Entry } from '../index/entries.ts';
import { lettersOf, mayBeMade } from './letters.ts';
import type { Query } from '../query/query.ts';

/** Two letters of five may be wrong; beyond that anything is near to anything. */
const FARTHEST = 0.4;
const MOST = 3;
const SHORTEST = 4;

export function suggest(query: Query, entries: readonly Entry[]): string[] {
  const near = entries.flatMap(({ record, fields }) => {
    if (!isNamed(record)) return [];
    const distances = fields.flatMap(({ main }) =>
      main.flatMap(({ text }) => query.words.map((typed) => distance(typed, text))),
    );
    return [{ title: record.title, distance: Math.min(...distances) }];
  });
  const best = near.filter((one) => one.distance <= FARTHEST).sort((a, b) => a.distance - b.distance);
  return [...new Set(best.map(({ title }) => title))].slice(0, MOST);
}

function distance(typed: string, word: string): number {
  const [shorter, longer] = [Math.min(typed.length, word.length), Math.max(typed.length, word.length)];
  const most = Math.floor(FARTHEST * longer);
  if (shorter < SHORTEST || longer - shorter > most) return 1;
  if (!mayBeMade(lettersOf(typed), lettersOf(word), most)) return 1;
  return edits(typed, word, most).whole / longer;
}
