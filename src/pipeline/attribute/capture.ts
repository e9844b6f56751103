/** A capture, step by step: lines of the article's data, head, commentary, tail, kinds, dateline, trail. */
import type { Language } from '../language/index.ts';
import type { Hop } from '../record/schema.ts';
import { type Line, readLine } from '../text/tokens.ts';
import type { AttributedDocument, CleanDocument, JudgedUnit, Verdict, Vocabulary } from '../types.ts';
import { type Fenced, markCommentary } from './commentary.ts';
import { publicationDate } from './dates.ts';
import { setHeadAside } from './head/aside.ts';
import { findDeck } from './head/deck.ts';
import { findHeadEnd } from './head/end.ts';
import { findHeadline } from './head/headline.ts';
import { findMasthead, MASTHEAD, publisherOf } from './head/masthead.ts';
import { withoutSiteName } from './head/site-name.ts';
import { headingsOf } from './headings.ts';
import { withKinds } from './kinds.ts';
import { type Metadata, readMetadata } from './metadata.ts';
import { type OutletIndex, resolveHop } from './outlets.ts';
import { isProse } from './page.ts';
import { type Dateline, dateline } from './readers/dateline.ts';
import { stripDateline } from './strip.ts';
import { setTailAside } from './tail.ts';
import { creditsInText } from './text-credits.ts';
import { joinTrail, publishersOfPage } from './trail.ts';

interface Context {
  vocabulary: Vocabulary;
  outlets: OutletIndex;
  language: Language;
}

export function attributeCapture(document: CleanDocument, context: Context): AttributedDocument {
  const metadata = readArticleData(document.units, context.language);
  const head = readHead(metadata.units, context);
  const { units: fenced, marker } = fenceCommentary(head, context.language);
  const tailed = setTailAside(fenced, head.end, context.language);
  const kinds = withKinds(tailed, headingsOf(tailed, context.language));
  const opening = cutDateline(kinds, tailed.findIndex(isProse), context.language);
  const { units } = opening;
  const published = metadata.published ?? opening.published;
  const trail = settleTrail(metadata, head, opening, context);
  const outlet = outletOf(trail, context);
  const title = titleOf(head, metadata, (text) => withoutSiteName(text, { ...context, units, trail }));
  return {
    ...document,
    units,
    ...(title === undefined ? {} : { title }),
    ...(head.deck === undefined ? {} : { deck: { text: head.deck.text, line: head.deck.line } }),
    ...(opening.dateline === undefined ? {} : { dateline: opening.dateline }),
    ...(metadata.byline === undefined ? {} : { byline: metadata.byline }),
    ...(outlet === undefined ? {} : { outlet }),
    trail,
    ...(metadata.rights === undefined ? {} : { rights: metadata.rights }),
    ...(metadata.original === undefined ? {} : { original: metadata.original }),
    ...(published === undefined ? {} : { published }),
    ...(marker === undefined ? {} : { commentary: marker }),
  };
}

/** Twice: once the credit lines are known, the text's true end shows, and with it what stands behind it. */
export function readArticleData(units: readonly JudgedUnit[], language: Language): Metadata {
  const lines: Line[] = units.map(({ text }) => readLine(text));
  const prose = units.flatMap((unit, i) => (isProse(unit) ? [i] : []));
  // At first a byline may stand below a deck and a notice of two sentences.
  const first = { first: prose[2] ?? units.length, last: prose.at(-1) ?? -1 };
  const early = readMetadata(units, lines, first, language).units;
  const edges = { first: findHeadEnd(early, language), last: early.findLastIndex(isProse) };
  return readMetadata(units, lines, edges, language);
}

interface Head {
  units: JudgedUnit[];
  /** Index of the first unit of the text. */
  end: number;
  masthead: JudgedUnit | undefined;
  headline: JudgedUnit | undefined;
  deck: JudgedUnit | undefined;
}

const HEADLINE: Verdict = {
  class: 'title',
  rule: 'title',
  reason: 'reads as the headline above the text',
  confidence: 0.9,
};
const DECK: Verdict = { class: 'deck', rule: 'deck', reason: 'between headline and text', confidence: 0.8 };

/** Masthead, headline and deck, of which an editor may have named the latter, and what is left above the text. */
function readHead(given: readonly JudgedUnit[], { language, outlets }: Context): Head {
  const end = findHeadEnd(given, language);
  const masthead = findMasthead(given, end, outlets);
  const named = judge(given, masthead, MASTHEAD);
  const forced = (kind: Verdict['class']): number | undefined => {
    const index = named.findIndex((unit) => unit.verdict?.class === kind);
    return index === -1 ? undefined : index;
  };
  const headline = forced('title') ?? findHeadline(named, end, language);
  const titled = judge(named, headline, HEADLINE);
  const deck = forced('deck') ?? (headline === undefined ? undefined : findDeck(titled, headline, end, language));
  const decked = judge(titled, deck, DECK);
  return {
    units: setHeadAside(decked, headline, end, language),
    end,
    masthead: given[masthead ?? -1],
    headline: given[headline ?? -1],
    deck: given[deck ?? -1],
  };
}

const judge = (units: readonly JudgedUnit[], index: number | undefined, verdict: Verdict): JudgedUnit[] =>
  units.map((unit, i) => (i === index && unit.verdict?.rule !== 'editor' ? { ...unit, verdict } : unit));

const fenceCommentary = ({ units, end }: Head, language: Language): Fenced =>
  markCommentary(units, headingsOf(units, language), end, language);

interface Opening extends Pick<AttributedDocument, 'dateline' | 'published'> {
  units: JudgedUnit[];
  hops: Hop[];
}

/** What the dateline of the first paragraph says, and the paragraph without it. */
function cutDateline(units: JudgedUnit[], first: number, language: Language): Opening {
  const unit = units[first];
  const found = unit && dateline.read(unit.text, language);
  if (unit === undefined || found === undefined) return { units, hops: [] };
  return {
    units: units.map((other, i) => (i === first ? stripDateline(other, found.length) : other)),
    hops: agencyOf(unit, found),
    ...(found.place === undefined ? {} : { dateline: { place: found.place, line: unit.line } }),
    ...dayOf(unit, found, language),
  };
}

function dayOf({ text, line }: JudgedUnit, { length }: Dateline, language: Language): Pick<Opening, 'published'> {
  const date = publicationDate(text.slice(0, length), language);
  if (date === undefined) return {};
  return { published: { value: date.value, precision: 'day', expression: date.expression, line, basis: 'stated' } };
}

const agencyOf = ({ text, line }: JudgedUnit, { agency, length }: Dateline): Hop[] =>
  agency === undefined
    ? []
    : [{ name: agency, role: 'credit', kind: 'wire', line, evidence: text.slice(0, length).trim() }];

function settleTrail(
  metadata: Metadata,
  { masthead }: Head,
  { units, hops }: Opening,
  { vocabulary, outlets, language }: Context,
): Hop[] {
  const named = publisherOf(masthead, metadata.hops);
  const ofPage = named.length > 0 ? named : publishersOfPage(metadata, units, language);
  const lines = [...metadata.hops, ...ofPage, ...hops];
  return joinTrail(
    lines.map((hop) => resolveHop(hop, vocabulary.outlets, outlets)),
    creditsInText(units, vocabulary, outlets, language),
  );
}

function outletOf(trail: readonly Hop[], { outlets }: Context): string | undefined {
  const publisher = trail.find((hop) => hop.role === 'publisher');
  return publisher && (publisher.outlet ?? outlets.find(publisher.name));
}

/** A headline of the article, or else the one that a credit line quotes. */
function titleOf(
  { headline }: Head,
  { syndicatedTitle }: Metadata,
  withoutSite: (text: string) => string,
): AttributedDocument['title'] {
  if (headline !== undefined) return { text: withoutSite(headline.text), origin: 'article', line: headline.line };
  return syndicatedTitle && { text: syndicatedTitle.text, origin: 'syndication', line: syndicatedTitle.line };
}
