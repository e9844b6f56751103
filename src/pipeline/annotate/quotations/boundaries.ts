/** What of a paragraph stands outside of quotation marks, and where its sentences begin. */
import { languages } from '../../language/index.ts';
import { endOf } from '../../text/trim.ts';
import { sentenceStarts } from '../../text/sentences.ts';
import { isTitleCase } from '../../text/words.ts';
import type { MarkedSpan } from './marks.ts';

/** The paragraph with everything inside marks blanked, offsets kept. */
export function blank(text: string, spans: readonly MarkedSpan[]): string {
  let out = text;
  for (const { open, close, closed } of spans) {
    const end = closed ? close + 1 : close;
    // A nickname inside a name stays readable: it is no speech and holds the name together.
    if (isNickname(text, open, close)) continue;
    out = out.slice(0, open) + ' '.repeat(end - open) + out.slice(end);
  }
  return out;
}

const isNickname = (text: string, open: number, close: number): boolean =>
  close - open <= 24 &&
  /^\p{Lu}[\p{L}\p{M}]{1,40}$/u.test(
    /\s/u.test(text[open - 1] ?? '') ? endOf(text.slice(Math.max(0, open - 42), open - 1), /[\p{L}\p{M}]/u) : '',
  ) &&
  /^.\s\p{Lu}/u.test(text.slice(close, close + 3)) &&
  isTitleCase(text.slice(open + 1, close), languages[0]);

/** Sentence starts outside of quotation marks; a quotation that ends a sentence ends the outer one where a capital follows. */
export function boundaries(text: string, spans: readonly MarkedSpan[]): number[] {
  const inside = (at: number): boolean =>
    spans.some((span) => span.open < at && at <= span.close && !(at === span.open));
  return sentenceStarts(text, languages[0]).filter((at) => {
    if (at === 0) return true;
    if (inside(at)) return false;
    const closing = spans.find(
      (span) => span.closed && span.close < at && /^["'”’)\s]*$/.test(text.slice(span.close, at)),
    );
    if (closing === undefined) return true;
    // “Are you sure?” Roe asked. – the outer sentence goes on after ? and !, unless what follows has no verb of saying.
    if (/[?!]$/.test(text.slice(0, closing.close))) {
      const rest = text.slice(at, at + 120);
      return !/^(?:\p{Lu}[\p{L}.’'-]*\s|the\s|The\s|he\s|she\s|they\s|He\s|She\s|They\s|a\s|A\s|\p{Ll}+\s){0,7}?(?:said|says|asked|asks|added|cried|shouted|wrote|told|replied|exclaimed|wondered|joked|demanded|yelled)\b/u.test(
        rest,
      );
    }
    return true;
  });
}
