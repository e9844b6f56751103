import { isTitleCase } from '../../../text/words.ts';
import { type Scene, verbsIn } from '../scene.ts';
import { type MarkedWords, standsBehind } from '../words.ts';
import type { Rule } from './rule.ts';

/** Words of a name. */
const LONGEST = 8;
/** Words behind which a full stop is the sentence's: “DWTS.” */
const SHORT = 4;

export const setAsName: Rule = {
  name: 'set-as-name',
  why: 'A few words that are all capitalized are a name or title, unless a verb of saying and a comma introduce them.',
  read: (scene, words) => {
    const { inner, count } = words;
    const bare = inner.replace(count <= SHORT ? /[.,]$/ : /,$/, '');
    return count <= LONGEST && !/[.!?…]$/.test(bare) && isTitleCase(bare, scene.language) && !isIntroduced(scene, words)
      ? { left: 'Words that are all capitalized are a name or title.' }
      : undefined;
  },
};

const isIntroduced = (scene: Scene, words: MarkedWords): boolean =>
  standsBehind(scene, words, /^[,:]$/) && verbsIn(scene, words.from, words.span.open, false).length > 0;
