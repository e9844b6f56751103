import { tokenFrom } from '../../../text/tokens.ts';
import { namesIn, type Scene } from '../scene.ts';
import { isBetween } from '../subjects/around.ts';
import { isBehindComma } from '../subjects/before.ts';
import { isParticiple } from './participle.ts';
import type { VerbRule } from './rule.ts';

/** Characters between “with” and the name. */
const REACH = 60;

export const participleWith: VerbRule = {
  name: 'participle-with',
  why: 'A participle behind “with” has a subject of its own: “with Ambassador Roe stating that …”.',
  subject: (scene, from, verb) => {
    if (!isParticiple(scene, verb) || isBehindComma(scene, from, verb.at)) return undefined;
    const own = namesIn(scene, from, verb.at).at(-1);
    return own !== undefined && isBetween(scene, own.end, verb.at) && standsWith(scene, from, own.start)
      ? { subject: { kind: 'name', run: own } }
      : undefined;
  },
};

function standsWith({ line, language }: Scene, from: number, at: number): boolean {
  for (let i = tokenFrom(line, at) - 1; ; i--) {
    const token = line.tokens[i];
    if (token === undefined || token.start < Math.max(from, at - REACH)) return false;
    if (language.speech.with.has(token.key)) return true;
  }
}
