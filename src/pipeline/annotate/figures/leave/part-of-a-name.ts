import type { Language } from '../../../language/index.ts';
import type { Line, Token } from '../../../text/tokens.ts';
import { isGlued, type Passage, pieceAt } from '../passage.ts';
import { measureBehind } from '../units/measure-words.ts';
import { isPeople, nounBehind } from '../units/noun.ts';
import type { LeavingRule } from './rule.ts';

/** "Boeing 737", "Apollo 13": a number behind a capital that neither measures nor counts. */
export const partOfAName: LeavingRule = {
  name: 'part-of-a-name',
  why: 'It follows a capitalized word and counts nothing.',
  kinds: ['digits'],
  leaves: ({ first, after }, passage) => {
    const name = wordBefore(passage, first);
    if (name === undefined || isNoName(name, passage.language)) return false;
    const measure = measureBehind(passage, after, first);
    if (measure !== undefined && measure.doubtful !== true) return false;
    const noun = nounBehind(passage, after);
    return noun === undefined || !(isPeople(noun, passage.language) || endsInPlural(noun, passage.language));
  },
};

/** A name is no longer than this, in pieces: "Coca-Cola", "St." */
const LONGEST_NAME = 8;

/** The capitalized word before a piece, with the hyphens and full stops inside it. */
function wordBefore(passage: Passage, index: number): string | undefined {
  const { line } = passage;
  const isPart = (at: number): boolean =>
    pieceAt(passage, at)?.kind === 'word' || /^[.’'&-]$/.test(pieceAt(passage, at)?.key ?? '');
  if (!isPart(index - 1) || isGlued(line, index - 1)) return undefined;
  let first = index - 1;
  while (index - first < LONGEST_NAME && isPart(first - 1) && isGlued(line, first - 1)) first--;
  const from = pieceAt(passage, first);
  const touched = isGlued(line, first - 1) && pieceAt(passage, first - 1)?.kind === 'number';
  return from !== undefined && isCapitalized(line, from) && !touched
    ? line.text.slice(from.start, pieceAt(passage, index - 1)?.end)
    : undefined;
}

/** "iPhone", too. */
const isCapitalized = ({ text }: Line, { start, end, capital }: Token): boolean =>
  capital || /^\p{Ll}{1,2}\p{Lu}/u.test(text.slice(start, end));

function isNoName(word: string, { calendar, units }: Language): boolean {
  const bare = word.replace(/\.$/, '');
  return (
    units.numbered.openers.has(bare.toLowerCase()) ||
    [...calendar.months, ...calendar.weekdays].some((names) => names.has(bare))
  );
}

/** Without a look at what only ends like one: "Boeing 737 crisis" is rare. */
const endsInPlural = (noun: string, { units }: Language): boolean =>
  units.nouns.pluralEndings.some((ending) => noun.toLowerCase().endsWith(ending));
