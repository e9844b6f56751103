/**
 * One rule of Unicode for every string of the record: NFC, without characters that control, hide or turn the text.
 * Joiners stay between letters or emoji that join, direction marks beside letters of a right-to-left script, and what
 * chooses the form of a visible character (variation selectors) stays everywhere.
 */

/** Scripts whose neighbours join, or whose conjuncts U+200C and U+200D decide: there a joiner is spelling. */
export const JOINING_SCRIPTS = [
  'Adlam',
  'Arabic',
  'Balinese',
  'Bengali',
  'Chakma',
  'Devanagari',
  'Grantha',
  'Gujarati',
  'Gurmukhi',
  'Hanifi_Rohingya',
  'Javanese',
  'Kannada',
  'Khmer',
  'Malayalam',
  'Mandaic',
  'Meetei_Mayek',
  'Mongolian',
  'Myanmar',
  'Newa',
  'Nko',
  'Oriya',
  'Phags_Pa',
  'Sinhala',
  'Syriac',
  'Tamil',
  'Telugu',
  'Tibetan',
  'Tirhuta',
] as const;

/** Scripts that run from right to left: there a direction mark keeps a bracket or a number in its place. */
export const RIGHT_TO_LEFT_SCRIPTS = [
  'Adlam',
  'Arabic',
  'Hanifi_Rohingya',
  'Hebrew',
  'Mandaic',
  'Mende_Kikakui',
  'Nko',
  'Samaritan',
  'Syriac',
  'Thaana',
] as const;

/** Format characters that are seen, or that lay out the signs of their script. */
const SEEN = new Set([
  0x0600, // number and date signs of Arabic, to 0605
  0x0601,
  0x0602,
  0x0603,
  0x0604,
  0x0605,
  0x06dd, // end of ayah
  0x070f, // Syriac abbreviation mark
  0x0890, // Arabic pound and piastre marks
  0x0891,
  0x08e2, // disputed end of ayah
  0x110bd, // Kaithi number signs
  0x110cd,
  ...Array.from({ length: 16 }, (_, i) => 0x13430 + i), // how hieroglyphs stand to each other
]);

/** Line breaks of other times and programs: between two words, so a space takes their place. */
const BREAKS: ReadonlyMap<number, string> = new Map([
  [0x000b, 'LINE TABULATION'],
  [0x000c, 'FORM FEED'],
  [0x000d, 'CARRIAGE RETURN'],
  [0x0085, 'NEXT LINE'],
  [0x2028, 'LINE SEPARATOR'],
  [0x2029, 'PARAGRAPH SEPARATOR'],
]);

/** What a message calls the characters that an editor may meet; the others go by their sort. */
const NAMES: ReadonlyMap<number, string> = new Map([
  ...BREAKS,
  [0x0007, 'BELL'],
  [0x0008, 'BACKSPACE'],
  [0x001b, 'ESCAPE'],
  [0x007f, 'DELETE'],
  [0x00ad, 'SOFT HYPHEN'],
  [0x061c, 'ARABIC LETTER MARK'],
  [0x180e, 'MONGOLIAN VOWEL SEPARATOR'],
  [0x200b, 'ZERO WIDTH SPACE'],
  [0x200c, 'ZERO WIDTH NON-JOINER'],
  [0x200d, 'ZERO WIDTH JOINER'],
  [0x200e, 'LEFT-TO-RIGHT MARK'],
  [0x200f, 'RIGHT-TO-LEFT MARK'],
  [0x202a, 'LEFT-TO-RIGHT EMBEDDING'],
  [0x202b, 'RIGHT-TO-LEFT EMBEDDING'],
  [0x202c, 'POP DIRECTIONAL FORMATTING'],
  [0x202d, 'LEFT-TO-RIGHT OVERRIDE'],
  [0x202e, 'RIGHT-TO-LEFT OVERRIDE'],
  [0x2060, 'WORD JOINER'],
  [0x2066, 'LEFT-TO-RIGHT ISOLATE'],
  [0x2067, 'RIGHT-TO-LEFT ISOLATE'],
  [0x2068, 'FIRST STRONG ISOLATE'],
  [0x2069, 'POP DIRECTIONAL ISOLATE'],
  [0xfeff, 'ZERO WIDTH NO-BREAK SPACE'],
]);

const ofScripts = (scripts: readonly string[]): string =>
  `[${scripts.map((script) => `\\p{Script_Extensions=${script}}`).join('')}]`;

const JOINING = `(?=[\\p{L}\\p{M}])${ofScripts(JOINING_SCRIPTS)}`;
const ENDS_IN_JOINING = new RegExp(`${JOINING}$`, 'u');
const BEGINS_JOINING = new RegExp(`^${JOINING}`, 'u');
const RIGHT_TO_LEFT = new RegExp(ofScripts(RIGHT_TO_LEFT_SCRIPTS), 'u');
/** Behind a picture its skin and its form belong to it. */
const ENDS_IN_PICTURE = /\p{Extended_Pictographic}[\p{Emoji_Modifier}\ufe0f]*$/u;
const BEGINS_WITH_PICTURE = /^\p{Extended_Pictographic}/u;

/** Asked first: most texts have none of these. Tags and unassigned characters that would be invisible are among them. */
const SUSPECT =
  /(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\u2065\ufff0-\ufff8\u{e0000}-\u{e00ff}\u{e01f0}-\u{e0fff}]/u;
const SUSPECTS = new RegExp(SUSPECT, 'gu');

const NON_JOINER = 0x200c;
const JOINER = 0x200d;
const DIRECTION_MARK = /[\u061c\u200e\u200f]/;
const MARKS_AND_LETTERS = /[\u061c\u200e\u200f\p{L}]/gu;
const REPLACEMENT = '\ufffd';

/** A character that is not in the record as it stood in the text. */
export interface Change {
  /** Offset in the text that was given, in UTF-16 code units. */
  at: number;
  code: number;
  /** What stands in its place; empty where it was left out. */
  became: string;
}

interface CleanText {
  text: string;
  /** In the order of the text. */
  changes: readonly Change[];
}

/** @returns the text as the record may have it, and what was changed but for the normalization */
export function cleanText(text: string): CleanText {
  if (!SUSPECT.test(text)) return { text: text.normalize('NFC'), changes: [] };
  const changes: Change[] = [];
  let start = 0;
  const lines = text.split('\n').map((line) => {
    const kept = SUSPECT.test(line) ? cleanLine(line, start, changes) : line;
    start += line.length + 1;
    return kept;
  });
  return { text: lines.join('\n').normalize('NFC'), changes };
}

function cleanLine(line: string, start: number, changes: Change[]): string {
  const stray = DIRECTION_MARK.test(line) ? strayMarks(line) : undefined;
  const out: string[] = [];
  let from = 0;
  let before = '';
  for (const { 0: character, index } of line.matchAll(SUSPECTS)) {
    const between = line.slice(from, index);
    from = index + character.length;
    before = tailOf(before + between);
    const became = stray?.has(index) === true ? '' : replacementOf(character, before, line.slice(from, from + 2));
    if (became !== character) changes.push({ at: start + index, code: character.codePointAt(0) ?? 0, became });
    out.push(between, became);
    before = tailOf(before + became);
  }
  out.push(line.slice(from));
  return out.join('');
}

/** Enough of a text's end to hold a picture with its skin and form. */
const tailOf = (text: string): string => text.slice(-12);

/** @returns the character itself where it stays */
function replacementOf(character: string, before: string, after: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (SEEN.has(code) || DIRECTION_MARK.test(character)) return character;
  if (code === JOINER || code === NON_JOINER) return joins(code, before, after) ? character : '';
  if (BREAKS.has(code)) return ' ';
  if (code >= 0xd800 && code <= 0xdfff) return REPLACEMENT;
  // A page of Windows-1252 that was taken for Latin-1: its quotation marks and dashes are control characters now.
  return code >= 0x80 && code <= 0x9f ? windows1252(code) : '';
}

function joins(code: number, before: string, after: string): boolean {
  if (ENDS_IN_JOINING.test(before) && BEGINS_JOINING.test(after)) return true;
  return code === JOINER && ENDS_IN_PICTURE.test(before) && BEGINS_WITH_PICTURE.test(after);
}

/** Offsets of the direction marks whose nearest letters, on both sides, run from left to right. */
function strayMarks(line: string): Set<number> {
  const stray = new Set<number>();
  let waiting: number[] = [];
  let beside = false;
  const decide = (stay: boolean): void => {
    if (!stay) for (const index of waiting) stray.add(index);
    waiting = [];
  };
  for (const { 0: found, index } of line.matchAll(MARKS_AND_LETTERS)) {
    if (DIRECTION_MARK.test(found)) {
      waiting.push(index);
      continue;
    }
    const next = RIGHT_TO_LEFT.test(found);
    if (waiting.length > 0) decide(beside || next);
    beside = next;
  }
  decide(beside);
  return stray;
}

function windows1252(code: number): string {
  const meant = new TextDecoder('windows-1252').decode(Uint8Array.of(code));
  return /\p{Cc}/u.test(meant) ? '' : meant;
}

/** The text as the record may have it. */
export const clean = (text: string): string => cleanText(text).text;

/** The same for all strings inside a value. */
export function cleanStrings<Value>(value: Value): Value {
  return cleanInside(value) as Value;
}

function cleanInside(value: unknown): unknown {
  if (typeof value === 'string') return clean(value);
  if (Array.isArray(value)) return value.map(cleanInside);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, cleanInside(member)]));
}

/** As standards print it: U+202E RIGHT-TO-LEFT OVERRIDE. Characters without a name here share that of their sort. */
export function nameOfCharacter(code: number): { number: string; name: string } {
  return { number: `U+${code.toString(16).toUpperCase().padStart(4, '0')}`, name: NAMES.get(code) ?? sortOf(code) };
}

function sortOf(code: number): string {
  if (code >= 0xe0000 && code <= 0xe007f) return 'TAG CHARACTER';
  if (code >= 0xd800 && code <= 0xdfff) return 'HALF OF A PAIR';
  const character = String.fromCodePoint(code);
  if (/\p{Noncharacter_Code_Point}/u.test(character)) return 'NONCHARACTER';
  return /\p{Cc}/u.test(character) ? 'CONTROL CHARACTER' : 'FORMAT CHARACTER';
}

/** What must not stand at the end of a cut, or first behind it. */
const HOLDS_NEXT = /[\u200c\u200d]$/u;
const HELD = /^[\p{M}\p{Emoji_Modifier}\u200c\u200d]/u;

/** The first `most` code units at most, without a character or its accents cut apart. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  let end = most;
  const inside = (): boolean => {
    const next = text.codePointAt(end) ?? 0;
    const isTail = next >= 0xdc00 && next <= 0xdfff;
    return isTail || HELD.test(String.fromCodePoint(next)) || HOLDS_NEXT.test(text.slice(Math.max(0, end - 1), end));
  };
  while (end > 0 && inside()) end--;
  return text.slice(0, end);
}
