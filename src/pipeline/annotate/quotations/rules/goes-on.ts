import { firstVerb, isDash, lastVerb, type Scene, tokenBefore, tokenAfter, verbsIn } from '../scene.ts';
import { speakerOf, withSpeaker } from '../speakers/index.ts';
import { subjectOfVerb } from '../verbs/index.ts';
import type { Rule } from './rule.ts';

/** Characters of the clause between the two parts. */
const LONGEST = 220;

export const goesOn: Rule = {
  name: 'goes-on',
  why: 'Words go on behind the clause that broke them off: “…,” Roe said, “and …”.',
  read: (scene, { index, span, from, begins }) => {
    const previous = scene.spans[index - 1];
    const earlier = scene.found[index - 1];
    if (previous === undefined || earlier === undefined || from > previous.open || begins) return undefined;
    const start = previous.close + 1;
    if (span.open - start >= LONGEST || !isClause(scene, start, span.open)) return undefined;
    const opening = tokenAfter(scene, start, span.open);
    if (earlier.kind !== 'direct' && !(opening !== undefined && isDash(opening))) return undefined;
    const speaker = newSpeaker(scene, start, span.open) ?? earlier.speaker;
    return { kind: 'direct', ...withSpeaker(speaker), clause: [start, span.open] };
  },
};

/** It has a verb of saying, and ends in a comma, a colon or a dash. */
function isClause(scene: Scene, from: number, to: number): boolean {
  const end = tokenBefore(scene, to, from);
  return end !== undefined && (/^[,:]$/.test(end.key) || isDash(end)) && firstVerb(scene, from, to) !== undefined;
}

/** Behind a sentence that ends in the clause, or behind a second verb of saying, a new subject may take over. */
function newSpeaker(scene: Scene, from: number, to: number): ReturnType<typeof speakerOf> {
  const parted = /[.!?]["”’]?\s/.test(scene.outside.slice(from, to));
  const verb = lastVerb(scene, from, to, false);
  if (verb === undefined || !(parted || verbsIn(scene, from, to, false).length > 1)) return undefined;
  return speakerOf(scene, subjectOfVerb(scene, from, verb).subject, from);
}
