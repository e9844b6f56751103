/** Words as search compares them: without accents, capitals, possessives and the dots of abbreviations. */

export interface Word {
  /** Folded. */
  text: string;
  /** Where it stands in the text it was read from. */
  start: number;
  end: number;
  /** Begins with a small letter as printed: a name part that does so elsewhere is a common noun. */
  small: boolean;
}

/** Letters that no decomposition takes apart. */
const LETTERS = new Map(Object.entries({ ł: 'l', đ: 'd', ø: 'o', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe' }));

/** `Rubén` → `ruben`, `CJNG’s` → `cjng`, `U.S.` → `us`. */
export const fold = (word: string): string =>
  word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’]s$/u, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/[łđøıßæœ]/gu, (letter) => LETTERS.get(letter) ?? letter);

/** An abbreviation with dots (`U.S.`, `D.C.`), or letters and digits with an apostrophe inside (`O’Brien`). */
const WORD = /(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu;

const POSSESSIVE = /['’]s$/iu;

/** The words of a text, in order. A possessive's `’s` is not part of the word's range. */
export function words(text: string): Word[] {
  const found: Word[] = [];
  for (const { 0: printed, index } of text.matchAll(WORD)) {
    const folded = fold(printed);
    if (folded === '') continue;
    const end = index + printed.replace(POSSESSIVE, '').length;
    found.push({ text: folded, start: index, end, small: /^\p{Ll}/u.test(printed) });
  }
  return found;
}

/**
 * Words that names and questions carry without being told apart by them, in the two languages of the names. A record
 * is never missed for the lack of one: "the punching bag", "who is la tuta".
 */
const MINOR = new Set(
  'a al an and are by de del el for from in is la las los of on or the to was who with y'.split(' '),
);

export const isMinor = (word: string): boolean => MINOR.has(word);

/** The words that tell; all of them where none does (`The Who`). */
export function telling<T extends { text: string }>(list: T[]): T[] {
  const rest = list.filter(({ text }) => !isMinor(text));
  return rest.length > 0 ? rest : list;
}
