/** Names near to a question that found nothing. */
import { edits } from './edits.ts';
import type { Lexicon } from './lexicon.ts';
import { isName } from './ranking.ts';
import type { Query } from './query.ts';

/** Two letters of five may be wrong; beyond that anything is near to anything. */
const FARTHEST = 0.4;
const MOST = 3;
const SHORTEST = 4;

export function suggest(query: Query, lexicon: Lexicon): string[] {
  const near: { title: string; distance: number }[] = [];
  for (const { record, fields } of lexicon.entries) {
    if (record.kind === 'article') continue;
    let distance = 1;
    for (const { role, telling } of fields) {
      if (!isName(role)) continue;
      for (const { text } of telling) {
        for (const typed of query.words) {
          const length = Math.max(typed.length, text.length);
          if (Math.min(typed.length, text.length) < SHORTEST) continue;
          distance = Math.min(distance, edits(typed, text, Math.floor(FARTHEST * length)).whole / length);
        }
      }
    }
    if (distance <= FARTHEST) near.push({ title: record.title, distance });
  }
  near.sort((a, b) => a.distance - b.distance);
  return [...new Set(near.map(({ title }) => title))].slice(0, MOST);
}
