/** Parts of names that are no word of their own. */
import { phrases } from '../../../text/phrases.ts';

/** Between the parts of a name, as printed. */
export const particles: readonly string[] = [
  'abu',
  "'t",
  '’t',
  'al',
  'ap',
  'av',
  'ben',
  'bin',
  'bint',
  'binti',
  'da',
  'dalla',
  'de',
  'de la',
  'de las',
  'de los',
  'degli',
  'del',
  'della',
  'dem',
  'den',
  'der',
  'des',
  'di',
  'do',
  'dos',
  'du',
  'el',
  'ibn',
  'la',
  'le',
  'lo',
  'los',
  'Ní',
  'op',
  'te',
  'ten',
  'ter',
  'uit',
  'ul',
  'und',
  'ur',
  'van',
  'van den',
  'van der',
  'vom',
  'von',
  'wa',
  'y',
  'zu',
  'zum',
  'zur',
  'ó',
  'Ó',
];

/** Joined to the name behind them by an apostrophe: "d’Arbois". */
export const elisions: readonly string[] = ['d', 'dell', 'l'];

export const possessives: readonly string[] = ["'s"];
export const possessiveEnds: readonly string[] = ["s'"];

/** Behind a name. */
export const generations = phrases(['ii', 'iii', 'jr', 'sr']);

/** In lower case inside a name that the vocabulary prints with a capital. */
export const lowercaseParts = phrases([
  'against',
  'and',
  'de',
  'del',
  'el',
  'for',
  'in',
  'la',
  'las',
  'los',
  'of',
  'on',
  'the',
  'y',
]);
