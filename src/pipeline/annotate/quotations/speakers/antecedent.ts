/**
 * Whom "he" or "she" means: the one person named before it in its sentence, else the subject of the sentence before,
 * else who spoke last in the paragraph, else who was last on stage.
 */
import { tokenFrom } from '../../../text/tokens.ts';
import type { Address } from '../../names/address.ts';
import type { Speaker } from '../names/cast.ts';
import { type Scene, sentenceStart, tokenAfter } from '../scene.ts';
import { firstNot } from '../../../text/sorted.ts';
import type { Subject } from '../subjects/subject.ts';
import { subjectOfSentence } from '../subjects/sentence.ts';
import { peopleIn } from './people.ts';

/** Sentences above a pronoun that are looked at. */
const REACH = 40;

/** What a sentence says of a pronoun below it: somebody, surely nobody, or nothing. */
type Answer = { speaker: Speaker | undefined } | undefined;

export function antecedent(scene: Scene, at: number): Speaker | undefined {
  const pronoun = pronounAt(scene, at);
  const speaker = meantBy(scene, at, pronoun);
  if (speaker !== undefined && pronoun !== undefined) scene.memory.cast.call(speaker.name, pronoun);
  return speaker;
}

/** Tokens before a pronoun that opens its sentence: "On Friday, she". */
const MOST_BEFORE_PRONOUN = 16;

function pronounAt({ line, language: { speech } }: Scene, at: number): Address | undefined {
  const first = tokenFrom(line, at);
  for (const { key } of line.tokens.slice(first, first + MOST_BEFORE_PRONOUN)) {
    if (speech.men.has(key)) return 'he';
    if (speech.women.has(key)) return 'she';
    if (speech.pronouns.has(key)) return undefined;
  }
  return undefined;
}

function meantBy(scene: Scene, at: number, pronoun: Address | undefined): Speaker | undefined {
  const { cast, last } = scene.memory;
  const mayBe = (person: Speaker): boolean => cast.mayBe(person.name, pronoun);
  const sentence = sentenceStart(scene, at);
  const own = peopleIn(scene, sentence, at).filter(mayBe);
  if (own.length > 0) {
    const subject = subjectOfSentence(scene, sentence, at);
    const named = subject?.kind === 'name' ? cast.resolve(subject.run) : undefined;
    if (named !== undefined && mayBe(named)) return named;
    return own.length === 1 ? own[0] : undefined;
  }
  for (let end = sentence, count = 0; end > 0 && count < REACH; count++) {
    const start = sentenceStart(scene, end - 1);
    const answer = answerOf(scene, start, end, mayBe);
    if (answer !== undefined) return answer.speaker;
    end = start;
  }
  return last === undefined || mayBe(last) ? last : cast.latest(pronoun);
}

type MayBe = (person: Speaker) => boolean;

function answerOf(scene: Scene, start: number, end: number, mayBe: MayBe): Answer {
  if (bringsSomebody(scene, start, end)) return { speaker: undefined };
  const people = peopleIn(scene, start, end).filter(mayBe);
  if (people.length > 0) return ofPeople(scene, people, start, end);
  const quoted = quotedIn(scene, start, end);
  return quoted?.speaker === undefined || mayBe(quoted.speaker) ? quoted : undefined;
}

function ofPeople(scene: Scene, people: readonly Speaker[], start: number, end: number): Answer {
  const { cast, last } = scene.memory;
  const subject = subjectOfSentence(scene, start, end);
  const human = people.filter((person) => cast.isHuman(person.name));
  // A name that nothing shows to be a person's, and that is not what its sentence speaks of, yields to a speaker.
  if (human.length === 0 && !opens(subject, start) && last !== undefined && cast.isHuman(last.name))
    return { speaker: last };
  const only = human.length === 1 ? human[0] : people[0];
  if (people.length === 1 || human.length === 1) return { speaker: only };
  // "Fairley and the witness Brandt left": two subjects, and "she" is either.
  if (subject?.kind !== 'name' || isOneOfTwo(scene, subject.run.end, end)) return { speaker: undefined };
  const named = cast.resolve(subject.run);
  return { speaker: people.some(({ name }) => name === named.name) ? named : undefined };
}

/** Characters before a name that opens its sentence. */
const HEAD = 3;

const opens = (subject: Subject, start: number): boolean =>
  subject?.kind === 'name' && subject.run.start - start < HEAD;

/** Small words between "and" and the second name. */
const MOST_SMALL = 3;

function isOneOfTwo({ line, language: { speech } }: Scene, at: number, to: number): boolean {
  let i = tokenFrom(line, at);
  if (!speech.and.has(line.tokens[i]?.key ?? '')) return false;
  for (let count = 0; count <= MOST_SMALL; count++) {
    const token = line.tokens[++i];
    if (token === undefined || token.start >= to || token.kind !== 'word') return false;
    if (token.capital) return true;
  }
  return false;
}

/** Words between the article and the noun of somebody without a name. */
const MOST_BEFORE_NOUN = 4;

/** "A Labour spokesman denied it. “…,” he said": somebody without a name has come on. */
function bringsSomebody(scene: Scene, start: number, end: number): boolean {
  const { line, language } = scene;
  const { someone, unnamed, of } = language.speech;
  const first = tokenAfter(scene, start, end);
  if (first?.capital !== true || !someone.has(first.key)) return false;
  const head = tokenFrom(line, first.start);
  for (let i = head + 1; i <= head + 1 + MOST_BEFORE_NOUN; i++) {
    const token = line.tokens[i];
    if (token?.kind !== 'word' || token.start >= end) return false;
    const next = line.tokens[i + 1];
    if (unnamed.has(token.key) && next !== undefined && next.start > token.end) return !of.has(next.key);
  }
  return false;
}

/** Who spoke last of those quoted in a sentence. */
function quotedIn({ spans, found }: Scene, start: number, end: number): Answer {
  const last = firstNot(spans, ({ open }) => open < end) - 1;
  const speaker = (spans[last]?.open ?? -1) >= start ? found[last]?.speaker : undefined;
  return speaker && { speaker };
}
