import { clauseEnd } from '../scene.ts';
import { subjectAfter } from '../subjects/after.ts';
import { isPassive } from './passive.ts';
import type { VerbRule } from './rule.ts';

export const passiveBy: VerbRule = {
  name: 'passive-by',
  why: 'What was told, said or called by somebody is theirs: “was described by Roe as …”.',
  subject: (scene, from, verb) => {
    const agent = scene.line.tokens[verb.after];
    if (agent === undefined || !scene.language.speech.agents.has(agent.key) || !isPassive(scene, from, verb))
      return undefined;
    return { subject: subjectAfter(scene, agent.end + 1, clauseEnd(scene, verb.end)) };
  },
};
