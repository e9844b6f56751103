import { CLAUSE_RULES } from '../clauses/index.ts';
import { type Scene, tokenBefore } from '../scene.ts';
import { withSpeaker } from '../speakers/index.ts';
import { type MarkedWords, standsBehind } from '../words.ts';
import type { Rule } from './rule.ts';

/** Words from which on a part that begins with a capital is speech by itself. */
const SPEECH = 3;

export const clauseBehind: Rule = {
  name: 'clause-behind',
  why: 'A clause right behind the marks gives them to its subject, unless the words before govern them.',
  asks: CLAUSE_RULES,
  read: (scene, words) => {
    const { after, begins, capital, count, span, until } = words;
    if (after === undefined || !(begins || capital || standsBehind(scene, words, /^[,:;—–-]$/))) return undefined;
    if (isGovernedBefore(scene, words)) return undefined;
    const direct = begins || (capital && count >= SPEECH);
    return {
      kind: direct ? 'direct' : 'fragment',
      ...withSpeaker(after.speaker),
      clause: [span.close + 1, until],
      rule: after.rule,
    };
  },
};

/** "Roe said that “…”", "called him “…”": the clause before runs into the marks. */
function isGovernedBefore(scene: Scene, { from, span }: MarkedWords): boolean {
  const { governing, governed } = scene.language.speech;
  const last = tokenBefore(scene, span.open, from);
  if (last === undefined || !(/^[,:]$/.test(last.key) || governed.has(last.key))) return false;
  const end = /^[,:]$/.test(last.key) ? last.start : span.open;
  for (let token = tokenBefore(scene, end, from); token !== undefined; token = tokenBefore(scene, token.start, from)) {
    if (/^[,:]$/.test(token.key)) return false;
    if (governing.has(token.key)) return true;
  }
  return false;
}
