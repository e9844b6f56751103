/**
 * Attribute: whose text it is. Reads the lines that speak of the article, then what is left by its shape: title, deck,
 * dateline, commentary, headings. Of a digest the front matter says all of this; only commentary is read from its text.
 */
import { withoutEnd } from '../text/trim.ts';
import type { Diagnostics } from '../diagnostics.ts';
import type { Hop } from '../story/schema.ts';
import { countWords } from '../text/words.ts';
import type { AttributedDocument, CleanDocument, JudgedUnit, Verdict, Vocabulary } from '../types.ts';
import { markCommentary } from './commentary.ts';
import { readDateline } from './dateline.ts';
import { publicationDate } from './dates.ts';
import { type Metadata, quoteEvidence, readMetadata } from './metadata.ts';
import { creditsInText, outletIndex, resolveHop } from './outlets.ts';
import { findDeck, findHeadEnd, findTitle, setHeadAside } from './head.ts';
import { isHeading, isProse, setTailAside } from './structure.ts';
import { stripDateline } from './strip.ts';

export function attribute(
  document: CleanDocument,
  vocabulary: Vocabulary,
  diagnostics: Diagnostics,
): AttributedDocument {
  const attributed = document.form === 'digest' ? attributeDigest(document) : attributeCapture(document, vocabulary);
  for (const unit of attributed.units) {
    if (unit.verdict !== undefined && /-fragment$/.test(unit.verdict.rule))
      warnOfFragment(unit, unit.verdict, diagnostics);
  }
  return attributed;
}

function attributeDigest(document: CleanDocument): AttributedDocument {
  const { units, marker } = markCommentary(document.units, (i) => document.units[i]?.shape === 'heading', 0);
  return {
    ...document,
    units: units.map((unit) => withKind(unit, unit.shape === 'heading')),
    trail: [],
    ...(marker === undefined ? {} : { commentary: marker }),
  };
}

function attributeCapture(document: CleanDocument, vocabulary: Vocabulary): AttributedDocument {
  const metadata = settleMetadata(document.units);
  let units = metadata.units;
  const headEnd = findHeadEnd(units);

  const forcedTitle = units.findIndex((unit) => unit.verdict?.class === 'title');
  const titleIndex = forcedTitle === -1 ? findTitle(units, headEnd) : forcedTitle;
  const titleUnit = titleIndex === undefined ? undefined : units[titleIndex];
  if (titleIndex !== undefined)
    units = judge(units, titleIndex, {
      class: 'title',
      rule: 'title',
      reason: 'reads as the headline above the text',
      confidence: 0.9,
    });

  const forcedDeck = units.findIndex((unit) => unit.verdict?.class === 'deck');
  const deckIndex =
    forcedDeck !== -1
      ? forcedDeck
      : titleIndex === undefined
        ? undefined
        : findDeck(units, titleIndex, headEnd, (unit) => readDateline(unit.text) !== undefined);
  const deckUnit = deckIndex === undefined ? undefined : units[deckIndex];
  if (deckIndex !== undefined)
    units = judge(units, deckIndex, {
      class: 'deck',
      rule: 'deck',
      reason: 'between headline and text',
      confidence: 0.8,
    });

  const headed = units;
  units = setHeadAside(headed, titleIndex, headEnd, (i) => isHeading(headed, i));
  const opened = units;
  const { units: fenced, marker } = markCommentary(opened, (i) => isHeading(opened, i), headEnd);
  units = setTailAside(fenced, headEnd);

  const opening = units.findIndex((unit) => isProse(unit));
  const dateline = opening === -1 ? undefined : readDateline(units[opening]?.text ?? '');
  const openingUnit = units[opening];
  const settled = units;
  const headings = settled.map((_, i) => isHeading(settled, i));
  units = units.map((unit, i) => withKind(unit, headings[i] ?? false));
  const datelineHops: Hop[] = [];
  if (dateline !== undefined && openingUnit !== undefined) {
    units = units.map((unit, i) => (i === opening ? stripDateline(unit, dateline.length) : unit));
    const dated = publicationDate(openingUnit.text.slice(0, dateline.length));
    if (dated !== undefined)
      metadata.published ??= {
        value: dated.value,
        precision: 'day',
        expression: dated.expression,
        line: openingUnit.line,
        basis: 'stated',
      };
    if (dateline.agency !== undefined) {
      datelineHops.push({
        name: dateline.agency,
        role: 'credit',
        kind: 'wire',
        line: openingUnit.line,
        evidence: openingUnit.text.slice(0, dateline.length).trim(),
      });
    }
  }

  const trail = joinTrail(
    [...metadata.hops, ...publishersOfPage(metadata, units), ...datelineHops].map((hop) => resolveHop(hop, vocabulary)),
    creditsInText(units, vocabulary),
  );
  const publisher = trail.find((hop) => hop.role === 'publisher');
  const outlet =
    publisher === undefined ? undefined : (publisher.outlet ?? outletIndex(vocabulary.outlets).find(publisher.name));
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
    ...(dateline?.place === undefined || openingUnit === undefined
      ? {}
      : { dateline: { place: dateline.place, line: openingUnit.line } }),
    ...(metadata.byline === undefined ? {} : { byline: metadata.byline }),
    ...(outlet === undefined ? {} : { outlet }),
    trail,
    ...(metadata.rights === undefined ? {} : { rights: metadata.rights }),
    ...(metadata.original === undefined ? {} : { original: metadata.original }),
    ...(metadata.published === undefined ? {} : { published: metadata.published }),
    ...(marker === undefined ? {} : { commentary: marker }),
  };
}

/** Twice: once the credit lines are known, the text's true end shows, and with it what stands behind it. */
function settleMetadata(units: readonly JudgedUnit[]): Metadata {
  const prose = units.flatMap((unit, i) => (isProse(unit) ? [i] : []));
  const last = (known: readonly JudgedUnit[]): number => known.findLastIndex(isProse);
  // At first a byline may stand below a deck and a notice of two sentences.
  const early = readMetadata(units, { first: prose[2] ?? units.length, last: last(units) }).units;
  return readMetadata(units, { first: findHeadEnd(early), last: last(early) });
}

const judge = (units: readonly JudgedUnit[], index: number, verdict: Verdict): JudgedUnit[] =>
  units.map((unit, i) => (i === index && unit.verdict?.rule !== 'editor' ? { ...unit, verdict } : unit));

/** Says what a unit of the body or the commentary is. */
function withKind(unit: JudgedUnit, heading: boolean): JudgedUnit {
  const { verdict } = unit;
  if (verdict !== undefined && verdict.class !== 'body' && verdict.class !== 'commentary') return unit;
  if (verdict?.kind !== undefined) return unit;
  const kind =
    unit.shape === 'line' ? (heading && verdict?.class !== 'commentary' ? 'heading' : 'paragraph') : unit.shape;
  const marked = unit.shape !== 'line';
  return {
    ...unit,
    verdict:
      verdict === undefined
        ? {
            class: 'body',
            kind,
            rule: marked ? 'markup' : kind === 'heading' ? 'heading' : 'text',
            reason: marked
              ? 'marked so in the source'
              : kind === 'heading'
                ? 'a short line without a full stop above text'
                : 'text of the article',
            confidence: marked ? 1 : kind === 'heading' ? 0.85 : 0.9,
          }
        : { ...verdict, kind },
  };
}

/**
 * Where no credit line names the publisher, the page does: by its copyright line, or behind the headline in its window
 * title. Where one does, the owner of the page carried somebody else's text.
 */
function publishersOfPage({ hops, rights }: Metadata, units: readonly JudgedUnit[]): Hop[] {
  const published = hops
    .filter((hop) => hop.role === 'publisher')
    .map((hop) => hop.name.toLowerCase().replace(/^the /, ''));
  const notice = units.find(
    (unit) => unit.verdict?.rule === 'rights' && /©|\(c\)|copyright\s?(?:©|\(c\)|@)?\s?\d{4}/i.test(unit.text),
  );
  const owner = notice === undefined ? undefined : siteName(rights?.owner);
  const window_ = units.find((unit) => unit.verdict?.rule === 'repeated-title');
  const named =
    owner !== undefined && notice !== undefined
      ? { name: owner, unit: notice }
      : { name: siteName(/\s[|–—-]\s([^|–—]{3,40})$/u.exec(window_?.text ?? '')?.[1]), unit: window_ };
  if (named.name === undefined || named.unit === undefined) return [];
  const bare = named.name.toLowerCase().replace(/^the /, '');
  if (published.some((name) => name === bare || name.includes(bare) || bare.includes(name))) return [];
  const role =
    published.length > 0 || hops.some((hop) => hop.role === 'republisher')
      ? ('republisher' as const)
      : ('publisher' as const);
  if (role === 'republisher' && published.length === 0) return [];
  return [{ name: named.name, role, line: named.unit.line, evidence: quoteEvidence(named.unit.text) }];
}

/** The name in a copyright notice, without what is no part of it; undefined where no name is left. */
function siteName(owner: string | undefined): string | undefined {
  const name = owner
    ?.replace(/^(?:copyright|©|@|\(c\))\s*/i, '')
    .replace(
      /(?:,\s|\b(?:all rights reserved|and its (?:authors?|affiliates|licensors)|inc|ltd|llc|plc|pty|pvt|limited|l\.p)\b).*$/i,
      '',
    )
    .trim();
  return tidy(name);
}

function tidy(owner: string | undefined): string | undefined {
  const name = owner === undefined ? undefined : withoutEnd(owner, /[\s,.;|]/);
  return name !== undefined &&
    name.length >= 3 &&
    countWords(name) <= 7 &&
    /^[\p{Lu}\d]/u.test(name) &&
    !/^\d+$/.test(name)
    ? name
    : undefined;
}

/** Republishers, publishers, then the credits in the order of the text; each name once, the publisher no credit of itself. */
function joinTrail(lines: readonly Hop[], inText: readonly Hop[]): Hop[] {
  const key = (hop: Hop): string => hop.outlet ?? hop.name.toLowerCase();
  const credits = [...lines.filter((hop) => hop.role === 'credit'), ...inText].sort(
    (a, b) => (a.line ?? 0) - (b.line ?? 0),
  );
  const ordered = [
    ...lines.filter((hop) => hop.role === 'republisher'),
    ...lines.filter((hop) => hop.role === 'publisher'),
    ...credits,
  ];
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
