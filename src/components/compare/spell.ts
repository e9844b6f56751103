/** A comparison's values in words. */
import type { FigureRow, Relation, TimelineTable, Version } from '../../compare/schema.ts';
import { spellDate } from '../../interface/dates.ts';
import { capitalize } from '../../interface/words.ts';

type Span = Pick<TimelineTable['rows'][number], 'value' | 'precision' | 'start'>;

/** "August 12, 2025", "February 2025", "the week of July 28, 2025". */
export const spellSpan = ({ value, precision, start }: Span): string =>
  precision === 'week' ? `the week of ${spellDate(start)}` : spellDate(value);

/** As it is printed, without the capital of a sentence's first word. */
export const spellFigure = ({ text }: Pick<FigureRow, 'text'>): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** What is counted, as a heading. */
export const spellUnit = (unit: string): string => UNITS[unit] ?? capitalize(unit);

const UNITS: Readonly<Record<string, string>> = { USD: 'U.S. dollars', EUR: 'Euros', GBP: 'Pounds sterling' };

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
export const RELATIONS: readonly (readonly [string, string])[] = [
  ['the fullest', 'the version that the others are compared with'],
  ['the same', 'the same words'],
  ['shortened', 'words of it left out, none changed; […] stands for those left out'],
  ['reworded', 'some of the words are others, which are underlined'],
  ['reported indirectly', 'without quotation marks'],
  ['only here', 'no other article has it'],
  ['(measured)', 'found by comparing the originals, of which this site prints only a part'],
];
