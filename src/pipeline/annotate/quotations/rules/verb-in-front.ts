import { type Scene, tokenAfter, type Verb } from '../scene.ts';
import { speakerOf, withSpeaker } from '../speakers/index.ts';
import { subjectAfter } from '../subjects/after.ts';
import type { Subject } from '../subjects/subject.ts';
import { subjectOfVerb, VERB_RULES } from '../verbs/index.ts';
import { isPassive } from '../verbs/passive.ts';
import { passiveBy } from '../verbs/passive-by.ts';
import { endsSentence, type MarkedWords, standsBehind } from '../words.ts';
import { isBehindTerm, standsBefore } from './before-marks.ts';
import type { Rule } from './rule.ts';

/** Words from which on a sentence behind “that” is speech by itself. */
const SENTENCE = 7;

export const verbInFront: Rule = {
  name: 'verb-in-front',
  why: 'The last verb of speech before the marks gives them to its subject.',
  asks: VERB_RULES,
  read: (scene, words) => {
    const { verb, from, span, after } = words;
    if (verb === undefined || isBehindTerm(scene, words)) return undefined;
    const { subject, rule } = subjectOf(scene, words, verb);
    return {
      kind: isSentence(scene, words) ? 'direct' : 'fragment',
      ...withSpeaker(speakerOf(scene, subject, from) ?? after?.speaker),
      clause: [from, span.open],
      rule,
    };
  },
};

function subjectOf(scene: Scene, { from, until, span }: MarkedWords, verb: Verb): { subject: Subject; rule: string } {
  // "was described as “…” by Roe"
  const agent = tokenAfter(scene, span.close + 1, until);
  if (agent !== undefined && scene.language.speech.agents.has(agent.key) && isPassive(scene, from, verb))
    return { subject: subjectAfter(scene, agent.end + 1, until), rule: passiveBy.name };
  return subjectOfVerb(scene, from, verb);
}

/** Whether the words are a sentence of their own, not a phrase of the reporter's. */
function isSentence(scene: Scene, words: MarkedWords): boolean {
  const { capital, complete, count } = words;
  if (count < 2) return false;
  if (standsBehind(scene, words, /^:$/)) return true;
  const { that, introducing } = scene.language.speech;
  if (count >= SENTENCE && endsSentence(words) && standsBefore(scene, words, that)) return true;
  return capital && complete && (standsBehind(scene, words, /^[,:—–]$/) || standsBefore(scene, words, introducing));
}
