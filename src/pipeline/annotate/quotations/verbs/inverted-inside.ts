import { tokenFrom } from '../../../text/tokens.ts';
import { clauseEnd, type Scene, sentenceEnd, type Verb } from '../scene.ts';
import { subjectAfter } from '../subjects/after.ts';
import { isBehindComma } from '../subjects/before.ts';
import type { VerbRule } from './rule.ts';

/** Up to three small words, and a capital. */
const SUBJECT = /^\s(?:\p{Ll}+\s){0,3}\p{Lu}/u;
const SUBJECT_LENGTH = 40;

export const invertedInside: VerbRule = {
  name: 'inverted-inside',
  why: 'A clause may stand inverted inside the sentence: “The men, said Attorney General Ruiz, had each …”.',
  subject: (scene, from, verb) => {
    if (verb.kind.addresses === true || !isBehindComma(scene, from, verb.at)) return undefined;
    if (!SUBJECT.test(scene.outside.slice(verb.end, verb.end + SUBJECT_LENGTH))) return undefined;
    const subject = subjectAfter(scene, verb.end, endOfClause(scene, verb));
    return subject?.kind === 'name' ? { subject } : undefined;
  },
};

/** The comma that closes the clause, else its end. */
function endOfClause(scene: Scene, verb: Verb): number {
  const { line } = scene;
  const end = sentenceEnd(scene, verb.end);
  for (let i = tokenFrom(line, verb.end); ; i++) {
    const token = line.tokens[i];
    if (token === undefined || token.start >= end) return clauseEnd(scene, verb.end);
    if (token.key === ',') return token.start;
  }
}
