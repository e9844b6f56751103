/**
 * The subject of a verb that stands before it: the name nearest to it with nothing but adverbs and an apposition
 * between, not one behind a preposition; else a pronoun, else a role.
 */
import { tokenFrom } from '../../../text/tokens.ts';
import type { NameRun } from '../names/run.ts';
import { namesIn, type Scene, tokenBefore } from '../scene.ts';
import { hasAdverbEnding, isAdverb, isBehindPreposition, isBetween, isCommonNoun } from './around.ts';
import type { Subject } from './subject.ts';

/** How far before its verb a subject can stand: two appositions, what it is of, and the words between. */
const FARTHEST = 700;
const APPOSITION = /\s*(?:,[^;:—]{1,160},|\([^()]{1,80}\)|(?<=\s)[—–]\s[^;:—–]{1,140}\s[—–])\s*/uy;
/** "Howard Archer, economist at Global Insight said": the second comma was forgotten. */
const OPEN_APPOSITION = /^,\s[^,;:—–]{2,80}$/u;

/**
 * @param from where the clause begins
 * @param verb where its verb stands
 */
export function subjectBefore(scene: Scene, from: number, verb: number): Subject {
  const pronoun = pronounBefore(scene, from, verb);
  if (pronoun !== undefined) return pronoun;
  const runs = namesIn(scene, from, verb).filter((run) => !run.possessive);
  for (const run of runs.toReversed()) {
    if (verb - run.end > FARTHEST) break;
    if (!reaches(scene, run, from, verb) || isBehindPreposition(scene, run, from)) continue;
    if (isCommonNoun(scene, run, from) && !scene.memory.cast.knows(run)) continue;
    return { kind: 'name', run: outerOf(scene, runs, run, from, verb) };
  }
  return joined(scene, runs, from, verb) ?? role(scene, from, verb);
}

/** "he later said", "they had" – and "it said", which names nobody. */
function pronounBefore(scene: Scene, from: number, verb: number): Subject {
  const { line, language } = scene;
  const { pronouns, unclear, auxiliaries } = language.speech;
  let i = tokenFrom(line, verb) - 1;
  for (;;) {
    const token = line.tokens[i];
    if (token === undefined || token.start < from) return undefined;
    if (pronouns.has(token.key)) return { kind: 'pronoun', at: Math.max(from, token.start - 1) };
    if (unclear.has(token.key)) return { kind: 'role' };
    if (!isAdverb(token.key, scene) && !auxiliaries.has(token.key)) return undefined;
    i--;
  }
}

/** Whether nothing but adverbs stands between a name and its verb, appositions and what it is of aside. */
function reaches(scene: Scene, run: NameRun, from: number, verb: number): boolean {
  if (isBetween(scene, run.end, verb)) return true;
  const { outside } = scene;
  const head = outside.slice(0, verb);
  const place = behindPlace(scene, run.end, verb);
  if (isBetween(scene, behindApposition(head, behindApposition(head, place)), verb)) return true;
  return OPEN_APPOSITION.test(outside.slice(run.end, verb).trimEnd()) && outside.slice(from, run.start).trim() === '';
}

function behindApposition(head: string, at: number): number {
  APPOSITION.lastIndex = at;
  return at + (APPOSITION.exec(head)?.[0].length ?? 0);
}

/** Characters of what a person is of. */
const MOST_PLACE = 110;

/** "Roe of the Institute for Peace" – what a person is of, right behind the name, up to a comma, an adverb or the verb. */
function behindPlace(scene: Scene, at: number, verb: number): number {
  const { outside, line, language } = scene;
  const i = tokenFrom(line, at);
  const first = line.tokens[i];
  if (first?.start !== at + 1 || !language.speech.placeOfWork.has(first.key)) return at;
  const end = endOfPlace(scene, i + 1, verb);
  const length = end === undefined ? 0 : outside.slice(first.end, end).trim().length;
  return end === undefined || length === 0 || length > MOST_PLACE ? at : end;
}

/** Where the words end that begin at a token; nowhere where a mark stands among them. */
function endOfPlace({ line, language }: Scene, from: number, verb: number): number | undefined {
  const { endOfPlace: ends } = language.speech;
  for (let i = from; ; i++) {
    const token = line.tokens[i];
    if (token === undefined || token.start >= verb) return verb;
    if (token.key === ',') return token.start;
    if (/^[;:—–]$/.test(token.key)) return undefined;
    if (i > from && ends.has(token.key)) return token.start - 1;
  }
}

/** "the mayor of Leeds, Jane Roe, said" – but "Jane Roe, wife of John Roe, said": what is inside an apposition waits. */
function outerOf(scene: Scene, runs: readonly NameRun[], run: NameRun, from: number, verb: number): NameRun {
  const { outside } = scene;
  const head = outside.slice(0, verb);
  const outer = runs.find(
    (other) =>
      other.start < run.start &&
      verb - other.end <= FARTHEST &&
      isBetween(scene, behindApposition(head, other.end), verb) &&
      other.person &&
      !isBehindPreposition(scene, other, from),
  );
  return outer !== undefined && !/^\s*,\s*$/.test(outside.slice(outer.end, run.start)) ? outer : run;
}

/** The verb is the second of two: "Roe stood up and said". */
function joined(scene: Scene, runs: readonly NameRun[], from: number, verb: number): Subject {
  if (!isJoined(scene, from, verb)) return undefined;
  const { line, memory } = scene;
  const { pronouns } = scene.language.speech;
  const first = runs.find((run) => memory.cast.isPerson(run) && !isBehindPreposition(scene, run, from));
  const isPronoun = (i: number): boolean => pronouns.has(line.tokens[i]?.key ?? '');
  const until = tokenFrom(line, verb);
  if (first !== undefined) {
    const behind = tokenFrom(line, first.end);
    const repeated = indicesOf(behind, until).some(isPronoun);
    if (!repeated && !/[;:]/.test(scene.outside.slice(from, first.start))) return { kind: 'name', run: first };
  }
  const earlier = indicesOf(tokenFrom(line, from), until).find(isPronoun);
  return earlier === undefined
    ? undefined
    : { kind: 'pronoun', at: Math.max(from, (line.tokens[earlier]?.start ?? from) - 1) };
}

const indicesOf = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);

function isJoined(scene: Scene, from: number, verb: number): boolean {
  const { line, language } = scene;
  for (let i = tokenFrom(line, verb) - 1; ; i--) {
    const token = line.tokens[i];
    if (token === undefined || token.start < from) return false;
    if (token.key === ',' || language.speech.joining.has(token.key)) return true;
    if (!isAdverb(token.key, scene)) return false;
  }
}

/** Characters before a verb in which a role stands. */
const ROLE = 100;

/** "the mayor said" → the noun before the verb. */
function role({ outside, language: { speech } }: Scene, from: number, verb: number): Subject {
  const clause = outside.slice(from, verb);
  if (clause.trim() === '') return undefined;
  const words = clause
    .slice(-ROLE)
    .replace(/,[^,]{0,80},?\s?$/u, ' ')
    .trim()
    .split(/\s/u);
  const isBeside = (word: string): boolean =>
    speech.adverbs.has(word) || hasAdverbEnding(word.toLowerCase(), speech.adverbEndings);
  while (words.length > 0 && isBeside(words.at(-1) ?? '')) words.pop();
  const title = words.at(-1) ?? '';
  const named = words.slice(-4, -1).some((word) => speech.the.has(word));
  return { kind: 'role', ...(named && /^\p{Ll}+$/u.test(title) ? { title } : {}) };
}

/** Whether the word right before a verb is a comma. */
export const isBehindComma = (scene: Scene, from: number, verb: number): boolean =>
  tokenBefore(scene, verb, from)?.key === ',';
