import { firstEndingBehind } from '../../../text/sorted.ts';
import type { Rule } from './rule.ts';

const LONGEST = 5;

export const knownName: Rule = {
  name: 'known-name',
  why: 'A name of the vocabulary stays a name inside marks.',
  read: (scene, { span, count }) => {
    const mention = scene.mentions[firstEndingBehind(scene.mentions, span.close - 2)];
    return count <= LONGEST && mention !== undefined && mention.start <= span.open + 1
      ? { left: `The words are a name of the vocabulary: ${mention.entity}.` }
      : undefined;
  },
};
