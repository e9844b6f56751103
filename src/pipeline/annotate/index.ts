/**
 * Annotate: typed spans over the blocks. Names first, since quotations need speakers; dates before figures, which they
 * exclude; the editor's word on a span last. What is not in a language that the pipeline reads has names alone.
 */
import type { Diagnostics } from '../diagnostics.ts';
import type { Language } from '../language/index.ts';
import type { Block, Figure, StoryDate } from '../record/schema.ts';
import { touched } from '../text/spans.ts';
import { type Line, readLine } from '../text/tokens.ts';
import type { AnnotatedDocument, Left, SettledDocument, Vocabulary } from '../types.ts';
import { type Anchor, findDates } from './dates/index.ts';
import { overruleMentions } from './editor.ts';
import { findFigures } from './figures/index.ts';
import { findEntities, type Passage } from './names/index.ts';
import type { NameIndex } from './names/patterns.ts';
import { findQuotations } from './quotations/index.ts';

/** @param names the vocabulary’s, made once for all articles */
export function annotate(
  document: SettledDocument,
  vocabulary: Vocabulary,
  names: NameIndex,
  diagnostics: Diagnostics,
): AnnotatedDocument {
  const { article, editorial, words } = document;
  // Each block is cut into words once, for all that look for something in it.
  const lines = new Map(article.blocks.map(({ id, text }) => [id, readLine(text)]));
  const cutOf = ({ id, text }: Block): Line => lines.get(id) ?? readLine(text);
  const mentions = overruleMentions(
    findEntities(passagesOf(document, cutOf), vocabulary, names, words),
    editorial,
    article,
    diagnostics,
  );
  const nothing = { quotes: [], dates: [], figures: [], left: [] };
  if (article.read === false) return { ...document, mentions, ...nothing };
  const anchor = anchorOf(document, vocabulary);
  const counted = new Map<number, string>();
  const found = article.blocks.map((block) => datesAndFigures(block, cutOf(block), anchor, counted, words));
  const mentionsOf = Map.groupBy(mentions, ({ block }) => block);
  const quotations = findQuotations(
    article.blocks.map((block) => ({
      text: cutOf(block),
      line: block.line,
      block: block.id,
      mentions: mentionsOf.get(block.id) ?? [],
    })),
    vocabulary,
    words,
  );
  return {
    ...document,
    mentions,
    quotes: quotations.found,
    dates: found.flatMap(({ dates }) => dates),
    figures: found.flatMap(({ figures }) => figures),
    left: [...quotations.left, ...found.flatMap(({ left }) => left)],
  };
}

/** Title and deck first: they are read first, and names in them are explained below. */
function passagesOf({ headline, article }: SettledDocument, cutOf: (block: Block) => Line): Passage[] {
  const { deck, blocks, commentary } = article;
  const bodies = blocks.map((block): Passage => ({
    text: cutOf(block),
    line: block.line,
    block: block.id,
    in: 'body',
  }));
  const comments = (commentary?.blocks ?? []).map(({ id, text, line }): Passage => ({
    text,
    line,
    block: id,
    in: 'commentary',
  }));
  return [
    ...(headline === undefined ? [] : [passageAtHead('title', headline)]),
    ...(deck === undefined ? [] : [passageAtHead('deck', deck)]),
    ...[...bodies, ...comments].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
  ];
}

/** A headline that was cut ends before some of its names. */
const passageAtHead = (
  part: 'title' | 'deck',
  { text, line }: { text: string; line?: number | undefined },
): Passage => ({
  text: text.replace(/…$/, ''),
  ...(line !== undefined && { line }),
  in: part,
});

interface Found {
  dates: StoryDate[];
  figures: Figure[];
  left: (Left & { line: number })[];
}

function datesAndFigures(
  { id: block, line }: Block,
  text: Line,
  anchor: Anchor | undefined,
  counted: Map<number, string>,
  words: Language,
): Found {
  const dates = findDates(text, anchor, words);
  const figures = findFigures(text, touched(dates.found), counted, words);
  return {
    dates: dates.found.map((date) => ({ ...date, block, line })),
    figures: figures.found.map((figure) => ({ ...figure, block, line })),
    left: [...dates.left, ...figures.left].map((left) => ({ ...left, line })),
  };
}

/** The article's own publication date, else the day of its event, else none. */
function anchorOf({ article }: SettledDocument, { events = [] }: Vocabulary): Anchor | undefined {
  const { published } = article;
  if (published?.precision === 'day') return { value: published.value, kind: 'published' };
  const [own] = article.events;
  const event = own && events.find(({ id }) => id === own.id);
  return event && { value: event.date, kind: 'event' };
}
