/**
 * Attribute: whose text it is. Reads the lines that speak of the article, then what is left by its shape: title, deck,
 * dateline, commentary, headings. Of a digest the front matter says all of this; only commentary is read from its text.
 */
import type { Diagnostics } from '../diagnostics.ts';
import type { Hop } from '../story/schema.ts';
import { countWords } from '../text/words.ts';
import type { AttributedDocument, CleanDocument, JudgedUnit, Verdict, Vocabulary } from '../types.ts';
import { markCommentary } from './commentary.ts';
import { readDateline } from './dateline.ts';
import { detectLanguage } from './language.ts';
import { readMetadata } from './metadata.ts';
import { creditsInText, outletIndex, resolveHop } from './outlets.ts';
import { findDeck, findTitle, isHeading, isProse, setFragmentsAside } from './structure.ts';
import { stripDateline } from './strip.ts';

export function attribute(document: CleanDocument, vocabulary: Vocabulary, diagnostics: Diagnostics): AttributedDocument {
  const attributed = document.form === 'digest' ? attributeDigest(document) : attributeCapture(document, vocabulary);
  for (const unit of attributed.units) {
    if (unit.verdict !== undefined && /-fragment$/.test(unit.verdict.rule)) warnOfFragment(unit, unit.verdict, diagnostics);
  }
  return attributed;
}

function attributeDigest(document: CleanDocument): AttributedDocument {
  const { units, marker } = markCommentary(document.units, (i) => document.units[i]?.shape === 'heading', 0);
  return {
    ...document,
    units: units.map((unit) => withKind(unit, unit.shape === 'heading')),
    trail: [],
    language: detectLanguage(units),
    ...(marker === undefined ? {} : { commentary: marker }),
  };
}

function attributeCapture(document: CleanDocument, vocabulary: Vocabulary): AttributedDocument {
  const edgesOf = (units: readonly JudgedUnit[]): { first: number; last: number } => {
    const first = units.findIndex(isProse);
    return { first: first === -1 ? units.length : first, last: units.findLastIndex(isProse) };
  };
  // Twice: once the credit lines are known, the text's true end shows, and with it what stands behind it.
  const early = readMetadata(document.units, edgesOf(document.units));
  const metadata = readMetadata(document.units, edgesOf(early.units));
  let units = metadata.units;

  const forcedTitle = units.findIndex((unit) => unit.verdict?.class === 'title');
  const firstProse = units.findIndex(isProse);
  const titleIndex = forcedTitle === -1 ? findTitle(units, firstProse) : forcedTitle;
  const titleUnit = titleIndex === undefined ? undefined : units[titleIndex];
  if (titleIndex !== undefined) units = judge(units, titleIndex, { class: 'title', rule: 'title', reason: 'the first line above the text', confidence: 0.9 });

  const forcedDeck = units.findIndex((unit) => unit.verdict?.class === 'deck');
  const deckIndex =
    forcedDeck !== -1 ? forcedDeck : titleIndex === undefined ? undefined : findDeck(units, titleIndex, (unit) => readDateline(unit.text) !== undefined);
  const deckUnit = deckIndex === undefined ? undefined : units[deckIndex];
  if (deckIndex !== undefined) units = judge(units, deckIndex, { class: 'deck', rule: 'deck', reason: 'between headline and text', confidence: 0.8 });

  const { units: fenced, marker } = markCommentary(units, (i) => isHeading(units, i), units.findIndex(isProse));
  units = setFragmentsAside(fenced, titleIndex ?? 0, titleIndex ?? -1);

  const opening = units.findIndex((unit) => isProse(unit));
  const dateline = opening === -1 ? undefined : readDateline(units[opening]?.text ?? '');
  const openingUnit = units[opening];
  const headings = units.map((_, i) => isHeading(units, i));
  units = units.map((unit, i) => withKind(unit, headings[i] ?? false));
  const datelineHops: Hop[] = [];
  if (dateline !== undefined && openingUnit !== undefined) {
    units = units.map((unit, i) => (i === opening ? stripDateline(unit, dateline.length) : unit));
    if (dateline.agency !== undefined) {
      datelineHops.push({ name: dateline.agency, role: 'credit', kind: 'wire', line: openingUnit.line, evidence: openingUnit.text.slice(0, dateline.length).trim() });
    }
  }

  const trail = joinTrail([...metadata.hops, ...datelineHops].map((hop) => resolveHop(hop, vocabulary)), creditsInText(units, vocabulary));
  const publisher = trail.find((hop) => hop.role === 'publisher');
  const outlet = publisher === undefined ? undefined : (publisher.outlet ?? outletIndex(vocabulary.outlets).find(publisher.name));
  const title =
    titleUnit !== undefined
      ? { text: titleUnit.text, origin: 'article' as const, line: titleUnit.line }
      : metadata.syndicatedTitle !== undefined
        ? { text: metadata.syndicatedTitle.text, origin: 'syndication' as const, line: metadata.syndicatedTitle.line }
        : undefined;
  return {
    ...document,
    units,
    ...(title === undefined ? {} : { title }),
    ...(deckUnit === undefined ? {} : { deck: { text: deckUnit.text, line: deckUnit.line } }),
    ...(dateline?.place === undefined || openingUnit === undefined ? {} : { dateline: { place: dateline.place, line: openingUnit.line } }),
    ...(metadata.byline === undefined ? {} : { byline: metadata.byline }),
    ...(outlet === undefined ? {} : { outlet }),
    trail,
    ...(metadata.rights === undefined ? {} : { rights: metadata.rights }),
    ...(metadata.original === undefined ? {} : { original: metadata.original }),
    ...(metadata.published === undefined ? {} : { published: metadata.published }),
    ...(marker === undefined ? {} : { commentary: marker }),
    language: detectLanguage(units),
  };
}

const judge = (units: readonly JudgedUnit[], index: number, verdict: Verdict): JudgedUnit[] =>
  units.map((unit, i) => (i === index && unit.verdict?.rule !== 'editor' ? { ...unit, verdict } : unit));

/** Says what a unit of the body or the commentary is. */
function withKind(unit: JudgedUnit, heading: boolean): JudgedUnit {
  const { verdict } = unit;
  if (verdict !== undefined && verdict.class !== 'body' && verdict.class !== 'commentary') return unit;
  if (verdict?.kind !== undefined) return unit;
  const kind = unit.shape === 'line' ? (heading && verdict?.class !== 'commentary' ? 'heading' : 'paragraph') : unit.shape;
  const marked = unit.shape !== 'line';
  return {
    ...unit,
    verdict: verdict === undefined
      ? {
          class: 'body',
          kind,
          rule: marked ? 'markup' : kind === 'heading' ? 'heading' : 'text',
          reason: marked ? 'marked so in the source' : kind === 'heading' ? 'a short line without a full stop above text' : 'text of the article',
          confidence: marked ? 1 : kind === 'heading' ? 0.85 : 0.9,
        }
      : { ...verdict, kind },
  };
}

/** Republishers, publishers, then the credits in the order of the text; each name once, the publisher no credit of itself. */
function joinTrail(lines: readonly Hop[], inText: readonly Hop[]): Hop[] {
  const key = (hop: Hop): string => hop.outlet ?? hop.name.toLowerCase();
  const credits = [...lines.filter((hop) => hop.role === 'credit'), ...inText].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  const ordered = [...lines.filter((hop) => hop.role === 'republisher'), ...lines.filter((hop) => hop.role === 'publisher'), ...credits];
  const seen = new Set<string>();
  return ordered.filter((hop) => {
    if (hop.name === '' || seen.has(key(hop))) return false;
    seen.add(key(hop));
    return true;
  });
}

function warnOfFragment(unit: JudgedUnit, verdict: Verdict, diagnostics: Diagnostics): void {
  diagnostics.report({
    line: unit.line,
    severity: 'warning',
    rule: 'set-aside-with-little-evidence',
    expected: 'to be sure',
    found: `${countWords(unit.text)} words that no rule knows, set aside as ${verdict.rule}`,
    fix: `if they belong to the article, say so: lines: { ${unit.line}: body }`,
  });
}
