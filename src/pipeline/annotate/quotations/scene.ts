/**
 * The scene of one paragraph: what stands outside its marks, cut into words, its sentences, names and verbs of speech,
 * each looked for once. It is handed to every rule; `memory` is what the paragraphs above have left.
 */
import type { Language } from '../../language/language.ts';
import type { SpeechVerb } from '../../language/speech.ts';
import type { Mention } from '../../record/schema.ts';
import { type Line, type Token, tokenFrom } from '../../text/tokens.ts';
import { boundaries, outsideOf } from './boundaries.ts';
import type { MarkedSpan } from './marks/span.ts';
import type { Cast, Speaker } from './names/cast.ts';
import { namesOf } from './names/index.ts';
import type { NameMatch, NameRun } from './names/run.ts';
import { firstAbove, firstEndingBehind, firstNot } from '../../text/sorted.ts';

export interface Verb {
  at: number;
  end: number;
  /** Index of its first token, and of the one behind it. */
  first: number;
  after: number;
  /** In lower case. */
  word: string;
  kind: SpeechVerb;
}

/** Words that somebody speaks. */
export interface Spoken {
  start: number;
  end: number;
  kind: 'direct' | 'fragment' | 'indirect';
  speaker?: Speaker;
  /** The clause that governs it, for the outlet that was told. */
  clause?: readonly [number, number];
  /** The rule that read it. */
  rule: string;
}

/** What one paragraph leaves for the next. */
export interface Memory {
  cast: Cast;
  /** The last quotation was not closed: the next paragraph goes on with it. */
  open?: Speaker | undefined;
  /** The paragraph ended in a colon, with this subject. */
  announced?: Speaker | undefined;
  /** Who spoke or was the subject last. */
  last?: Speaker | undefined;
}

/** A paragraph with everything in it that does not depend on those above. */
export interface Paragraph {
  language: Language;
  text: string;
  spans: readonly MarkedSpan[];
  mentions: readonly Mention[];
  /** Quoted words blanked, offsets kept: verbs and names inside them govern nothing. */
  outside: string;
  line: Line;
  starts: readonly number[];
  names: readonly NameMatch[];
  verbs: readonly Verb[];
}

export interface Scene extends Paragraph {
  memory: Memory;
  /** What each pair of marks was read as, up to the one at hand. */
  found: (Spoken | undefined)[];
  /** The last of them that is speech. */
  latest?: Spoken | undefined;
}

export function readParagraph(
  whole: Line,
  spans: readonly MarkedSpan[],
  mentions: readonly Mention[],
  language: Language,
): Paragraph {
  const { text } = whole;
  const line = outsideOf(whole, spans, language);
  const outside = line.text;
  return {
    language,
    text,
    spans,
    mentions,
    outside,
    line,
    starts: boundaries(text, line, spans, language),
    names: namesOf(outside, 0, outside.length, mentions, language),
    verbs: verbsOf(line, language),
  };
}

const verbsOf = (line: Line, { speech: { verbs } }: Language): Verb[] =>
  verbs.list.all(line).flatMap(({ entry, start, end, first, after }) => {
    const kind = verbs.kinds[entry];
    // Words of one verb do not stand around a quotation.
    return kind === undefined || end - start > entry.length
      ? []
      : [{ at: start, end, first, after, word: entry, kind }];
  });

/** Words of a sentence that are looked at on each side; a longer one is a list, and its far end says nothing. */
const REACH = 150;

/** Where the sentence begins that an offset is in. */
export function sentenceStart({ starts, line }: Scene, at: number): number {
  const start = starts[firstAbove(starts, at) - 1] ?? 0;
  const far = line.tokens[tokenFrom(line, at) - REACH];
  return far === undefined ? start : Math.max(start, far.start);
}

/** Where the sentence ends that an offset is in. */
export function sentenceEnd({ starts, line, text }: Scene, at: number): number {
  const end = starts[firstAbove(starts, at)] ?? text.length;
  const far = line.tokens[tokenFrom(line, at) + REACH];
  return far === undefined ? end : Math.min(end, far.start);
}

/** End of the sentence that goes on at `at`, or the next opening mark. */
export function clauseEnd({ starts, spans, text }: Scene, at: number): number {
  const start = starts[firstAbove(starts, at)] ?? text.length;
  const span = spans[firstNot(spans, ({ open }) => open < at)]?.open ?? text.length;
  return Math.min(start, span);
}

/** Names that stand whole in a stretch. Where the stretch cuts through a run of capitals, it is read by itself. */
export function namesIn(scene: Paragraph, from: number, to: number): NameRun[] {
  const { names, outside, mentions, language } = scene;
  const first = firstEndingBehind(names, from);
  const after = firstNot(names, ({ at }) => at < to);
  const cut = (names[first]?.at ?? from) < from || (names[after - 1]?.end ?? to) > to;
  const matches = cut ? namesOf(outside, from, to, mentions, language) : names.slice(first, after);
  return matches.flatMap(({ runs }) => runs);
}

/** Verbs of speech in a stretch, or those that take a sentence. */
export function verbsIn({ verbs }: Paragraph, from: number, to: number, all: boolean): Verb[] {
  const list: Verb[] = [];
  for (let i = firstNot(verbs, ({ at }) => at < from); i < verbs.length; i++) {
    const verb = verbs[i];
    if (verb === undefined || verb.end > to) break;
    if (all || verb.kind.takes === 'sentence') list.push(verb);
  }
  return list;
}

/** The first verb in a stretch that takes a sentence. */
export function firstVerb({ verbs }: Paragraph, from: number, to: number): Verb | undefined {
  for (let i = firstNot(verbs, ({ at }) => at < from); i < verbs.length; i++) {
    const verb = verbs[i];
    if (verb === undefined || verb.end > to) return undefined;
    if (verb.kind.takes === 'sentence') return verb;
  }
  return undefined;
}

/** The last verb in a stretch. "asked whether anyone still read “…”": one that is seldom of speech gives way. */
export function lastVerb(scene: Paragraph, from: number, to: number, all: boolean): Verb | undefined {
  const verbs = verbsIn(scene, from, to, all);
  return verbs.findLast(({ kind }) => kind.weak !== true) ?? verbs.at(-1);
}

/** The token right before an offset, not before `from`. */
export function tokenBefore({ line }: Paragraph, at: number, from: number): Token | undefined {
  const token = line.tokens[tokenFrom(line, at) - 1];
  return token !== undefined && token.start >= from ? token : undefined;
}

/** The token at an offset or behind it, before `to`. */
export function tokenAfter({ line }: Paragraph, at: number, to: number): Token | undefined {
  const token = line.tokens[tokenFrom(line, at)];
  return token !== undefined && token.start < to ? token : undefined;
}

export const isDash = ({ key }: Token): boolean => /^[—–-]$/.test(key);
