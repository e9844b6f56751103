import { tokenFrom } from '../../../text/tokens.ts';
import { firstVerb, type Scene, sentenceEnd, type Verb } from '../scene.ts';
import { named } from '../speakers/index.ts';
import { subjectAfter } from '../subjects/after.ts';
import { subjectBefore } from '../subjects/before.ts';
import { isBehindTerm } from './before-marks.ts';
import type { Rule } from './rule.ts';

export const verbFurtherOn: Rule = {
  name: 'verb-further-on',
  why: 'A clause further on in the sentence governs a phrase in it: the “worst week” of her life, Roe said, began …',
  read: (scene, words) => {
    const { begins, from, span, until } = words;
    if (begins || isBehindTerm(scene, words)) return undefined;
    const end = sentenceEnd(scene, span.close + 1);
    const verb = firstVerb(scene, span.close + 1, end);
    if (verb === undefined) return undefined;
    const comma = lastComma(scene, span.close + 1, verb);
    if (comma === undefined && !hasAgent(scene, verb, end)) return undefined;
    const subject = subjectBefore(scene, comma ?? span.close + 1, verb.at) ?? subjectAfter(scene, verb.end, end);
    return { kind: 'fragment', ...named(scene, subject, from), clause: [span.close + 1, until] };
  },
};

/** Behind the last comma before the verb. */
function lastComma({ line }: Scene, from: number, verb: Verb): number | undefined {
  for (let i = verb.first - 1; ; i--) {
    const token = line.tokens[i];
    if (token === undefined || token.start < from) return undefined;
    if (token.key === ',') return token.end;
  }
}

function hasAgent({ line, language }: Scene, verb: Verb, end: number): boolean {
  const until = tokenFrom(line, end);
  return line.tokens.slice(verb.first, until).some(({ key }) => language.speech.agents.has(key));
}
