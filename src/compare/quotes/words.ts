import type { Relation, Version } from './shape.ts';

/** How a version stands to the fullest one, in the words that a page has for it. */
const SPELLED: Readonly<Record<Relation, string>> = {
  exact: 'the same',
  trimmed: 'shortened',
  joined: 'shortened, joined from parts',
  reworded: 'reworded',
  'reported indirectly': 'reported indirectly',
  'only here': 'only here',
};

/**
 * @param alike versions that are printed in the same words
 * @param lines number of lines that the statement has
 */
export function spellRelation([first, ...others]: readonly [Version, ...Version[]], lines: number): string {
  const { relation, kind, segments, basis } = first;
  const ours = segments === undefined ? ', told here in our words' : '';
  if (relation === 'only here') return kind === 'indirect' ? `only here, reported indirectly${ours}` : relation;
  const isFullest = [first, ...others].some(({ fullest }) => fullest);
  if (isFullest) return [others.length > 0 && 'the same', lines > 1 && 'the fullest'].filter(Boolean).join(', ');
  return `${SPELLED[relation]}${ours}${basis === 'measured' ? ' (measured)' : ''}`;
}

/** What the labels mean. */
export const LABELS: readonly (readonly [string, string])[] = [
  ['the fullest', 'the version that the others are compared with'],
  ['the same', 'the same words'],
  ['shortened', 'words of it left out, none changed; […] stands for those left out'],
  ['reworded', 'some of the words are others, which are underlined'],
  ['reported indirectly', 'without quotation marks'],
  ['only here', 'no other article has it'],
  ['(measured)', 'found by comparing the originals, of which this site prints only a part'],
];
