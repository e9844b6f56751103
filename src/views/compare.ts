/** The comparison pages of an event, computed once: their tables, and where a quotation stands in them. */
import { type Tables, TABLES, tablesOf } from '../compare/index.ts';
import { type ComparisonId, COMPARISONS, comparisonUrl, isComparisonUnlisted } from '../compare/pages.ts';
import { readable } from '../compare/passages.ts';
import type { QuotesTable, Version } from '../compare/quotes/shape.ts';
import type { Passage, Witness } from '../compare/shape.ts';
import type { TimelineTable } from '../compare/timeline/shape.ts';
import type { Comparison } from '../compare/types.ts';
import type { Event } from '../library/types.ts';
import { languageOf } from '../pipeline/language/index.ts';
import { sentences } from '../pipeline/text/sentences.ts';
import type { PlacedStory } from '../pipeline/record/placed.ts';
import { site } from '../site.ts';
import type { Edition } from '../edition/edition.ts';

/** A comparison that has a page. */
export interface ComparisonWay {
  id: ComparisonId;
  title: string;
  /** From the site's root. */
  url: string;
  /** What it has to tell; absent where there is nothing to compare. */
  line?: string;
}

export interface CompareView {
  event: Event;
  /** Those that are compared; a withdrawn one is not. */
  articles: readonly Witness[];
  /** Number of the event's articles that were withdrawn. */
  withdrawn: number;
  /** In the order in which one reads them. */
  pages: readonly ComparisonWay[];
  tables: Tables;
  /** By passage of the timeline: the sentence in which the article gives the date. */
  occasions: ReadonlyMap<Passage, Occasion>;
  /** By article and quotation: its row on the page of quotations. */
  rows: ReadonlyMap<string, QuoteRow>;
  /** By article, where its language is not the site's. */
  languages: ReadonlyMap<string, string>;
  /** Whether words are shown that a search engine should find at their owners'. */
  noindex: boolean;
}

export interface Occasion {
  before: string;
  words: string;
  after: string;
}

const compared = new WeakMap<Event, Comparison>();
const made = new WeakMap<Event, CompareView>();

/** What the tables of an event are made of, the same for whoever asks. */
export function comparisonOf(edition: Edition, event: Event): Comparison {
  const comparison = compared.get(event) ?? {
    event,
    stories: edition.storiesOf.get(event.id) ?? [],
    entities: edition.entities,
  };
  compared.set(event, comparison);
  return comparison;
}

/** @param event of the edition */
export function compareView(edition: Edition, event: Event): CompareView {
  const view = made.get(event) ?? make(edition, event);
  made.set(event, view);
  return view;
}

function make(edition: Edition, event: Event): CompareView {
  const comparison = comparisonOf(edition, event);
  const stories = readable(comparison.stories);
  const tables = tablesOf(comparison);
  const { quotes, timeline } = tables;
  return {
    event,
    articles: timeline.articles,
    withdrawn: timeline.withdrawn.length,
    pages: COMPARISONS.map((id) => wayTo(id, comparison)),
    tables,
    occasions: occasionsOf(timeline, edition),
    rows: rowsOf(quotes, comparisonUrl(event.id, 'quotes')),
    languages: new Map(
      stories.filter(({ language }) => language !== site.language).map(({ slug, language }) => [slug, language]),
    ),
    noindex: isComparisonUnlisted(stories),
  };
}

function wayTo(id: ComparisonId, comparison: Comparison): ComparisonWay {
  const line = TABLES[id].line(comparison);
  return {
    id,
    title: TABLES[id].page.title,
    url: comparisonUrl(comparison.event.id, id),
    ...(line !== undefined && { line }),
  };
}

function occasionsOf({ rows, unresolved }: TimelineTable, edition: Edition): Map<Passage, Occasion> {
  return new Map(
    [...rows, ...unresolved]
      .flatMap(({ cells }) => cells.flatMap(({ passages }) => passages))
      .flatMap((passage) => {
        const occasion = occasionAt(edition, passage, passage.expression);
        return occasion ? [[passage, occasion] as const] : [];
      }),
  );
}

function occasionAt(
  edition: Edition,
  { article, block }: Passage,
  expression: string | undefined,
): Occasion | undefined {
  const story = edition.story.get(article);
  const text = story?.blocks.find(({ id }) => id === block)?.text;
  const date = story?.dates.find((one) => one.block === block && one.expression === expression);
  if (text === undefined || date === undefined) return undefined;
  const sentence = sentences(text, languageOf(story?.language ?? '')).find(
    ({ start, end }) => date.start >= start && date.start < end,
  );
  return {
    before: lastWords(text.slice(sentence?.start ?? 0, date.start)),
    words: text.slice(date.start, date.end),
    after: firstWords(text.slice(date.end, Math.max(sentence?.end ?? text.length, date.end)).trimEnd()),
  };
}

/** On either side of a date so many signs are shown of its sentence. */
const SIDE = 160;

function lastWords(text: string): string {
  if (text.length <= SIDE) return text;
  const from = text.indexOf(' ', text.length - SIDE);
  return `…${from < 0 ? text.slice(-SIDE) : text.slice(from)}`;
}

function firstWords(text: string): string {
  if (text.length <= SIDE) return text;
  const to = text.lastIndexOf(' ', SIDE);
  return `${text.slice(0, to < 0 ? SIDE : to)} …`;
}

/** Where a quotation of an article is laid beside the others' versions of it. */
export interface QuoteRow {
  /** Address of the row, from the site's root. */
  url: string;
  /** Number of articles that have a version of it, this one included. */
  articles: number;
  versions: readonly Version[];
}

export function rowOfQuote(edition: Edition, story: PlacedStory, quoteId: string): QuoteRow | undefined {
  const event = edition.event.get(story.event ?? '');
  return event && compareView(edition, event).rows.get(quoteKey(story.slug, quoteId));
}

const quoteKey = (article: string, quote: string): string => `${article} ${quote}`;

/** The sentences of a quotation may stand in several rows; the one that most articles have says most. */
function rowsOf({ speakers }: QuotesTable, url: string): Map<string, QuoteRow> {
  const rows = new Map<string, QuoteRow>();
  for (const { id, articles, versions } of speakers.flatMap(({ statements }) => statements)) {
    const row = { url: `${url}#${id}`, articles, versions };
    for (const { quote, passage } of versions) {
      const key = quoteKey(passage.article, quote);
      if (articles > (rows.get(key)?.articles ?? 0)) rows.set(key, row);
    }
  }
  return rows;
}
