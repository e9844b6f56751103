import { firstVerb, type Scene } from '../scene.ts';
import { named } from '../speakers/index.ts';
import { subjectAfter } from '../subjects/after.ts';
import { isAdverb } from '../subjects/around.ts';
import { type ClauseRule, headOf } from './rule.ts';

export const verbThenSubject: ClauseRule = {
  name: 'verb-then-subject',
  why: 'A verb of saying right behind the marks gives them to its subject: “…”, said Roe.',
  read: (scene, { inner, at, beyondTitle: until }) => {
    const verb = firstVerb(scene, at, until);
    if (verb === undefined || !isRightBehind(scene, at, verb.first)) return undefined;
    // Behind a full stop only small letters go on with the sentence.
    if (inner.endsWith('.') && !/^\s*\p{Ll}/u.test(scene.outside.slice(at, until))) return undefined;
    return named(scene, subjectAfter(scene, verb.end, until), at);
  },
};

/** Whether at most an adverb stands between the marks and the verb. */
function isRightBehind(scene: Scene, at: number, verb: number): boolean {
  const { tokens } = scene.line;
  let i = headOf(scene, at);
  if (i < verb && isAdverb(tokens[i]?.key ?? '', scene)) i++;
  return i === verb;
}
