import { tokenFrom } from '../../../text/tokens.ts';
import { named } from '../speakers/index.ts';
import { subjectAfter } from '../subjects/after.ts';
import type { Rule } from './rule.ts';

export const accordingTo: Rule = {
  name: 'according-to',
  why: '“According to” and its like before the marks give them to somebody without a verb.',
  read: (scene, { from, span, capital, complete }) => {
    const { line, language } = scene;
    const match = language.speech.according.find(line, tokenFrom(line, from), tokenFrom(line, span.open));
    if (match === undefined || match.end >= span.open) return undefined;
    return {
      kind: capital && complete ? 'direct' : 'fragment',
      ...named(scene, subjectAfter(scene, match.end + 1, span.open), from),
      clause: [from, span.open],
    };
  },
};
