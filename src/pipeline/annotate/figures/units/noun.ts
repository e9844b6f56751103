/** The noun that is counted, with what qualifies it: "high-ranking cartel leaders". */
import type { Language } from '../../../language/index.ts';
import { keyOf, type Line } from '../../../text/tokens.ts';
import { isGlued, type Passage, wordBehind } from '../passage.ts';

/** A run of adjectives and nouns is no longer, in words. */
const LONGEST = 8;

/**
 * @param after index of the piece behind the number or its measure
 * @returns as printed, words parted by a space
 */
export function nounBehind({ line, language }: Passage, after: number): string | undefined {
  const { nouns } = language.units;
  const taken: string[] = [];
  let index = skipOf(line, after, language);
  for (let count = 0; index !== undefined && count < LONGEST; count++) {
    const word = wordAt(line, index);
    if (endsNoun(word.text, taken.at(-1), language) || isContracted(line, word.after, language)) break;
    taken.push(word.text);
    index = isGlued(line, word.after - 1) || line.tokens[word.after]?.kind !== 'word' ? undefined : word.after;
  }
  while (
    taken.length > 1 &&
    hasEnding(taken.at(-1) ?? '', nouns.innerEndings) &&
    !isHuman(taken.at(-1) ?? '', language)
  )
    taken.pop();
  return taken.length === 0 ? undefined : taken.join(' ');
}

/** Whether a noun means human beings. */
export function isPeople(noun: string, language: Language): boolean {
  const words = noun.toLowerCase().split(' ');
  const head = words.at(-1) ?? '';
  // "cartel figures", and with one word between: "organized crime boss figures".
  const qualifying = language.units.humansBehind.get(head);
  return isHuman(head, language) || words.slice(-3, -1).some((word) => qualifying?.has(word));
}

export const headOf = (noun: string): string => noun.toLowerCase().split(' ').at(-1) ?? noun;

export const hasEnding = (word: string, endings: readonly string[]): boolean =>
  endings.some((ending) => word.toLowerCase().endsWith(ending));

/** "26 of the men", "fifty or so men": the words before the noun are passed over where one follows them. */
function skipOf(line: Line, after: number, { units }: Language): number | undefined {
  const { of, determiners, vaguely } = units.nouns;
  const index = wordBehind(line, (vaguely.at(line, after)?.after ?? after) - 1);
  if (index === undefined || line.tokens[index]?.key !== of) return index;
  const next = line.tokens[index + 1];
  const behind = next !== undefined && determiners.has(next.key) ? index + 2 : index + 1;
  // "1,000 of the 3,000 workers"
  const noun = line.tokens[behind]?.kind === 'number' ? behind + 1 : behind;
  return line.tokens[noun]?.kind === 'word' ? noun : undefined;
}

/** A word with the hyphens inside it, and the full stops of an abbreviation: "high-ranking", "U.S." */
function wordAt(line: Line, first: number): { text: string; after: number } {
  const { tokens } = line;
  let last = first;
  while (
    tokens[last + 1]?.key === '-' &&
    tokens[last + 2]?.kind === 'word' &&
    isGlued(line, last) &&
    isGlued(line, last + 1)
  )
    last += 2;
  if (tokens[last]?.key.includes('.') === true && tokens[last + 1]?.key === '.' && isGlued(line, last)) last++;
  return { text: line.text.slice(tokens[first]?.start, tokens[last]?.end), after: last + 1 };
}

/** "wasn’t" is no noun; "year’s" is one. */
function isContracted(line: Line, after: number, { units }: Language): boolean {
  if (!/^['’]$/.test(line.tokens[after]?.key ?? '') || !isGlued(line, after - 1) || !isGlued(line, after)) return false;
  const behind = line.tokens[after + 1];
  return behind?.kind === 'word' && !units.nouns.possessives.has(behind.key);
}

function endsNoun(word: string, previous: string | undefined, language: Language): boolean {
  const { nouns } = language.units;
  if (nouns.ends.has(keyOf(word)) || language.calendar.weekdays.some(({ entries }) => entries[0] === word)) return true;
  if (previous === undefined) return false;
  if (/^\p{Lu}/u.test(word) && isHuman(previous, language)) return true;
  // A finite verb ends the phrase: what precedes it is a plural already.
  const isPlural =
    hasEnding(previous, [...nouns.pluralEndings, ...nouns.plurals]) && !hasEnding(previous, nouns.singularEndings);
  return isPlural && !hasEnding(word, nouns.pluralEndings) && !isHuman(word, language);
}

function isHuman(word: string, { units }: Language): boolean {
  const key = keyOf(word);
  return (
    units.humans.has(key) || units.humanEndings.some((ending) => key.length > ending.length && key.endsWith(ending))
  );
}
