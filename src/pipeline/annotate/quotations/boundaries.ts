/** What of a paragraph stands outside of quotation marks, and where its sentences begin. */
import type { Language } from '../../language/language.ts';
import type { SpeechWords } from '../../language/speech.ts';
import { sentenceStarts } from '../../text/sentences.ts';
import { type Line, printed, tokenFrom } from '../../text/tokens.ts';
import { endOf } from '../../text/trim.ts';
import { isTitleCase } from '../../text/words.ts';
import type { MarkedSpan } from './marks/index.ts';

/** The paragraph with everything inside marks blanked, offsets kept. */
export function blank(text: string, spans: readonly MarkedSpan[], language: Language): string {
  const parts: string[] = [];
  let at = 0;
  for (const { open, close, closed } of spans) {
    const end = closed ? close + 1 : close;
    // A nickname inside a name stays readable: it is no speech and holds the name together.
    if (isNickname(text, open, close, language)) continue;
    parts.push(text.slice(at, open), ' '.repeat(end - open));
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
