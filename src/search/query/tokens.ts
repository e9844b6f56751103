/** A question taken apart: words, phrases, and what stands before them. */

export interface Token {
  /** As typed, without the space around it. */
  printed: string;
  /** With a minus before it. */
  minus: boolean;
  /** The word before a colon, folded to small letters. */
  operator?: string;
  /** What is asked for, without its marks. */
  value: string;
  /** How it stands: in quotation marks, behind one that is not closed, or without any. */
  marks: 'both' | 'open' | 'none';
  /** There is space between the colon and the value: prose has it too. */
  apart: boolean;
}

/** One token a time; each of the parts is bounded by a sign that the next cannot begin with. */
const TOKEN = /([-−]?)(?:(\p{L}+):(\s*))?(?:["“”„«]([^"“”„«»]*)(["“”»]?)|([^\s"“”„«»]+))?/uy;

export function tokensOf(text: string): Token[] {
  const found: Token[] = [];
  for (let at = 0; at < text.length;) {
    TOKEN.lastIndex = at;
    const [printed, minus, operator, space, phrase, close, word] = TOKEN.exec(text) ?? [''];
    // A space, or a mark that closes nothing.
    at += printed.length || 1;
    if (printed.trim() === '') continue;
    found.push({
      printed: printed.trim(),
      minus: Boolean(minus),
      ...(operator !== undefined && { operator: operator.toLowerCase() }),
      value: (phrase ?? word ?? '').trim(),
      marks: phrase === undefined ? 'none' : close ? 'both' : 'open',
      apart: Boolean(space),
    });
  }
  return found;
}
