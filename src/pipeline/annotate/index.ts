/** Annotate: typed spans over the text. Names first, since quotations need speakers; dates before figures, which they exclude. */
import type { AnnotatedDocument, AttributedDocument, Vocabulary } from '../types.ts';
import { type Anchor, findDates } from './dates/index.ts';
import { findEntities } from './entities.ts';
import { findFigures } from './figures/index.ts';
import { findQuotations } from './quotations/index.ts';

export function annotate(document: AttributedDocument, vocabulary: Vocabulary): AnnotatedDocument {
  // A headline given by the editor is read like one that the article prints.
  const { title, deck } = document.editorial;
  const titled: AttributedDocument = {
    ...document,
    ...(title === undefined ? {} : { title: { text: title, origin: 'editor' as const } }),
    ...(deck === undefined ? {} : { deck: { text: deck.text } }),
  };
  const mentions = findEntities(titled, vocabulary);
  const body = document.units.filter((unit) => unit.verdict?.class === 'body');
  const passages = body.map((unit) => ({
    text: unit.text,
    line: unit.line,
    mentions: mentions.filter((mention) => mention.in === 'body' && mention.line === unit.line),
  }));
  const anchor = anchorOf(document, vocabulary);
  const counted = new Map<number, string>();
  const dated = passages.map(({ text, line }) => ({ text, line, dates: findDates(text, anchor) }));
  const counting = dated.map(({ text, line, dates }) => ({
    line,
    figures: findFigures(
      text,
      (start, end) => dates.found.some((date) => date.start < end && start < date.end),
      counted,
    ),
  }));
  const quotations = findQuotations(passages, vocabulary);
  return {
    ...document,
    mentions,
    quotes: quotations.found,
    dates: dated.flatMap(({ line, dates }) => dates.found.map((date) => ({ ...date, line }))),
    figures: counting.flatMap(({ line, figures }) => figures.found.map((figure) => ({ ...figure, line }))),
    left: [
      ...quotations.left,
      ...dated.flatMap(({ line, dates }) => dates.left.map((left) => ({ ...left, line }))),
      ...counting.flatMap(({ line, figures }) => figures.left.map((left) => ({ ...left, line }))),
    ],
  };
}

/** The article's own publication date, else the day of its event, else none. */
function anchorOf({ editorial, published }: AttributedDocument, { eventDays }: Vocabulary): Anchor | undefined {
  const own = editorial.published ?? (published?.precision === 'day' ? published.value : undefined);
  if (own !== undefined) return { value: own, kind: 'published' };
  const day = editorial.event === undefined ? undefined : eventDays?.get(editorial.event);
  return day === undefined ? undefined : { value: day, kind: 'event' };
}
