import type { Language } from '../../../language/language.ts';
import { type Line, tokenFrom } from '../../../text/tokens.ts';
import type { NamedPassage } from '../candidate.ts';
import type { LeavingRule } from './rule.ts';

/** Names between a stem and the noun that it shares. */
const MOST_NAMES = 12;
/** Characters between the two. */
const REACH = 120;

export const noSharedNoun: LeavingRule = {
  name: 'no-shared-noun',
  why: 'A name without its noun counts where it shares the noun with others: “the Sinaloa and Jalisco cartels”.',
  leaves: (passage, { start, end }, { sort, plural = '' }) =>
    sort === 'stem' && !sharesNoun(passage, start, end, plural),
};

/** Only other names and what joins them stand between the stem and the plural. */
function sharesNoun(passage: NamedPassage, start: number, end: number, plural: string): boolean {
  const { line, language } = passage;
  const first = tokenFrom(line, end);
  if (line.tokens[first]?.key === plural) return isEndOfList(passage, start);
  let i = behindJoint(line, first, language);
  if (i === first) return false;
  for (let count = 0; count < MOST_NAMES; count++) {
    const name = line.tokens[i];
    if (name?.capital !== true || name.kind !== 'word' || name.end > end + REACH) return false;
    if (line.tokens[i + 1]?.key === plural) return true;
    i = behindJoint(line, i + 1, language);
  }
  return false;
}

/** Behind a comma, an "and", or both. */
function behindJoint({ tokens }: Line, at: number, { people }: Language): number {
  const behind = tokens[at]?.key === ',' ? at + 1 : at;
  return people.joining.has(tokens[behind]?.key ?? '') ? behind + 1 : behind;
}

/** Nothing between: "… and the Sinaloa cartels" is the head of a list that ran before it. */
function isEndOfList({ line, language: { people, speech } }: NamedPassage, start: number): boolean {
  let i = tokenFrom(line, start) - 1;
  if (speech.the.has(line.tokens[i]?.key ?? '')) i--;
  const token = line.tokens[i];
  return token !== undefined && (token.key === ',' || people.joining.has(token.key));
}
