/** What stands before a number and says how exact it is: "nearly 1,000", "at least 26". */
import type { Qualifier } from '../../language/numbers.ts';
import type { Passage, PrintedNumber } from './passage.ts';

export function qualifierBefore(
  { first, value }: PrintedNumber,
  { line, language }: Passage,
): (Qualifier & { start: number }) | undefined {
  const { qualifiers } = language.numbers;
  const match = qualifiers.before(line, first);
  if (match === undefined) return undefined;
  const qualifier = qualifiers.valueOf(match);
  return qualifier.withValueOnly === true && value === undefined ? undefined : { ...qualifier, start: match.start };
}
