import type { Language } from '../../language/index.ts';
import type { Line } from '../../text/tokens.ts';
import { isButton, type Rule } from '../context.ts';

type Words = Language['page']['counter'];

export const counter: Rule = {
  name: 'counter',
  why: 'counts views, shares or comments',
  apply({ text, bare }, { language: { page } }) {
    if (isNumber(text)) return { confidence: 0.85 };
    return countsSomething(bare, page.counter) || somethingCounted(bare, page.counter)
      ? { confidence: 0.95 }
      : undefined;
  },
};

/** A number alone is a counter or a temperature, but a year and a day in figures are dates. */
const isNumber = (text: string): boolean =>
  /^[\d.,\s]+(?:°\s?[CF]?|[KkMm])?$/.test(text) && !/^(?:19|20)\d{2}$|\d[./]\d{1,2}[./]\d/.test(text);

/** "1.2K views", "No comments" */
function countsSomething(line: Line, words: Words): boolean {
  const none = words.none.at(line, 0)?.after;
  const after = none ?? afterNumber(line, 0, words);
  return after !== undefined && isButton(words.counted, line, line.tokens[after]?.key === '+' ? after + 1 : after);
}

/** "Views: 5,310", "Comments (3)" */
function somethingCounted(line: Line, words: Words): boolean {
  const label = words.labels.at(line, 0);
  if (label === undefined) return false;
  const { kind, key } = line.tokens[label.after] ?? {};
  const after = afterNumber(
    line,
    kind === 'mark' && key !== undefined && ':('.includes(key) ? label.after + 1 : label.after,
    words,
  );
  return after !== undefined && line.tokens.slice(after).every(({ key: mark }) => mark === ')');
}

/** Behind a number and its scale. */
function afterNumber({ tokens }: Line, at: number, { scales }: Words): number | undefined {
  if (tokens[at]?.kind !== 'number') return undefined;
  return scales.has(tokens[at + 1]?.key ?? '') ? at + 2 : at + 1;
}
