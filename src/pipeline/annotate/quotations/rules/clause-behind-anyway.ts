import { CLAUSE_RULES } from '../clauses/index.ts';
import { withSpeaker } from '../speakers/index.ts';
import type { Rule } from './rule.ts';

export const clauseBehindAnyway: Rule = {
  name: 'clause-behind-anyway',
  why: 'Where nothing before the marks gives them to anybody, the clause behind does, for a phrase, too.',
  asks: CLAUSE_RULES,
  read: (_, { after, span, until }) =>
    after && {
      kind: 'fragment',
      ...withSpeaker(after.speaker),
      clause: [span.close + 1, until],
      rule: after.rule,
    },
};
