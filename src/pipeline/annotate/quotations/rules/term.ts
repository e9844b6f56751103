import { isBehindTerm } from './before-marks.ts';
import type { Rule } from './rule.ts';

export const term: Rule = {
  name: 'term',
  why: 'What something is called is no speech: a so-called “…”, known as “…”, the word “…”.',
  read: (scene, words) =>
    isBehindTerm(scene, words) ? { left: 'The words before the marks make them a name or term.' } : undefined,
};
