/**
 * Names: where an article names a person, a group, a body or a place. One pass over all names (Aho–Corasick) on folded
 * text; then rules leave what is none (`leaving/`), and say whom the rest means (`whom/`), as `docs/design.md` counts.
 */
import type { Language } from '../../language/language.ts';
import type { Mention } from '../../record/schema.ts';
import { sentenceStarts } from '../../text/sentences.ts';
import { type Line, lineOf } from '../../text/tokens.ts';
import { isTitleCase } from '../../text/words.ts';
import type { Vocabulary } from '../../types.ts';
import type { Candidate, NamedPassage } from './candidate.ts';
import { candidatesOf, type LeftName, OVERLAP_RULES } from './candidates.ts';
import { LEAVING } from './leaving/index.ts';
import type { NameIndex } from './patterns.ts';
import type { Named } from './whom/rule.ts';
import { namedIn, WHOM } from './whom/index.ts';

/** A stretch of text that can name somebody. */
export interface Passage {
  text: string | Line;
  line?: number;
  /** Id of the block; title and deck have none. */
  block?: string;
  in: Mention['in'];
}

/** A name in one of the passages, and the rule that says whom it means. */
interface FoundName {
  passage: number;
  entity: string;
  surface: string;
  start: number;
  end: number;
  rule: string;
}

/** Names of all rules. */
export const NAME_RULES: readonly string[] = [
  ...LEAVING.map(({ name }) => name),
  ...OVERLAP_RULES,
  ...WHOM.map(({ name }) => name),
];

export function findEntities(
  passages: readonly Passage[],
  vocabulary: Vocabulary,
  index: NameIndex,
  language: Language,
): Mention[] {
  return findNames(passages, vocabulary, index, language).found.map(({ passage, entity, surface, start, end }) => {
    const { line, block, in: where } = passages[passage] ?? { in: 'body' };
    return {
      entity,
      surface,
      ...(block !== undefined && { block }),
      ...(line !== undefined && { line }),
      start,
      end,
      in: where,
    };
  });
}

export function findNames(
  passages: readonly Passage[],
  vocabulary: Vocabulary,
  index: NameIndex,
  language: Language,
): { found: FoundName[]; left: (LeftName & { passage: number })[] } {
  const read = passages.map(({ text }) => readPassage(text, vocabulary, language));
  const candidates = read.map((passage) => candidatesOf(passage, index));
  const named = namedIn(
    read,
    candidates.map(({ found }) => found),
    index,
  );
  const found: FoundName[] = [];
  const left = candidates.flatMap((own, passage) => own.left.map((name) => ({ ...name, passage })));
  for (const [passage, own] of candidates.entries()) {
    for (const candidate of own.found) {
      const { start, end, surface } = candidate;
      const verdict = whom(named, passage, candidate);
      if ('entity' in verdict) found.push({ passage, surface, start, end, ...verdict });
      else left.push({ passage, text: surface, start, end, ...verdict });
    }
  }
  return { found, left };
}

function whom(
  named: Named,
  passage: number,
  candidate: Candidate,
): { entity: string; rule: string } | { reason: string; rule: string } {
  for (const { name, read } of WHOM) {
    const verdict = read(named, passage, candidate);
    if (verdict === undefined) continue;
    return 'entity' in verdict ? { entity: verdict.entity, rule: name } : { reason: verdict.left, rule: name };
  }
  throw new Error(`no rule says whom “${candidate.surface}” means; the last of them always does`);
}

function readPassage(printed: string | Line, { entities }: Vocabulary, language: Language): NamedPassage {
  const line = lineOf(printed);
  const { text } = line;
  let lower: string | undefined;
  const near = new Map<string, boolean>();
  const readNear = (entity: string): boolean =>
    (entities.get(entity)?.near ?? []).some((word) => (lower ??= text.toLowerCase()).includes(word.toLowerCase()));
  return {
    text,
    language,
    line,
    starts: sentenceStarts(text, language),
    shouting: text === text.toUpperCase(),
    titled: isTitleCase(text, language),
    isNear: (entity) => {
      const known = near.get(entity) ?? readNear(entity);
      near.set(entity, known);
      return known;
    },
  };
}
