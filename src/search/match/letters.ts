/** A quick look at which words can be meant by a misspelled one at all. */

/** More typing errors than these no word bears (`match.ts`). */
export const MOST_EDITS = 2;

/** Words, and of each the letters that it has. */
export type Outlined = readonly (readonly [word: string, letters: number])[];

export const outlined = (words: readonly string[]): Outlined => words.map((word) => [word, lettersOf(word)]);

/** Whether so many edits at most may make one of the other, as far as their letters tell. */
export function mayBeMade(letters: number, of: number, most: number): boolean {
  let missing = letters & ~of;
  for (let count = 0; missing !== 0; count++) {
    if (count === most) return false;
    missing &= missing - 1;
  }
  return true;
}

/** A bit for each letter of the alphabet, and one for all other signs. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) {
    const letter = word.charCodeAt(at) - 97;
    letters |= 1 << (letter >= 0 && letter < 26 ? letter : 26);
  }
  return letters;
}

/**
 * The words that no count of letters rules out: an edit brings in one letter at most. What is left to be compared is a
 * tenth of all.
 */
export function mayBe(typed: string, list: Outlined): string[] {
  const own = lettersOf(typed);
  const [shortest, longest] = [typed.length - MOST_EDITS, typed.length + MOST_EDITS];
  return list.flatMap(([word, letters]) => {
    // Only what begins alike may be a word that is still being typed.
    if (word.length < shortest || (word.length > longest && word[0] !== typed[0])) return [];
    return mayBeMade(own, letters, MOST_EDITS) ? word : [];
  });
}
