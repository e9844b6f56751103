/**
 * Trimming by a class of characters, from the end inwards. A regular expression anchored at the end tries every start
 * it can, which takes quadratic time on a run of such characters in the middle of a long text.
 */

/** `text` without the characters at its end that `test` (a class of one character) matches. */
export function withoutEnd(text: string, test: RegExp): string {
  let end = text.length;
  while (end > 0 && test.test(text[end - 1] ?? '')) end--;
  return text.slice(0, end);
}

/** The characters at the end of `text` that `test` matches, at most `most`. */
export function endOf(text: string, test: RegExp, most = text.length): string {
  let start = text.length;
  while (start > 0 && text.length - start < most && test.test(text[start - 1] ?? '')) start--;
  return text.slice(start);
}

/** Without the capitalized words at its end: "according to Mayor " → "according to ". */
export function withoutCapitalizedEnd(text: string): string {
  const words = text.slice(-80).split(/(?<=\s)/u);
  let length = 0;
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i] ?? '';
    // A comma parts what stands before it: "on X, Minister".
    if (!/^\p{Lu}[\p{L}.’'-]*\s$/u.test(word)) break;
    length += word.length;
  }
  return text.slice(0, text.length - length);
}
