/**
 * The way of an article on one screen: parse → language → clean → attribute → settle → annotate → record. Pure;
 * problems are collected.
 */
import { annotate } from './annotate/index.ts';
import { nameIndex, type NameIndex } from './annotate/names/patterns.ts';
import { type OutletIndex, outletIndex } from './attribute/outlets.ts';
import { attribute } from './attribute/index.ts';
import { clean } from './clean/index.ts';
import { cleanHead, cleanSpans } from './cuts.ts';
import { Diagnostics, guarded } from './diagnostics.ts';
import { knowLanguage } from './language/detect.ts';
import { languageOf, languages } from './language/index.ts';
import { parse } from './parse/index.ts';
import { settle } from './settle/index.ts';
import { record } from './record/index.ts';
import type { Story } from './record/schema.ts';
import type { AnnotatedDocument, JudgedUnit, ParsedDocument, RawFile, ReadDocument, Vocabulary } from './types.ts';

const DEFAULT_LANGUAGE = 'en';

export interface Outcome {
  /** Absent where the file cannot be used; the diagnostics say why. */
  story?: Story;
  /** Every line with its class, for `npm run explain`; without spans where the file has no text. */
  document?: Pick<AnnotatedDocument, 'lines' | 'left'> & { units: JudgedUnit[] };
  diagnostics: Diagnostics;
}

/** The vocabulary as it is looked for, made once for all articles. */
export interface VocabularyIndex {
  names: NameIndex;
  outlets: OutletIndex;
}

export function indexVocabulary(vocabulary: Vocabulary): VocabularyIndex {
  const language = languageOf(vocabulary.language ?? DEFAULT_LANGUAGE);
  return { names: nameIndex(vocabulary, language), outlets: outletIndex(vocabulary.outlets, language) };
}

/**
 * Never throws: where there is no story, the diagnostics say why.
 *
 * @param given index of the vocabulary; made anew where none is given
 */
export function buildStory(file: RawFile, vocabulary: Vocabulary, given?: VocabularyIndex): Outcome {
  const diagnostics = new Diagnostics(file.path);
  const stage = <Result>(name: string, work: () => Result | undefined): Result | undefined =>
    guarded(diagnostics, name, work);
  const index = given ?? stage('vocabulary', () => indexVocabulary(vocabulary));
  if (index === undefined) return { diagnostics };
  const parsed = stage('parse', () => parse(file, diagnostics));
  const read = parsed && stage('language', () => inLanguage(parsed, vocabulary, diagnostics));
  const cleaned = read && stage('clean', () => clean(read, diagnostics));
  const attributed =
    cleaned && stage('attribute', () => cleanHead(attribute(cleaned, vocabulary, index.outlets, diagnostics)));
  const settled = attributed && stage('settle', () => settle(attributed, vocabulary, diagnostics));
  const document =
    settled && stage('annotate', () => cleanSpans(annotate(settled, vocabulary, index.names, diagnostics)));
  const story = document && stage('record', () => record(document, diagnostics));
  // Lines without spans are accounted for as well.
  const accounted = document ?? (attributed && { ...attributed, left: [] });
  return { ...(story && { story }), ...(accounted && { document: accounted }), diagnostics };
}

/** The editor's word, else what the text shows, else the site's language. */
function inLanguage(
  parsed: ParsedDocument,
  { language = DEFAULT_LANGUAGE }: Vocabulary,
  diagnostics: Diagnostics,
): ReadDocument {
  const texts = parsed.units.map(({ text }) => text);
  const known = knowLanguage(texts, parsed.editorial.language, language);
  if (!known.read) {
    diagnostics.report({
      severity: 'warning',
      rule: 'language-not-read',
      expected: `a text in a language that has rules (${languages.map(({ code }) => code).join(', ')})`,
      found: `"${known.language}"`,
      fix: 'its figures, dates and quotations are not read, and comparisons say so; where the language is another one, say language: … in front matter or the sidecar',
    });
  }
  return { ...parsed, ...known };
}
