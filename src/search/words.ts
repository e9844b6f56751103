/** Which entries have a word, or one that begins so: what is spelled right is found without comparing letters. */
import type { Entry } from './entries.ts';
import { initials, isName, joined, sameWord } from './match.ts';
import type { Query } from './query.ts';

/** The entries that may have all words of a question as they are typed. */
export function wordIndex(entries: readonly Entry[]): (query: Query) => Entry[] {
  const places = new Map<string, Set<number>>();
  const add = (word: string, number: number): void => {
    const own = places.get(word);
    if (own) own.add(number);
    else places.set(word, new Set([number]));
  };
  entries.forEach(({ fields }, number) => {
    for (const field of fields) {
      for (const { text } of field.main) add(text, number);
      if (!isName(field)) continue;
      add(initials(field), number);
      add(joined(field.words, ''), number);
    }
  });
  const vocabulary = [...places.keys()].sort();

  const having = (typed: string): Set<number> => {
    const found = new Set<number>();
    // A plural is the same word: what begins with the singular is looked at.
    const start = typed.slice(0, Math.max(1, typed.length - 1));
    for (let at = firstFrom(vocabulary, start); vocabulary[at]?.startsWith(start); at++) {
      const word = vocabulary[at] ?? '';
      if (!word.startsWith(typed) && !sameWord(typed, word)) continue;
      for (const number of places.get(word) ?? []) found.add(number);
    }
    return found;
  };

  return ({ words, all }) => {
    const [first = new Set<number>(), ...others] = words.map(having);
    const found = [...first].filter((number) => others.every((other) => other.has(number)));
    // A name torn apart, or run together.
    const whole = all.length > 1 ? having(all.join('')) : [];
    const numbers = [...new Set([...found, ...whole])].sort((a, b) => a - b);
    return numbers.flatMap((number) => entries[number] ?? []);
  };
}

/** The place of the first word that does not come before the start. */
function firstFrom(vocabulary: readonly string[], start: string): number {
  let [low, high] = [0, vocabulary.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((vocabulary[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
