/**
 * Attribute: whose text it is. Reads the lines that speak of the article, then what is left by its shape: title, deck,
 * dateline, commentary, headings. Of a digest the front matter says all of this; only commentary is read from its text.
 */
import type { Diagnostics } from '../diagnostics.ts';
import type { Language } from '../language/index.ts';
import { countWords } from '../text/words.ts';
import type { AttributedDocument, CleanDocument, JudgedUnit, Verdict, Vocabulary } from '../types.ts';
import { attributeCapture } from './capture.ts';
import { markCommentary } from './commentary.ts';
import { withKinds } from './kinds.ts';
import type { OutletIndex } from './outlets.ts';

/** @param outlets the vocabulary’s, indexed once for all articles */
export function attribute(
  document: CleanDocument,
  vocabulary: Vocabulary,
  outlets: OutletIndex,
  diagnostics: Diagnostics,
): AttributedDocument {
  const { words: language } = document;
  const attributed =
    document.form === 'digest'
      ? attributeDigest(document, language)
      : attributeCapture(document, { vocabulary, outlets, language });
  for (const unit of attributed.units) {
    if (unit.verdict?.rule.endsWith('-fragment') === true) warnOfFragment(unit, unit.verdict, diagnostics);
  }
  return attributed;
}

function attributeDigest(document: CleanDocument, language: Language): AttributedDocument {
  const headings = document.units.map((unit) => unit.shape === 'heading');
  const { units, marker } = markCommentary(document.units, headings, 0, language);
  return {
    ...document,
    units: withKinds(units, headings),
    trail: [],
    ...(marker === undefined ? {} : { commentary: marker }),
  };
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
