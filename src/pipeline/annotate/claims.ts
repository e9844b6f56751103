/** What a sentence of an editor's claims, read by the rules that read the articles: so that each can be held to them. */
import type { Language } from '../language/index.ts';
import type { Figure, StoryDate } from '../record/schema.ts';
import { touched } from '../text/spans.ts';
import { readLine } from '../text/tokens.ts';
import type { Vocabulary } from '../types.ts';
import { type Anchor, findDates } from './dates/index.ts';
import { findFigures } from './figures/index.ts';
import { findNames } from './names/index.ts';
import type { NameIndex } from './names/patterns.ts';
import { markedSpans } from './quotations/marks/index.ts';

export interface Claims {
  names: { entity: string; surface: string }[];
  dates: Pick<StoryDate, 'expression' | 'value' | 'precision'>[];
  figures: Pick<Figure, 'text' | 'value' | 'unit'>[];
  /** Words in quotation marks. */
  quoted: string[];
}

/**
 * @param names the vocabulary’s, made once
 * @param day ISO day that an expression like "Tuesday" is counted from
 */
export function claimsIn(
  text: string,
  vocabulary: Vocabulary,
  names: NameIndex,
  language: Language,
  day?: string,
): Claims {
  const line = readLine(text);
  const anchor: Anchor | undefined = day === undefined ? undefined : { value: day, kind: 'event' };
  const dates = findDates(line, anchor, language).found;
  const figures = findFigures(line, touched(dates), new Map(), language).found;
  const found = findNames([{ text: line, in: 'body' }], vocabulary, names, language).found;
  return {
    names: found.map(({ entity, surface }) => ({ entity, surface })),
    dates,
    figures,
    quoted: markedSpans(text, false, language.speech).map(({ open, close }) => text.slice(open + 1, close)),
  };
}
