/** What the rules of figures are asked about: a number, and the text around it. */
import type { Language } from '../../language/index.ts';
import type { Line, Token } from '../../text/tokens.ts';

/** A number as it is printed, before it is asked whether it is a figure. */
export interface PrintedNumber {
  kind: 'digits' | 'words' | 'vague';
  /** Its place among the numbers of the passage. */
  index: number;
  /** Index of its first piece, a currency's sign included, and of the one behind it. */
  first: number;
  after: number;
  /** Offsets in the text. */
  start: number;
  end: number;
  /** Absent where it has none: "hundreds", "1.2.3". Infinite where it is too large to be one. */
  value?: number;
  /** ISO 4217, where a sign stands before it. */
  currency?: string;
  /** Whether it has a scale: "5 million". */
  scaled: boolean;
  /** By what its last part is multiplied, where it has no other: 1e6 of "5 million". */
  scale?: number;
}

export interface Passage {
  /** Cut into pieces, see `cutPieces`. */
  line: Line;
  /** In their order, without those of dates. */
  numbers: readonly PrintedNumber[];
  language: Language;
  /** Whether a date stands in that stretch. */
  isDate: (start: number, end: number) => boolean;
  /** Whether the whole of it is set as a headline. */
  titleCase: () => boolean;
}

/** The piece of that index, if there is one. */
export const pieceAt = ({ line }: Passage, index: number): Token | undefined => line.tokens[index];

/** Whether no space stands between the piece of that index and the one behind it. */
export const isGlued = ({ tokens }: Line, index: number): boolean =>
  tokens[index] !== undefined && tokens[index].end === tokens[index + 1]?.start;

/** Index of the word behind the piece of that index, a hyphen between the two passed over: "90-day", "90 days". */
export function wordBehind(line: Line, index: number): number | undefined {
  const hyphen = line.tokens[index + 1]?.key === '-' && isGlued(line, index) && isGlued(line, index + 1);
  const word = index + (hyphen ? 2 : 1);
  return line.tokens[word]?.kind === 'word' ? word : undefined;
}

/** Far enough to see a full stop, a closing mark, a space and an opening mark. */
const BEFORE_OPENING = 4;

/** Whether a sentence begins at that offset. */
export function opensSentence({ text }: Line, start: number): boolean {
  return start === 0 || /[.!?…]["”’]?\s["“‘]?$/u.test(text.slice(Math.max(0, start - BEFORE_OPENING), start));
}
