/**
 * Other forms of words, by their stems. The stemmer comes with the first question that nothing answers as it was typed:
 * most never need it.
 */
let stem: ((word: string) => string) | undefined;

/** @returns whether it was not there before */
export async function loadForms(): Promise<boolean> {
  if (stem !== undefined) return false;
  stem = (await import('./stem.ts')).stemOf;
  return true;
}

/** Nothing before the stemmer has come. */
export const stemOf = (word: string): string | undefined => stem?.(word);
