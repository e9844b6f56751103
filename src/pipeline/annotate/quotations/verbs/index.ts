/** Whose a verb of speech is: the first rule that applies says. */
import type { Scene, Verb } from '../scene.ts';
import type { Subject } from '../subjects/subject.ts';
import { invertedInside } from './inverted-inside.ts';
import { participle } from './participle.ts';
import { participleWith } from './participle-with.ts';
import { passiveBy } from './passive-by.ts';
import type { VerbRule } from './rule.ts';
import { verbBefore } from './verb-before.ts';

export const VERB_RULES: readonly VerbRule[] = [passiveBy, invertedInside, participleWith, participle, verbBefore];

export function subjectOfVerb(scene: Scene, from: number, verb: Verb): { subject: Subject; rule: string } {
  for (const { name, subject } of VERB_RULES) {
    const found = subject(scene, from, verb);
    if (found !== undefined) return { ...found, rule: name };
  }
  return { subject: undefined, rule: verbBefore.name };
}
