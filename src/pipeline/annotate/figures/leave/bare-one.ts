import { measureBehind } from '../units/measure-words.ts';
import type { LeavingRule } from './rule.ts';

/** "one of them", "another one": a pronoun as often as a number. */
export const bareOne: LeavingRule = {
  name: 'bare-one',
  why: 'Without a measure it is a pronoun or an article.',
  kinds: ['words'],
  leaves: ({ value, scaled, after }, passage) => value === 1 && !scaled && measureBehind(passage, after) === undefined,
};
