/** Parts of names that are no word of their own. */
import { phrases } from '../../../text/phrases.ts';

/** Between the parts of a name, as printed. */
export const particles: readonly string[] = [
  'al',
  'ap',
  'bin',
  'da',
  'de',
  'de la',
  'de las',
  'de los',
  'del',
  'der',
  'di',
  'do',
  'dos',
  'du',
  'el',
  'ibn',
  'Ní',
  'ó',
  'Ó',
  'ter',
  'van',
  'van den',
  'van der',
  'von',
  'y',
];

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
