import type { Scene } from '../scene.ts';
import { subjectBefore } from '../subjects/before.ts';
import type { VerbRule } from './rule.ts';

export const verbBefore: VerbRule = {
  name: 'verb-before',
  why: 'Words in marks belong to the subject of the verb that stands before them: “Roe said it was …”.',
  subject: (scene, from, verb) => ({ subject: subjectBefore(scene, clauseStart(scene, from, verb.first), verb.at) }),
};

/** A new main clause inside the sentence begins a search anew: "The crowd cheered; Roe said". */
function clauseStart({ line }: Scene, from: number, verb: number): number {
  for (let i = verb - 1; ; i--) {
    const token = line.tokens[i];
    if (token === undefined || token.start < from) return from;
    if (token.key === ';' || (token.key === ':' && line.tokens[i + 1]?.start !== token.end)) return token.end;
  }
}
