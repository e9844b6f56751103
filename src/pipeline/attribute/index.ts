/**
 * Attribute: whose text it is. Reads the lines that speak of the article, then what is left by its shape: title, deck,
 * dateline, commentary, headings. Of a digest the front matter says all of this; only commentary is read from its text.
 */
import type { Diagnostics } from '../diagnostics.ts';
import { en } from '../language/en/index.ts';
import type { Language } from '../language/index.ts';
import { countWords } from '../text/words.ts';
import type { AttributedDocument, CleanDocument, JudgedUnit, Verdict, Vocabulary } from '../types.ts';
import { attributeCapture } from './capture.ts';
import { markCommentary } from './commentary.ts';
import { withKinds } from './kinds.ts';
import { detectLanguage } from './language.ts';
import { type OutletIndex, outletIndex } from './outlets.ts';

/** What the caller knows: the language of the text, and the vocabulary's names, indexed once for all articles. */
export interface Known {
  language?: Language;
  outlets?: OutletIndex;
}

export function attribute(
  document: CleanDocument,
  vocabulary: Vocabulary,
  diagnostics: Diagnostics,
  { language = en, outlets = outletIndex(vocabulary.outlets, language) }: Known = {},
): AttributedDocument {
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
    language: detectLanguage(units),
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
