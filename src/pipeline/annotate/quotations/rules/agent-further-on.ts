import { type Scene, verbsIn } from '../scene.ts';
import { named } from '../speakers/index.ts';
import { subjectAfter } from '../subjects/after.ts';
import { isBehindTerm } from './before-marks.ts';
import type { Rule } from './rule.ts';

/** Words between a verb and “by”. */
const REACH = 7;

export const agentFurtherOn: Rule = {
  name: 'agent-further-on',
  why: 'A verb of speech in the passive gives a phrase to its agent: the “…” crews were praised by Roe.',
  read: (scene, words) => {
    const { begins, from, until } = words;
    if (begins || isBehindTerm(scene, words)) return undefined;
    const agent = agentIn(scene, from, until);
    if (agent === undefined) return undefined;
    return { kind: 'fragment', ...named(scene, subjectAfter(scene, agent + 1, until), from), clause: [from, until] };
  },
};

/** Where the word ends that stands before the agent. */
function agentIn(scene: Scene, from: number, until: number): number | undefined {
  const { line, language } = scene;
  for (const verb of verbsIn(scene, from, until, true)) {
    const near = line.tokens.slice(verb.after, verb.after + REACH);
    const agent = near.find(({ key, end }) => end < until && language.speech.agents.has(key));
    if (agent !== undefined) return agent.end;
  }
  return undefined;
}
