/** The subject behind an inverted verb ("said Dr. Ana Ruiz, who …") or behind "according to". */
import { tokenFrom } from '../../../text/tokens.ts';
import { withoutCapitalizedEnd, withoutEnd } from '../../../text/trim.ts';
import type { NameRun } from '../names/run.ts';
import { namesIn, type Scene, tokenAfter } from '../scene.ts';
import { isBehindPreposition } from './around.ts';
import type { Subject } from './subject.ts';

export function subjectAfter(scene: Scene, start: number, to: number): Subject {
  const { outside, language } = scene;
  // "said, at length, Wallace Tuite"
  const from = start + (/^\s*,[^,;:]{1,30},(?=\s)/u.exec(outside.slice(start, to))?.[0].length ?? 0);
  const opening = tokenAfter(scene, from, to);
  if (opening === undefined) return undefined;
  if (language.speech.pronouns.has(opening.key)) return { kind: 'pronoun', at: from };
  const first = endOfSubject(scene, from, to);
  const runs = namesIn(scene, from, to);
  const named = namedBefore(scene, runs, from, first) ?? namedBehindRole(runs, first, outside);
  if (named !== undefined) return { kind: 'name', run: named };
  const title = titleOf(scene, from, first);
  return { kind: 'role', ...(title === undefined ? {} : { title }) };
}

/** Where the words behind the subject begin: a comma, or "who". */
function endOfSubject({ line, language }: Scene, from: number, to: number): number {
  const { clauseOpeners } = language.speech;
  for (let i = tokenFrom(line, from); ; i++) {
    const token = line.tokens[i];
    if (token === undefined || token.start >= to) return to;
    if (/^[,;:]$/.test(token.key)) return token.start;
    const match = token.start > from ? clauseOpeners.at(line, i) : undefined;
    if (match !== undefined && match.end < to) return token.start - 1;
  }
}

function namedBefore(scene: Scene, runs: readonly NameRun[], from: number, first: number): NameRun | undefined {
  const isSubject = (run: NameRun): boolean =>
    !run.possessive && !isAttributive(scene, run) && !isBehindPreposition(scene, run, from);
  const inFirst = runs.filter((run) => run.start < first);
  const person = inFirst.findLast((run) => run.person && isSubject(run));
  return person ?? (isRole(scene, from, first) ? undefined : inFirst.find(isSubject));
}

/** "said the mayor of Leeds, Jane Roe" – the name stands right behind the comma. */
const namedBehindRole = (runs: readonly NameRun[], first: number, outside: string): NameRun | undefined =>
  runs.find(
    (run) =>
      run.start >= first && run.person && /^[,;:]\s*$/.test(withoutCapitalizedEnd(outside.slice(first, run.start))),
  );

/** "said the mayor", "said the deputy mayor" → "mayor". */
function titleOf({ outside, language }: Scene, from: number, first: number): string | undefined {
  const [article = '', ...words] = withoutEnd(outside.slice(from, first), /[.,;:\s]/)
    .trim()
    .split(/\s+/u);
  const title = words.at(-1);
  return language.speech.the.has(article) &&
    title !== undefined &&
    words.length <= 3 &&
    words.every((word) => /^[\p{L}-]+$/u.test(word)) &&
    /^\p{L}+$/u.test(title)
    ? title
    : undefined;
}

/** "said the Sale full-back": a name before a small noun says of what. */
function isAttributive({ line, language: { speech } }: Scene, run: NameRun): boolean {
  if (run.name.includes(' ')) return false;
  const i = tokenFrom(line, run.start);
  const [before, next] = [line.tokens[i - 1], line.tokens[tokenFrom(line, run.end)]];
  return (
    before !== undefined &&
    before.end === run.start - 1 &&
    speech.the.has(before.key) &&
    next?.kind === 'word' &&
    next.start === run.end + 1 &&
    !next.capital &&
    next.end - next.start >= 3 &&
    !speech.behindNames.has(next.key)
  );
}

/** Whether a stretch begins as a role does: an article or possessive and a small word. */
function isRole({ outside, language: { speech } }: Scene, from: number, to: number): boolean {
  const [article = '', ...words] = outside.slice(from, to).trim().split(/\s+/u);
  if (!speech.determiners.has(article) && !speech.quantifiers.has(article)) return false;
  if (speech.the.has(article) && /^\p{Lu}/u.test(words[0] ?? '')) return false;
  const small = words.find((word) => !/^\p{Lu}[\p{L}.’'-]*$/u.test(word));
  return small !== undefined && /^\p{Ll}/u.test(small);
}
