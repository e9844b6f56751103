/**
 * Clean: what came along with an article is set aside, each line by a named rule with a reason and a confidence. The
 * first rule that finds something decides, so the order below goes from the surest to the most general. An editor's
 * word comes before all of them.
 */
import { type Diagnostics, quoteFound } from '../diagnostics.ts';
import type { Editorial } from '../record/input.ts';
import type { Language } from '../language/index.ts';
import type { CleanDocument, JudgedUnit, ReadDocument, Unit, Verdict } from '../types.ts';
import { boundsOf, type NeighbourRule, type Reading, readUnit, type Rule, type RuleContext } from './context.ts';
import { repetitionsOf } from './repetitions.ts';
import { advertisement } from './rules/advertisement.ts';
import { appPrompt } from './rules/app-prompt.ts';
import { authorBio } from './rules/author-bio.ts';
import { captionAbove } from './rules/caption-above.ts';
import { commentPrompt } from './rules/comment-prompt.ts';
import { cookieNotice } from './rules/cookie-notice.ts';
import { counter } from './rules/counter.ts';
import { crossReference } from './rules/cross-reference.ts';
import { crossReferenceList } from './rules/cross-reference-list.ts';
import { endMark } from './rules/end-mark.ts';
import { filedUnder } from './rules/filed-under.ts';
import { followPrompt } from './rules/follow-prompt.ts';
import { label } from './rules/label.ts';
import { machineNote } from './rules/machine-note.ts';
import { mediaPlayer } from './rules/media-player.ts';
import { navigation } from './rules/navigation.ts';
import { newsletterPrompt } from './rules/newsletter-prompt.ts';
import { photoCaption } from './rules/photo-caption.ts';
import { pullQuote } from './rules/pull-quote.ts';
import { readingTime } from './rules/reading-time.ts';
import { repeatedTitle } from './rules/repeated-title.ts';
import { shareBar } from './rules/share-bar.ts';
import { siteFooter } from './rules/site-footer.ts';
import { subscriptionPrompt } from './rules/subscription-prompt.ts';
import { symbols } from './rules/symbols.ts';
import { tipLine } from './rules/tip-line.ts';

/** In order. A new rule: its file, its line here, its words in `language/en/page/`, examples in `tests/rules/en/clean/`. */
export const rules: readonly Rule[] = [
  symbols,
  endMark,
  advertisement,
  cookieNotice,
  readingTime,
  mediaPlayer,
  counter,
  shareBar,
  followPrompt,
  commentPrompt,
  newsletterPrompt,
  subscriptionPrompt,
  appPrompt,
  tipLine,
  machineNote,
  filedUnder,
  crossReference,
  navigation,
  siteFooter,
  photoCaption,
  label,
  pullQuote,
  repeatedTitle,
  authorBio,
];

/** What the lines around a line that was set aside are. In order, after all of the rules above. */
export const neighbourRules: readonly NeighbourRule[] = [crossReferenceList, captionAbove];

/** Below this an editor is warned. */
export const SURE = 0.7;

export function clean(document: ReadDocument, diagnostics: Diagnostics): CleanDocument {
  const language = document.words;
  const forced = editorVerdicts(document.editorial, document.units, diagnostics);
  const given = document.units.map((unit): JudgedUnit => {
    const verdict = forced.get(unit.line);
    return verdict === undefined ? unit : { ...unit, verdict };
  });
  // A digest is the editor's own text: nothing came along with it.
  const units = document.form === 'digest' ? given : judgeAll(given, language);
  for (const unit of units) warnIfUnsure(unit, diagnostics);
  return { ...document, units };
}

/** All rules over the units of an article. Units that an editor has judged keep their verdict. */
export function judgeAll(units: readonly JudgedUnit[], language: Language): JudgedUnit[] {
  let readings = units.map((unit) => readUnit(unit, language));
  const repetitions = repetitionsOf(readings);
  // Twice: what the first pass set aside no longer hides where the article's prose begins and ends.
  for (let pass = 0; pass < 2; pass++) {
    const context = { language, readings, repetitions, ...boundsOf(readings) };
    readings = readings.map((reading, index) =>
      reading.unit.verdict === undefined ? judge(reading, { ...context, index }) : reading,
    );
  }
  for (const rule of neighbourRules) readings = judgeNeighbours(rule, readings, language);
  return readings.map(({ unit }) => unit);
}

function judge(reading: Reading, context: RuleContext): Reading {
  for (const { name, why, apply } of rules) {
    const finding = apply(reading, context);
    if (finding === undefined) continue;
    return judged(reading, {
      class: finding.class ?? 'furniture',
      rule: name,
      reason: why,
      confidence: finding.confidence,
    });
  }
  return reading;
}

function judgeNeighbours({ of, apply }: NeighbourRule, readings: readonly Reading[], language: Language): Reading[] {
  const found = apply(readings, language);
  return readings.map((reading, i) => {
    const finding = found.get(i);
    if (finding === undefined) return reading;
    const { class: unitClass = 'furniture', reason, confidence } = finding;
    return judged(reading, { class: unitClass, rule: of, reason, confidence });
  });
}

const judged = (reading: Reading, verdict: Verdict): Reading => ({ ...reading, unit: { ...reading.unit, verdict } });

/** What the editor says of a line. A line that holds nothing is a slip of the pen and reported. */
function editorVerdicts(editorial: Editorial, units: readonly Unit[], diagnostics: Diagnostics): Map<number, Verdict> {
  const verdicts = new Map<number, Verdict>();
  for (const [key, name] of Object.entries(editorial.lines ?? {})) {
    const number = Number(key);
    const unit = units.find((candidate) => candidate.line <= number && number <= candidate.endLine);
    if (unit === undefined) {
      diagnostics.report({
        rule: 'no-such-line',
        expected: `line ${key}, named in "lines", to hold text`,
        found: 'a blank line, or none',
        fix: 'correct the number',
      });
      continue;
    }
    const isKind = name === 'heading' || name === 'paragraph' || name === 'list-item';
    verdicts.set(unit.line, {
      class: isKind || name === 'byline' ? (isKind ? 'body' : 'metadata') : name,
      ...(isKind ? { kind: name } : {}),
      rule: name === 'byline' ? 'editor-byline' : 'editor',
      reason: 'the editor says so',
      confidence: 1,
    });
  }
  return verdicts;
}

function warnIfUnsure(unit: JudgedUnit, diagnostics: Diagnostics): void {
  const { verdict } = unit;
  if (verdict === undefined || verdict.confidence >= SURE || verdict.class === 'body') return;
  diagnostics.report({
    line: unit.line,
    severity: 'warning',
    rule: 'set-aside-with-little-evidence',
    expected: 'to be sure',
    found: `${quoteFound(unit.text)} taken for ${verdict.class} by ${verdict.rule} (${verdict.confidence.toFixed(2)})`,
    fix: `if it belongs to the article, say so: lines: { ${unit.line}: body }`,
  });
}
