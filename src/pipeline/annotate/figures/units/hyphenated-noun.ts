import { isGlued, pieceAt } from '../passage.ts';
import type { UnitReader } from './reader.ts';

/** "a 1,500-seat hall", "a 14-member crew" */
export const hyphenatedNoun: UnitReader = {
  name: 'hyphenated-noun',
  why: 'The noun behind its hyphen is what it counts.',
  read: ({ after, end }, passage) => {
    const { line, language } = passage;
    const { nouns, numbered, humans } = language.units;
    const word = pieceAt(passage, after + 1);
    if (pieceAt(passage, after)?.key !== '-' || !isGlued(line, after - 1) || !isGlued(line, after)) return undefined;
    if (word?.kind !== 'word' || word.capital || isGlued(line, after + 1)) return undefined;
    if (nouns.ends.has(word.key) || nouns.vaguely.at(line, after) !== undefined || numbered.compounds.has(word.key))
      return undefined;
    const plural = nouns.pluralOf(word.key);
    return { unit: humans.has(plural) ? 'people' : plural, end, counts: word.key, measure: false };
  },
};
