/**
 * Clean: what came along with an article is set aside, each line by a named rule with a reason and a confidence. The
 * first rule that finds something decides, so the order below goes from the surest to the most general. An editor's
 * word comes before all of them.
 */
import { type Diagnostics, quoteFound } from '../diagnostics.ts';
import type { CleanDocument, JudgedUnit, ReadDocument, Unit, Verdict } from '../types.ts';
import type { Editorial } from '../story/input.ts';
import { isProse, type Rule, type RuleContext } from './context.ts';
import { advertisement } from './rules/advertisement.ts';
import { appPrompt } from './rules/app-prompt.ts';
import { authorBio } from './rules/author-bio.ts';
import { commentPrompt } from './rules/comment-prompt.ts';
import { cookieNotice } from './rules/cookie-notice.ts';
import { counter } from './rules/counter.ts';
import { crossReference, crossReferenceList } from './rules/cross-reference.ts';
import { endMark } from './rules/end-mark.ts';
import { filedUnder } from './rules/filed-under.ts';
import { followPrompt } from './rules/follow-prompt.ts';
import { label } from './rules/label.ts';
import { machineNote } from './rules/machine-note.ts';
import { mediaPlayer } from './rules/media-player.ts';
import { navigation } from './rules/navigation.ts';
import { newsletterPrompt } from './rules/newsletter-prompt.ts';
import { captionsAbove, photoCaption } from './rules/photo-caption.ts';
import { pullQuote } from './rules/pull-quote.ts';
import { readingTime } from './rules/reading-time.ts';
import { repeatedTitle } from './rules/repeated-title.ts';
import { shareBar } from './rules/share-bar.ts';
import { siteFooter } from './rules/site-footer.ts';
import { subscriptionPrompt } from './rules/subscription-prompt.ts';
import { symbols } from './rules/symbols.ts';
import { tipLine } from './rules/tip-line.ts';

/** In order. A new rule: its file, its line here, a case that it changes and one that it must not (tests/unit/clean). */
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

/** Below this an editor is warned. */
export const SURE = 0.7;

export function clean(document: ReadDocument, diagnostics: Diagnostics): CleanDocument {
  const forced = editorVerdicts(document.editorial, document.units, diagnostics);
  const given = document.units.map((unit): JudgedUnit => {
    const verdict = forced.get(unit.line);
    return verdict === undefined ? unit : { ...unit, verdict };
  });
  // A digest is the editor's own text: nothing came along with it.
  const units = document.form === 'digest' ? given : captionsAbove(crossReferenceList(judgeAll(given)));
  for (const unit of units) warnIfUnsure(unit, diagnostics);
  return { ...document, units };
}

/** Twice: what the first pass set aside no longer hides where the article's prose begins and ends. */
function judgeAll(units: readonly JudgedUnit[]): JudgedUnit[] {
  let judged = [...units];
  for (let pass = 0; pass < 2; pass++) {
    const prose = (unit: JudgedUnit): boolean => unit.verdict === undefined && isProse(unit);
    const bounds = { firstProse: judged.findIndex(prose), lastProse: judged.findLastIndex(prose) };
    const before = judged;
    judged = before.map((unit, index) =>
      unit.verdict === undefined ? judge(unit, { units: before, index, ...bounds }) : unit,
    );
  }
  return judged;
}

function judge(unit: Unit, context: RuleContext): JudgedUnit {
  for (const rule of rules) {
    const finding = rule.apply(unit, context);
    if (finding === undefined) continue;
    return {
      ...unit,
      verdict: {
        class: finding.class ?? 'furniture',
        rule: rule.name,
        reason: rule.why,
        confidence: finding.confidence,
      },
    };
  }
  return unit;
}

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

export function warnIfUnsure(unit: JudgedUnit, diagnostics: Diagnostics): void {
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
