/** A text that was cut into words, cut finer. Nearly all of its tokens stay as they are, and are shared. */
import { type Line, nextToken, type Token } from './tokens.ts';

/** As words are cut in texts, without hyphens and apostrophes in them. */
const WORD =
  /\p{L}[\p{L}\p{M}\p{N}]*(?:&[\p{L}\p{N}][\p{L}\p{M}\p{N}]*|\.\p{L}(?![\p{L}\p{M}\p{N}]))*|\p{Nd}+(?:[.,]\p{Nd}+)*|[^\s\p{L}\p{Nd}]/gu;

/** As words are cut in texts, without hyphens, digits and a single letter behind an apostrophe in a word. */
const PIECE =
  /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]+|\.\p{L}(?![\p{L}\p{M}\p{N}]))*|\p{Nd}+(?:[.,]\p{Nd}+)*|[^\s\p{L}\p{Nd}]/gu;

/** The same text with its words cut at hyphens and apostrophes, too: "mid-May", "Tuesday’s". */
export const cutWords = (line: Line): Line => finer(line, WORD, /['-]/);

/** The same cut at digits, too, for what is written in one: "three-month", "COVID-19", "USD5m" and "year’s" are three each. */
export const cutPieces = (line: Line): Line => finer(line, PIECE, /['&-]|\p{N}/u);

/** @param joint what stands in the words that are not cut yet as the pattern cuts them */
function finer(line: Line, pattern: RegExp, joint: RegExp): Line {
  const { text, tokens: coarse } = line;
  const tokens: Token[] = [];
  let end = 0;
  for (const token of coarse) {
    // "F1,000": the digits in a word go on behind it.
    if (token.start < end) continue;
    if (token.kind !== 'word' || !joint.test(token.key)) tokens.push(token);
    else end = cutAgain(text, token, pattern, tokens);
  }
  return { text, tokens };
}

/** Adds the parts of a word, and what the last of them takes from behind it. Returns where they end. */
function cutAgain(text: string, word: Token, pattern: RegExp, into: Token[]): number {
  let end = word.start;
  while (end < word.end) {
    const part = nextToken(text, pattern, end);
    if (part === undefined) break;
    into.push(part);
    end = part.end;
  }
  return end;
}
