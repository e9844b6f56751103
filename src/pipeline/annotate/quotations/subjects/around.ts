/** What stands around a name, and says whether it can be a subject. */
import { type Token, tokenFrom } from '../../../text/tokens.ts';
import { withoutCapitalizedEnd } from '../../../text/trim.ts';
import type { NameRun } from '../names/run.ts';
import type { Scene } from '../scene.ts';

/** Characters before a name that are looked at for a preposition. */
const BEFORE_NAME = 60;
/** Characters between a name and its verb. */
const MOST_BETWEEN = 200;

export const isAdverb = (key: string, { language: { speech } }: Scene): boolean =>
  speech.adverbs.has(key) || hasAdverbEnding(key, speech.adverbEndings);

export const hasAdverbEnding = (key: string, endings: readonly string[]): boolean =>
  endings.some((ending) => key.length > ending.length && key.endsWith(ending));

/** "the mayor of Ana Ruiz": what stands behind a preposition is no subject. */
export function isBehindPreposition({ outside, line, language }: Scene, run: NameRun, from: number): boolean {
  if (run.office === true) return false;
  const start = Math.max(from, run.start - BEFORE_NAME);
  const end = start + withoutCapitalizedEnd(outside.slice(start, run.start)).length;
  const { prepositions, determiners } = language.speech;
  let i = tokenFrom(line, end) - 1;
  if (determiners.has(line.tokens[i]?.key ?? '')) i--;
  const token = line.tokens[i];
  return token !== undefined && token.start >= start && token.end < end && prepositions.has(token.key);
}

/** Whether nothing but adverbs, auxiliaries and commas stands in a stretch. */
export function isBetween(scene: Scene, from: number, to: number): boolean {
  if (to - from > MOST_BETWEEN) return false;
  const { tokens } = scene.line;
  for (let i = tokenFrom(scene.line, from); (tokens[i]?.start ?? to) < to;) {
    const after = behindPhrase(scene, i, to) ?? (isBetweenWord(scene, i) ? i + 1 : undefined);
    if (after === undefined) return false;
    i = after;
  }
  return true;
}

function isBetweenWord(scene: Scene, i: number): boolean {
  const token = scene.line.tokens[i];
  if (token === undefined) return false;
  const { speech, people } = scene.language;
  if (token.kind === 'number') return /^\d{1,2}$/.test(token.key);
  if (token.key === ',') return true;
  if (token.key === '.') return people.generations.has(scene.line.tokens[i - 1]?.key ?? '');
  return (
    isAdverb(token.key, scene) ||
    speech.auxiliaries.has(token.key) ||
    speech.between.has(token.key) ||
    people.generations.has(token.key)
  );
}

/** "in turn", "on Friday", "last week": the index of the token behind. */
function behindPhrase({ line, language: { speech } }: Scene, i: number, to: number): number | undefined {
  const phrase = speech.betweenPhrases.at(line, i);
  if (phrase !== undefined) return phrase.after;
  const [first, second] = [line.tokens[i], line.tokens[i + 1]];
  if (first === undefined || second === undefined || second.end > to || second.kind !== 'word') return undefined;
  const isDay = speech.on.has(first.key) && second.capital && isShort(second, 3);
  const isSpan = speech.last.has(first.key) && !second.capital && isShort(second, 3);
  return isDay || isSpan ? i + 2 : undefined;
}

/** A word as long as those of the calendar are. */
const isShort = ({ start, end }: Token, least: number): boolean => end - start >= least && end - start <= 10;

/** One capitalized word at the start of a sentence may be any noun: "Residents described". */
export function isCommonNoun({ outside, language }: Scene, run: NameRun, from: number): boolean {
  if (run.name.includes(' ') || run.entity !== undefined) return false;
  if (outside.slice(from, run.start).trim() !== '') return false;
  const { people, speech } = language;
  const name = run.name.toLowerCase();
  return people.commonNouns.has(name) || speech.pluralEndings.some((ending) => name.endsWith(ending));
}
