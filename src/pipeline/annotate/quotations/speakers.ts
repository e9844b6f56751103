/**
 * Who speaks: the subject of the verb of saying, not the nearest name. Where the subject is a role, a group or nobody
 * by name, there is no speaker.
 */
import { withoutCapitalizedEnd, withoutEnd } from '../../text/trim.ts';
import type { Paragraph, Verb } from './paragraph.ts';
import type { Cast, NameRun } from './people.ts';
import { ACCORDING } from './verbs.ts';

export interface Speaker {
  name: string;
  entity?: string;
}

/** A subject that is no name: a pronoun points back, a role names nobody. */
export type Subject =
  | { kind: 'name'; run: NameRun }
  /** `at` is where the pronoun stands. */
  | { kind: 'pronoun'; at: number }
  /** `title` is its noun, for "the mayor" after "Mayor Ana Ruiz". */
  | { kind: 'role'; title?: string }
  | undefined;

export interface Scene {
  /** With everything inside quotation marks blanked, offsets kept. */
  paragraph: Paragraph;
  cast: Cast;
}

const PREPOSITION =
  /\b(?:of|in|at|for|from|with|to|by|against|about|near|between|than|on|alongside|including)\s+(?:(?:the|a|an|his|her|its|their)\s+)?$/iu;
/** Between subject and verb: adverbs and auxiliaries. */
const BETWEEN_WORD =
  /^(?:also|later|then|has|have|had|is|was|would|will|did|does|again|once|first|now|still|even|just|only|simply|further|previously|recently|earlier|today|yesterday|himself|herself|themselves|who|both|each|all|jr\.?|sr\.?|\p{Ll}{1,20}ly|\d{1,2}|mp|mep|td|msp|qc|kc|phd|md)$/iu;
const BETWEEN_PHRASE = /\b(?:in turn|at the time|on \p{Lu}\p{Ll}{2,9}|last \p{Ll}{3,9}|this \p{Ll}{3,9})\b/gu;
const MOST_BETWEEN = 200;

function isBetween(rest: string): boolean {
  if (rest.length > MOST_BETWEEN) return false;
  return rest
    .replace(BETWEEN_PHRASE, '')
    .split(/[\s,]/u)
    .every((word) => word === '' || BETWEEN_WORD.test(word));
}

const APPOSITION = /^\s*(?:,[^;:—]{1,160},|\([^()]{1,80}\)|\s[—–]\s[^;:—–]{1,140}\s[—–])\s*/u;
/** "Roe of the Institute for Peace" – what a person is of, right behind the name. */
const PLACE_OF_WORK = /^\s(?:of|at|from|with|for|in)\s[^,;:—–]{1,110}?(?=,|\s(?:also|later|then|has|had)\s|\s*$)/u;
const PRONOUN_END =
  /(?:^|[\s,(—–])(he|she|they|it|i|we)\s+(?:(?:also|later|then|has|had|would|again|once|first|now|still|even|just|simply|further|previously|recently|earlier|\p{Ll}+ly)\s+)*$/iu;
const JOINED = /(?:\band|\bbut|\bthen|\bor|,)\s+(?:\p{Ll}+ly\s+|later\s+|also\s+|then\s+)*$/iu;

const prepositional = (text: string, run: NameRun, from: number): boolean =>
  run.office !== true && PREPOSITION.test(withoutCapitalizedEnd(text.slice(Math.max(from, run.start - 60), run.start)));

/**
 * The subject of a verb that stands at `verb`, in the clause that begins at `from`.
 */
export function subjectBefore({ paragraph, cast }: Scene, from: number, verb: number): Subject {
  const { text } = paragraph;
  const clause = text.slice(from, verb);
  const pronoun = PRONOUN_END.exec(clause);
  if (pronoun !== null)
    return /^(?:it|i|we)$/i.test(pronoun[1] ?? '') ? { kind: 'role' } : { kind: 'pronoun', at: from + pronoun.index };
  const runs = paragraph.names(from, verb).filter((run) => !run.possessive);
  for (const run of [...runs].reverse()) {
    const rest = text.slice(run.end, verb);
    const afterApposition = rest.replace(PLACE_OF_WORK, '').replace(APPOSITION, ' ').replace(APPOSITION, ' ');
    // "Howard Archer, economist at Global Insight said": the second comma was forgotten.
    const openApposition = /^,\s[^,;:—–]{2,80}$/u.test(rest.trimEnd()) && text.slice(from, run.start).trim() === '';
    if (!isBetween(rest) && !isBetween(afterApposition) && !openApposition) continue;
    if (prepositional(text, run, from)) continue;
    // "the mayor of Leeds, Jane Roe, said" – but "Jane Roe, wife of John Roe, said": what is inside an apposition waits.
    const outer = runs.find(
      (other) =>
        other.start < run.start &&
        isBetween(text.slice(other.end, verb).replace(APPOSITION, ' ')) &&
        other.person &&
        !prepositional(text, other, from),
    );
    if (isCommonNoun(text, run, from) && !cast.knows(run)) continue;
    return {
      kind: 'name',
      run: outer !== undefined && !/^\s*,\s*$/.test(text.slice(outer.end, run.start)) ? outer : run,
    };
  }
  // The verb is the second of two: "Roe stood up and said".
  if (JOINED.test(clause)) {
    const first = runs.find((run) => cast.isPerson(run) && !prepositional(text, run, from));
    const own = clause.slice(0, first === undefined ? 0 : first.start - from);
    if (first !== undefined && !/\b(?:he|she|they)\s/iu.test(clause.slice(first.end - from)) && !/[;:]/.test(own))
      return { kind: 'name', run: first };
    const earlier = /(?:^|[\s,])(?:he|she|they)\s/iu.exec(clause);
    if (earlier !== null) return { kind: 'pronoun', at: from + earlier.index };
  }
  return clause.trim() === '' ? undefined : role(clause);
}

/** "the mayor said" → the noun before the verb. */
function role(clause: string): Subject {
  const words = clause
    .slice(-100)
    .replace(/,[^,]{0,80},?\s?$/u, ' ')
    .trim()
    .split(/\s/u);
  while (/^(?:also|later|then|\p{Ll}{1,20}ly)$/iu.test(words.at(-1) ?? '')) words.pop();
  const title = words.at(-1) ?? '';
  const article = words.slice(-4, -1).some((word) => /^the$/iu.test(word));
  return { kind: 'role', ...(article && /^\p{Ll}+$/u.test(title) ? { title } : {}) };
}

/** One capitalized word at the start of a sentence may be any noun: "Residents described". */
const isCommonNoun = (text: string, run: NameRun, from: number): boolean =>
  !run.name.includes(' ') &&
  run.entity === undefined &&
  text.slice(from, run.start).trim() === '' &&
  (/s$/i.test(run.name) ||
    /^(?:Police|Staff|Management|Nobody|Everyone|Somebody|Someone|People|One|Others|None)$/.test(run.name));

/** A participle shares the subject of its sentence: "Roe praised the crews, calling them “…”". */
export function subjectOfSentence(scene: Scene, from: number, to: number): Subject {
  const { paragraph, cast } = scene;
  const { text } = paragraph;
  const runs = paragraph.names(from, to).filter((run) => !run.possessive);
  const named =
    runs.find((run) => cast.isPerson(run) && !prepositional(text, run, from)) ??
    runs.find((run) => run.start - from < 8 && !isCommonNoun(text, run, from) && run.name.includes(' '));
  const opening = /^\s*(?:\p{L}+ing\s[^,]{1,80},\s|[^,]{1,60},\s)?(he|she|they)\b/iu.exec(text.slice(from, to));
  if (opening !== null && (named === undefined || from + opening.index + opening[0].length < named.start))
    return { kind: 'pronoun', at: from + opening.index };
  // Another subject stands before the name: "The committee praised Roe, calling …".
  if (named !== undefined && named.start - from > 0) {
    const before = withoutCapitalizedEnd(text.slice(from, named.start));
    if (paragraph.verbs(from, from + before.length, true).length > 0 && !/,\s*$/.test(before)) return { kind: 'role' };
  }
  return named === undefined ? { kind: 'role' } : { kind: 'name', run: named };
}

/** The subject after an inverted verb ("said Dr. Ana Ruiz, who …") or after "according to". */
export function subjectAfter({ paragraph }: Scene, start: number, to: number): Subject {
  const { text } = paragraph;
  // "said, at length, Wallace Tuite"
  const from = start + (/^\s*,[^,;:]{1,30},(?=\s)/u.exec(text.slice(start, to))?.[0].length ?? 0);
  const clause = text.slice(from, to);
  if (/^\s*(?:he|she|they)\b/iu.test(clause)) return { kind: 'pronoun', at: from };
  const comma = clause.search(
    /[,;:]|\s(?:who|which|when|as|while|after|before|during|in an?|at an?|on \p{Lu}|to reporters)\s/u,
  );
  const first = comma === -1 ? to : from + comma;
  const runs = paragraph.names(from, to);
  const inFirst = runs.filter((run) => run.start < first);
  const people = inFirst.filter((run) => run.person && !run.possessive && !prepositional(text, run, from));
  const named =
    people.findLast((run) => !isAttributive(text, run)) ??
    (countRole(clause.slice(0, first - from))
      ? undefined
      : inFirst.find((run) => !run.possessive && !isAttributive(text, run) && !prepositional(text, run, from)));
  if (named !== undefined) return { kind: 'name', run: named };
  // "said the mayor of Leeds, Jane Roe" – the name stands right behind the comma.
  const second = runs.find(
    (run) => run.start >= first && run.person && /^[,;:]\s*$/.test(withoutCapitalizedEnd(text.slice(first, run.start))),
  );
  if (second !== undefined) return { kind: 'name', run: second };
  const title = /^\s*the\s+(?:[\p{L}-]+\s+){0,2}?(\p{Ll}+)\s*$/iu.exec(
    withoutEnd(clause.slice(0, first - from), /[.,;:\s]/),
  )?.[1];
  return clause.trim() === '' ? undefined : { kind: 'role', ...(title === undefined ? {} : { title }) };
}

/** "said the Sale full-back": a name before a small noun says of what. */
const isAttributive = (text: string, run: NameRun): boolean =>
  !run.name.includes(' ') &&
  /\bthe\s$/iu.test(text.slice(0, run.start).slice(-5)) &&
  /^\s\p{Ll}{3,}/u.test(text.slice(run.end, run.end + 8)) &&
  !/^\s(?:who|when|while|after|before|during|from|with|told|said|yesterday|today|earlier|last|this|and)\b/u.test(
    text.slice(run.end, run.end + 12),
  );

/** Whether a stretch begins as a role does: an article or possessive and a small word. */
const countRole = (text: string): boolean =>
  /^\s*(?:the|a|an|one|his|her|their|its|another|some|many|several)\s+(?:\p{Lu}[\p{L}.’'-]*\s+)*\p{Ll}/u.test(text) &&
  !/^\s*the\s+\p{Lu}/u.test(text);

const WEAK =
  /^(?:alleged|accused|claimed|suggested|promised|quoted|read|reads|reading|used|using|saw|found|thought|thinks|believed|believes|pressed|offered|reported|reports|cast|viewed|regarded|painted|agreed|agrees|continued|continues|hoped|feared|posted|posts|talked|talks|talking|spoke|speaks|speaking|smiled|laughed|ruled|mentioned|points|pointed|pointing)$/i;

/** The last verb of speech in a stretch. */
export function lastVerb(paragraph: Paragraph, from: number, to: number, all: boolean): Verb | undefined {
  const verbs = paragraph.verbs(from, to, all);
  // "asked whether anyone still read “…”": a verb that is seldom one of speech gives way to one that always is.
  return verbs.findLast(({ word }) => !WEAK.test(word)) ?? verbs.at(-1);
}

export const firstVerb = (paragraph: Paragraph, from: number, to: number): Verb | undefined =>
  paragraph.verbs(from, to, false)[0];

export function accordingTo(scene: Scene, from: number, to: number): Subject {
  const match = ACCORDING.exec(scene.paragraph.text.slice(from, to));
  if (match === null) return undefined;
  return subjectAfter(scene, from + match.index + match[0].length, to);
}
