/** The subject of a whole sentence; a participle shares it: "Roe praised the crews, calling them “…”". */
import { tokenFrom } from '../../../text/tokens.ts';
import { withoutCapitalizedEnd } from '../../../text/trim.ts';
import { namesIn, type Scene, tokenAfter, verbsIn } from '../scene.ts';
import { isBehindPreposition, isCommonNoun } from './around.ts';
import { isBehindComma } from './before.ts';
import type { Subject } from './subject.ts';

/** A name that begins so near to the head of the sentence opens it. */
const HEAD = 8;

export function subjectOfSentence(scene: Scene, from: number, to: number): Subject {
  const { memory, outside } = scene;
  const runs = namesIn(scene, from, to).filter((run) => !run.possessive);
  const named =
    runs.find((run) => memory.cast.isPerson(run) && !isBehindPreposition(scene, run, from)) ??
    runs.find((run) => run.start - from < HEAD && !isCommonNoun(scene, run, from) && run.name.includes(' '));
  const pronoun = openingPronoun(scene, from, to);
  if (pronoun !== undefined && (named === undefined || pronoun.end < named.start)) return { kind: 'pronoun', at: from };
  if (named === undefined) return { kind: 'role' };
  // Another subject stands before the name: "The committee praised Roe, calling …".
  const before = from + withoutCapitalizedEnd(outside.slice(from, named.start)).length;
  if (verbsIn(scene, from, before, true).length > 0 && !isBehindComma(scene, from, before)) return { kind: 'role' };
  return { kind: 'name', run: named };
}

/** Characters before the comma behind which a sentence may begin with its pronoun; a participle may take more. */
const LEAD = 60;
const PARTICIPLE_LEAD = 80;

/** "She said …", "On Friday, she said …", "Speaking to the council, she said …". */
function openingPronoun(scene: Scene, from: number, to: number): { end: number } | undefined {
  const { line, language } = scene;
  const { pronouns } = language.speech;
  const first = tokenAfter(scene, from, to);
  if (first === undefined) return undefined;
  if (pronouns.has(first.key)) return first;
  const participle = language.people.participleEndings.some((ending) => first.key.endsWith(ending));
  const most = participle ? first.end + PARTICIPLE_LEAD : from + LEAD;
  for (let i = tokenFrom(line, first.end); ; i++) {
    const token = line.tokens[i];
    if (token === undefined || token.start > most + 1) return undefined;
    if (token.key !== ',') continue;
    const next = line.tokens[i + 1];
    return next !== undefined && next.start < to && pronouns.has(next.key) ? next : undefined;
  }
}
