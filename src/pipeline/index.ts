/** The way of an article on one screen: parse → clean → attribute → annotate → assemble. Pure; problems are collected. */
import { annotate } from './annotate/index.ts';
import { attribute } from './attribute/index.ts';
import { clean } from './clean/index.ts';
import { Diagnostics } from './diagnostics.ts';
import { parse } from './parse/index.ts';
import { assemble } from './story/assemble.ts';
import type { Story } from './story/schema.ts';
import type { AnnotatedDocument, RawFile, Vocabulary } from './types.ts';

export interface Outcome {
  /** Absent where the file cannot be used; the diagnostics say why. */
  story?: Story;
  /** Every line with its class, for `npm run explain`. */
  document?: AnnotatedDocument;
  diagnostics: Diagnostics;
}

export function buildStory(file: RawFile, vocabulary: Vocabulary): Outcome {
  const diagnostics = new Diagnostics(file.path);
  const parsed = parse(file, diagnostics);
  if (parsed === undefined) return { diagnostics };
  const cleaned = clean(parsed, diagnostics);
  const attributed = attribute(cleaned, vocabulary, diagnostics);
  const document = annotate(attributed, vocabulary);
  const story = assemble(document, diagnostics);
  return { ...(story === undefined ? {} : { story }), document, diagnostics };
}
