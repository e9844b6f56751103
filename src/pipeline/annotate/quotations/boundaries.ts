/** What of a paragraph stands outside of quotation marks, and where its sentences begin. */
import type { Language } from '../../language/language.ts';
import type { SpeechWords } from '../../language/speech.ts';
import { sentenceStarts } from '../../text/sentences.ts';
import type { Span } from '../../text/spans.ts';
import { type Line, printed, readLine, type Token, tokenFrom } from '../../text/tokens.ts';
import { endOf } from '../../text/trim.ts';
import { isTitleCase } from '../../text/words.ts';
import type { MarkedSpan } from './marks/span.ts';

/** The paragraph with everything inside marks blanked, offsets kept. */
export function outsideOf(whole: Line, spans: readonly MarkedSpan[], language: Language): Line {
  const { text } = whole;
  const blanked = spans
    // A nickname inside a name stays readable: it is no speech and holds the name together.
    .filter(({ open, close }) => !isNickname(text, open, close, language))
    .map(({ open, close, closed }) => ({ start: open, end: closed ? close + 1 : close }));
  return blanked.length === 0 ? whole : withoutStretches(whole, blanked);
}

function withoutStretches(whole: Line, stretches: readonly Span[]): Line {
  const text = blank(whole.text, stretches);
  const tokens: Token[] = [];
  let s = 0;
  for (const token of whole.tokens) {
    while ((stretches[s]?.end ?? Infinity) <= token.start) s++;
    const { start = Infinity, end = Infinity } = stretches[s] ?? {};
    if (token.end <= start) tokens.push(token);
    // A mark inside a word parts it.
    else if (token.start < start || token.end > end) return readLine(text);
  }
  return { text, tokens };
}

function blank(text: string, stretches: readonly Span[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of stretches) {
    parts.push(text.slice(at, start), ' '.repeat(end - start));
    at = end;
  }
  return [...parts, text.slice(at)].join('');
}

/** Letters of a nickname, and of a given name before it, at most. */
const NICKNAME = 24;
const GIVEN_NAME = 42;

/** `Nemesio “El Mencho” Oseguera`: capitalized words on both sides. */
export const isNickname = (text: string, open: number, close: number, language: Language): boolean =>
  close - open <= NICKNAME &&
  /^\p{Lu}[\p{L}\p{M}]{1,40}$/u.test(
    /\s/u.test(text[open - 1] ?? '')
      ? endOf(text.slice(Math.max(0, open - GIVEN_NAME), open - 1), /[\p{L}\p{M}]/u)
      : '',
  ) &&
  /^.\s\p{Lu}/u.test(text.slice(close, close + 3)) &&
  isTitleCase(text.slice(open + 1, close), language);

/**
 * Sentence starts outside of quotation marks; a quotation that ends a sentence ends the outer one where a capital
 * follows, unless it asks or calls and its verb of saying comes behind.
 *
 * @param outside the text with quoted words blanked
 */
export function boundaries(text: string, outside: Line, spans: readonly MarkedSpan[], language: Language): number[] {
  let s = -1;
  return sentenceStarts(text, language).filter((at) => {
    if (at === 0) return true;
    while ((spans[s + 1]?.open ?? Infinity) < at) s++;
    const span = spans[s];
    if (span === undefined) return true;
    if (at <= span.close) return false;
    if (!span.closed || !/^["'”’)\s]*$/.test(text.slice(span.close, at))) return true;
    return !/[?!]/.test(text[span.close - 1] ?? '') || !goesOn(outside, at, language.speech);
  });
}

/** Words of a subject before the verb of saying. */
const SUBJECT_WORDS = 7;

/** “Are you sure?” Roe asked. – words, and a verb of saying, right behind. */
function goesOn(line: Line, from: number, { asking }: SpeechWords): boolean {
  let end = from;
  let words = 0;
  for (let i = tokenFrom(line, from); words <= SUBJECT_WORDS; i++) {
    const token = line.tokens[i];
    if (token === undefined) return false;
    // The full stop of an initial or a title belongs to its word.
    if (token.key === '.' && token.start === end && line.tokens[i - 1]?.capital === true) {
      end = token.end;
      continue;
    }
    if (token.kind !== 'word' || token.start - end > 1 || (token.start === end && words > 0)) return false;
    if (asking.has(printed(line, token))) return true;
    end = token.end;
    words++;
  }
  return false;
}
