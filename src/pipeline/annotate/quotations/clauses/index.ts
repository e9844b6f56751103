/** Clauses behind words in marks: the first rule that applies gives them to its speaker. */
import { isTitleCase } from '../../../text/words.ts';
import type { MarkedSpan } from '../marks/span.ts';
import type { Speaker } from '../names/cast.ts';
import { type Scene, sentenceEnd } from '../scene.ts';
import { accordingToBehind } from './according-to-behind.ts';
import { asPut } from './as-put.ts';
import type { ClauseRule } from './rule.ts';
import { signedBehind } from './signed-behind.ts';
import { subjectThenVerb } from './subject-then-verb.ts';
import { verbThenSubject } from './verb-then-subject.ts';

export const CLAUSE_RULES: readonly ClauseRule[] = [
  signedBehind,
  verbThenSubject,
  subjectThenVerb,
  accordingToBehind,
  asPut,
];

/** Letters of a title in the clause. */
const TITLE = 24;

export function clauseAfter(
  scene: Scene,
  { index, span, inner, until }: { index: number; span: MarkedSpan; inner: string; until: number },
): { rule: string; speaker?: Speaker } | undefined {
  const at = span.close + 1;
  const next = scene.spans[index + 1];
  const title =
    next !== undefined &&
    until === next.open &&
    next.close - next.open <= TITLE &&
    isTitleCase(scene.text.slice(next.open + 1, next.close), scene.language);
  const clause = { inner, span, at, until, beyondTitle: title ? sentenceEnd(scene, at) : until };
  for (const { name, read } of CLAUSE_RULES) {
    const found = read(scene, clause);
    if (found !== undefined) return { rule: name, ...found };
  }
  return undefined;
}
