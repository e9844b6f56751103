/** Names outside of quotation marks: capitalized words in a row, cut to what names somebody. */
import type { Language } from '../../../language/language.ts';
import type { PeopleWords } from '../../../language/people.ts';
import type { Mention } from '../../../record/schema.ts';
import { nameOf } from './cut.ts';
import { withoutPossessive } from '../../../text/possessive.ts';
import type { NameMatch, NameRun } from './run.ts';

/** A word of a name: initials, an abbreviation, or a capitalized word with what is hyphenated to it. */
const WORD = /(?:\p{Lu}\.)+|\p{Lu}[\p{L}\p{M}]{0,2}\.|\p{Lu}[\p{L}\p{M}]*(?:[’'-][\p{L}\p{M}]+)*/uy;
const FIRST = /(?<![\p{L}\p{M}\p{N}’'])\p{Lu}/gu;
const NICKNAME = /[“"‘(][\p{L}\p{M} ’'-]{2,24}[”"’)]\s/uy;
const JOINT = /[\s-]/;
/** Words of one name. */
const MOST_WORDS = 10;
/** What stands before a run, as far as it is looked at. */
const CONTEXT = 40;

/**
 * All names of a stretch of text, in order.
 *
 * @param mentions of the whole text, in order
 */
export function namesOf(
  text: string,
  from: number,
  to: number,
  mentions: readonly Mention[],
  language: Language,
): NameMatch[] {
  const matches: NameMatch[] = [];
  const stretch = text.slice(0, to);
  let at = from;
  for (let first = firstFrom(stretch, at, from); first !== undefined; first = firstFrom(stretch, at, from)) {
    const end = runEnd(stretch, first, language.people);
    matches.push({ at: first, end, runs: partsOf(text, first, end, mentions, language) });
    at = end;
  }
  return matches;
}

/** The next capital that begins a word. A stretch that begins inside of a word begins anew there. */
function firstFrom(stretch: string, at: number, from: number): number | undefined {
  if (at === from && /^\p{Lu}/u.test(stretch.slice(at, at + 2))) return at;
  FIRST.lastIndex = at;
  return FIRST.exec(stretch)?.index;
}

/** Where the run of capitalized words ends that begins at `first`. */
function runEnd(stretch: string, first: number, people: PeopleWords): number {
  let end = wordEnd(stretch, first) ?? first + 1;
  for (let count = 1; count < MOST_WORDS; count++) {
    const next = nextWord(stretch, end, people);
    if (next === undefined) break;
    end = next;
  }
  return end;
}

function wordEnd(stretch: string, at: number): number | undefined {
  WORD.lastIndex = at;
  const match = WORD.exec(stretch);
  return match === null ? undefined : at + match[0].length;
}

/** Small words in a row inside a name: "von und zu". */
const MOST_PARTICLES = 3;
/** A name in a script without capitals, beside the same in Latin letters. */
const UNCASED = /\p{Lo}[\p{Lo}\p{M}]*/uy;

/** The end of the word that goes on a run: behind particles or a nickname, or right behind. */
function nextWord(stretch: string, end: number, people: PeopleWords): number | undefined {
  if (!JOINT.test(stretch[end] ?? '')) return undefined;
  let at = end + 1;
  UNCASED.lastIndex = at;
  const uncased = UNCASED.exec(stretch);
  if (uncased !== null) return at + uncased[0].length;
  for (let count = 0; count < MOST_PARTICLES; count++) {
    const behind = behindParticle(stretch, at, people);
    if (behind === undefined) break;
    at = behind;
  }
  return nicknamed(stretch, behindElision(stretch, at, people)) ?? nicknamed(stretch, end + 1);
}

/** The longest that stands there: "van der" before "van". */
function behindParticle(stretch: string, at: number, { particles }: PeopleWords): number | undefined {
  let longest = 0;
  for (const particle of particles) {
    const { length } = particle;
    const isHere = stretch.startsWith(particle, at) && JOINT.test(stretch[at + length] ?? '');
    if (isHere && length > longest) longest = length;
  }
  return longest === 0 ? undefined : at + longest + 1;
}

/** "Jean-Luc d’Arbois" */
function behindElision(stretch: string, at: number, { elisions }: PeopleWords): number {
  const found = elisions.find(
    (elision) => stretch.startsWith(elision, at) && /['’]/.test(stretch[at + elision.length] ?? ''),
  );
  return found === undefined ? at : at + found.length + 1;
}

function nicknamed(stretch: string, at: number): number | undefined {
  NICKNAME.lastIndex = at;
  const match = NICKNAME.exec(stretch);
  return (match === null ? undefined : wordEnd(stretch, at + match[0].length)) ?? wordEnd(stretch, at);
}

/** "Clint Eastwood’s Million Dollar Baby": what somebody owns has a name of its own. */
function partsOf(
  text: string,
  first: number,
  end: number,
  mentions: readonly Mention[],
  language: Language,
): NameRun[] {
  const names: NameRun[] = [];
  let start = first;
  for (const { index } of [...text.slice(first, end).matchAll(/\s/gu), { index: end - first }]) {
    const part = text.slice(start, first + index);
    if (first + index < end && !isOwner(part, language.people)) continue;
    const name = nameOf(part, start, mentions, text.slice(Math.max(0, start - CONTEXT), start), language);
    if (name !== undefined) names.push(name);
    start = first + index + 1;
  }
  return names;
}

/** A name that others stand behind as what it owns; the plural of a possessive may be a name: "the Teachers’ Union". */
const isOwner = (name: string, people: PeopleWords): boolean => withoutPossessive(name, people.possessives) !== name;
