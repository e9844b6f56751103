/** Words as search compares them: without accents, capitals, possessives and the dots of abbreviations. */

export interface Word {
  /** Folded. */
  text: string;
  /** Where it stands in the text it was read from. */
  start: number;
  end: number;
  /** Begins with a small letter as printed: a name part that does so elsewhere is a common noun. */
  small: boolean;
  /** Of the first part of a compound, the whole: of `plug` in "plug-in" `plugin`, and where that ends. */
  run?: { text: string; end: number };
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

/**
 * A number with its thousands parted (`12,500`), an abbreviation with dots (`U.S.`, `D.C.`), or letters and digits with
 * an apostrophe inside (`O’Brien`).
 */
const WORD =
  /\p{Nd}{1,3}(?:[,.’'\u00a0\u2009\u202f]\p{Nd}{3})+(?![\p{L}\p{M}\p{N}])|(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu;

const POSSESSIVE = /['’]s$/iu;
const HYPHEN = /^[-‐‑]$/;

/** The words of a text, in order. A possessive's `’s` is not part of the word's range. */
export function words(text: string): Word[] {
  const found: Word[] = [];
  for (const { 0: printed, index } of text.matchAll(WORD)) {
    if (isUnspaced(printed)) {
      found.push(...beginnings(printed, index));
      continue;
    }
    const folded = fold(printed);
    if (folded === '') continue;
    const end = index + printed.replace(POSSESSIVE, '').length;
    found.push({ text: folded, start: index, end, small: /^\p{Ll}/u.test(printed) });
  }
  return withRuns(found, text);
}

/** The words of a question: what is written without spaces is asked for as it stands. */
export const wordsAsked = (text: string): string[] =>
  Array.from(text.matchAll(WORD), ([printed]) => fold(printed)).filter((word) => word !== '');

/** Each compound's first part gets the whole. */
function withRuns(found: Word[], text: string): Word[] {
  for (let at = found.length - 2; at >= 0; at--) {
    const [word, next] = [found[at], found[at + 1]];
    if (word === undefined || next === undefined || !HYPHEN.test(text.slice(word.end, next.start))) continue;
    word.run = { text: word.text + (next.run?.text ?? next.text), end: next.run?.end ?? next.end };
  }
  return found;
}

/** Scripts that part no words. */
const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u;
/** More characters than a word of theirs has. */
const LONGEST_UNSPACED = 12;

/** Whether it is written without spaces, so that a word may begin at each of its characters. */
export const isUnspaced = (word: string): boolean => UNSPACED.test(word);

function beginnings(printed: string, index: number): Word[] {
  const characters = Array.from(printed);
  let start = index;
  return characters.flatMap((character, at) => {
    const own = characters.slice(at, at + LONGEST_UNSPACED).join('');
    const word = { text: fold(own), start, end: start + own.length, small: false };
    start += character.length;
    return word.text === '' || /^\p{M}/u.test(character) ? [] : word;
  });
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
