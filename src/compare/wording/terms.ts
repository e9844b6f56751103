/** How often a text uses the terms for an event, by the stems that the event's file gives for each. */
import { fold } from '../../pipeline/text/fold.ts';

/** A stem counts where a word begins with it; of several stems at one place one counts. */
export function countTerms(text: string, terms: Readonly<Record<string, readonly string[]>>): Record<string, number> {
  const folded = fold(text).replace(/\s+/g, ' ');
  return Object.fromEntries(Object.entries(terms).map(([term, stems]) => [term, places(folded, stems).size]));
}

function places(text: string, stems: readonly string[]): Set<number> {
  const found = new Set<number>();
  for (const stem of stems.map(fold)) {
    if (stem.trim() === '') continue;
    for (let at = text.indexOf(stem); at !== -1; at = text.indexOf(stem, at + 1)) {
      if (at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) found.add(at);
    }
  }
  return found;
}
