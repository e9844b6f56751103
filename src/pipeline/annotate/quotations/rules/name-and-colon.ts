import { named } from '../speakers/index.ts';
import { subjectOfSentence } from '../subjects/sentence.ts';
import { standsBehind } from '../words.ts';
import type { Rule } from './rule.ts';

export const nameAndColon: Rule = {
  name: 'name-and-colon',
  why: 'A colon alone gives words to the name before it: “Inspector Ruiz: …”.',
  read: (scene, words) => {
    const { count, from, span } = words;
    if (count < 2 || !standsBehind(scene, words, /^:$/)) return undefined;
    return { kind: 'direct', ...named(scene, subjectOfSentence(scene, from, span.open), from) };
  },
};
