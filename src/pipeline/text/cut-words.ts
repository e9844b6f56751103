import { keyOf, type Line, printed, readLine, type Token } from './tokens.ts';

/** The same text with its words cut at hyphens and apostrophes, too: "mid-May", "Tuesday’s". */
export function cutWords(line: Line): Line {
  const tokens: Token[] = [];
  for (const token of line.tokens) {
    if (token.kind === 'word' && /['-]/.test(token.key)) cutWord(line, token, tokens);
    else tokens.push(token);
  }
  return { text: line.text, tokens };
}

/** Adds the parts of a word; those that begin with a digit are cut as texts are: "mid-1990s". */
function cutWord(line: Line, word: Token, into: Token[]): void {
  for (const { 0: part, index } of printed(line, word).matchAll(/[^'’‐‑-]+|['’‐‑-]/gu)) {
    const start = word.start + index;
    if (/^\p{N}/u.test(part))
      for (const token of readLine(part).tokens)
        into.push({ ...token, start: start + token.start, end: start + token.end });
    else into.push(partOf(part, start));
  }
}

const partOf = (part: string, start: number): Token => ({
  key: keyOf(part),
  start,
  end: start + part.length,
  kind: /^\p{L}/u.test(part) ? 'word' : 'mark',
  capital: /^\p{Lu}/u.test(part),
});
