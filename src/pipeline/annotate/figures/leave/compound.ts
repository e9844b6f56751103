import { pieceAt, wordBehind } from '../passage.ts';
import type { LeavingRule } from './rule.ts';

/** "two-time champion", "three-way split". */
export const compound: LeavingRule = {
  name: 'compound',
  why: 'With the word behind its hyphen it is an adjective of a kind, not a count.',
  kinds: ['words'],
  leaves: ({ after }, passage) => {
    const behind = wordBehind(passage.line, after - 1);
    return behind === after + 1 && passage.language.units.numbered.compounds.has(pieceAt(passage, behind)?.key ?? '');
  },
};
