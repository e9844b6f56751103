/** Folding: one spelling for all the ways in which a name is typed, with a way back to the offsets of the original. */

const QUOTES: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '′': "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '″': '"',
};
const DASHES = new Set(['‐', '‑', '‒', '–', '—', '―', '−']);
/** Letters that Unicode does not decompose although readers type the plain letter. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
};

export interface Folded {
  text: string;
  /** Offset in the original of each code unit of `text`, and of its end. */
  offsets: Uint32Array;
}

/**
 * Lower case, without accents, with straight quotation marks, hyphens and plain spaces.
 *
 * @param text any text
 * @returns the folded text and, for every code unit of it, the offset in `text` where it came from
 */
export function foldWithOffsets(text: string): Folded {
  const out: string[] = [];
  const offsets: number[] = [];
  let at = 0;
  for (const character of text) {
    const folded = foldCharacter(character);
    for (let i = 0; i < folded.length; i++) offsets.push(at);
    out.push(folded);
    at += character.length;
  }
  offsets.push(at);
  return { text: out.join(''), offsets: Uint32Array.from(offsets) };
}

/** The same without the way back. */
export function fold(text: string): string {
  let out = '';
  for (const character of text) out += foldCharacter(character);
  return out;
}

function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 128) {
    if (code >= 65 && code <= 90) return String.fromCharCode(code + 32);
    if (code === 96) return "'";
    return code === 9 || code === 10 || code === 13 ? ' ' : character;
  }
  const mapped = QUOTES[character] ?? (DASHES.has(character) ? '-' : undefined);
  if (mapped !== undefined) return mapped;
  if (/^\s$/u.test(character)) return ' ';
  const plain = character.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return LETTERS[plain] ?? plain;
}

/** The words alone, in any script: one key for all spellings of a name. A slug has Latin letters only, often none. */
export const foldedWords = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** `"Omar García Harfuch"` → `"omar-garcia-harfuch"`; empty where nothing can be kept. */
export function slugify(text: string): string {
  return fold(text)
    .replace(/['"]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80)
    .replace(/-$/, '');
}
