/** The comparison pages of an event, computed once: their tables, and where a quotation stands in them. */
import { coverageOf } from '../compare/coverage.ts';
import { differencesOf } from '../compare/differences.ts';
import { figuresOf } from '../compare/figures.ts';
import { type ComparisonId, comparisonUrl, isComparisonUnlisted } from '../compare/pages.ts';
import { readable } from '../compare/passages.ts';
import { quotesOf } from '../compare/quotes.ts';
import type {
  CoverageTable,
  DifferencesTable,
  FiguresTable,
  Passage,
  QuotesTable,
  TimelineTable,
  Version,
  Witness,
  WordingTable,
} from '../compare/schema.ts';
import { timelineOf } from '../compare/timeline.ts';
import type { Comparison } from '../compare/types.ts';
import { wordingOf } from '../compare/wording.ts';
import type { Event } from '../library/types.ts';
import { languageOf } from '../pipeline/language/index.ts';
import { sentences } from '../pipeline/text/sentences.ts';
import type { PlacedStory } from '../pipeline/record/placed.ts';
import { site } from '../site.ts';
import type { Edition } from '../edition/edition.ts';

export interface CompareView {
  event: Event;
  /** Those that are compared; a withdrawn one is not. */
  articles: readonly Witness[];
  /** Number of the event's articles that were withdrawn. */
  withdrawn: number;
  /** From the site's root. */
  urls: Readonly<Record<ComparisonId, string>>;
  differences: DifferencesTable;
  quotes: QuotesTable;
  wording: WordingTable;
  timeline: TimelineTable;
  figures: FiguresTable;
  coverage: CoverageTable;
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

const made = new WeakMap<Event, CompareView>();

/** @param event of the edition */
export function compareView(edition: Edition, event: Event): CompareView {
  const view = made.get(event) ?? make(edition, event);
  made.set(event, view);
  return view;
}

function make(edition: Edition, event: Event): CompareView {
  const comparison: Comparison = {
    event,
    stories: edition.storiesOf.get(event.id) ?? [],
    entities: edition.entities,
  };
  const stories = readable(comparison.stories);
  const quotes = withoutEdges(quotesOf(comparison));
  const timeline = timelineOf(comparison);
  return {
    event,
    articles: timeline.articles,
    withdrawn: timeline.withdrawn.length,
    urls: {
      differences: comparisonUrl(event.id, 'differences'),
      quotes: comparisonUrl(event.id, 'quotes'),
      timeline: comparisonUrl(event.id, 'timeline'),
      figures: comparisonUrl(event.id, 'figures'),
      coverage: comparisonUrl(event.id, 'coverage'),
    },
    differences: differencesOf(comparison),
    quotes,
    wording: wordingOf(comparison),
    timeline,
    figures: figuresOf(comparison),
    coverage: coverageOf(comparison),
    occasions: occasionsOf(timeline, edition),
    rows: rowsOf(quotes, comparisonUrl(event.id, 'quotes')),
    languages: new Map(
      stories.filter(({ language }) => language !== site.language).map(({ slug, language }) => [slug, language]),
    ),
    noindex: isComparisonUnlisted(stories),
  };
}

/**
 * A digest quotes a part: words that stand before or after what the fullest version quotes are no difference between
 * the articles, only between two cuts, and are not marked as one.
 */
function withoutEdges(table: QuotesTable): QuotesTable {
  const digests = new Set(table.articles.filter(({ form }) => form === 'digest').map(({ article }) => article));
  const mend = (version: Version, fullest: Version | undefined): Version => {
    const { segments, passage } = version;
    if (!segments || !fullest?.segments || version === fullest || !digests.has(passage.article)) return version;
    const [startsAlike, endsAlike] = [fullest.segments[0]?.same === true, fullest.segments.at(-1)?.same === true];
    const isCut = (at: number): boolean => (at === 0 && startsAlike) || (at === segments.length - 1 && endsAlike);
    return { ...version, segments: segments.map((one, at) => (isCut(at) ? { ...one, same: true } : one)) };
  };
  return {
    ...table,
    speakers: table.speakers.map((speaker) => ({
      ...speaker,
      statements: speaker.statements.map((statement) => {
        const fullest = statement.versions.find((version) => version.fullest);
        return { ...statement, versions: statement.versions.map((version) => mend(version, fullest)) };
      }),
    })),
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
