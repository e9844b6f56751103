/** Record: everything that was read, as one validated record. */
import type { Diagnostics } from '../diagnostics.ts';
import type { AnnotatedDocument } from '../types.ts';
import { type Story, story as storySchema } from './schema.ts';

/** @returns undefined where a value breaks the shape, with each place reported */
export function record(document: AnnotatedDocument, diagnostics: Diagnostics): Story | undefined {
  const { article, mentions, quotes, dates, figures } = document;
  const parsed = storySchema.safeParse({ ...article, mentions, quotes, dates, figures });
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    diagnostics.report({
      rule: 'record-shape',
      expected: `a valid ${issue.path.map(String).join('.')}`,
      found: issue.message,
      fix: 'correct the front matter, or report this as a bug of the pipeline',
    });
  }
  return undefined;
}
