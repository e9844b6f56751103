/** What the rules ask of the words in one pair of marks. */
import { countWords } from '../../text/words.ts';
import { clauseAfter } from './clauses/index.ts';
import type { MarkedSpan } from './marks/span.ts';
import type { Speaker } from './names/cast.ts';
import { clauseEnd, isDash, lastVerb, type Scene, sentenceStart, tokenBefore, type Verb } from './scene.ts';

export interface MarkedWords {
  /** Index of the pair, and the pair. */
  index: number;
  span: MarkedSpan;
  /** Without white space at the ends, and where that stands. */
  inner: string;
  start: number;
  end: number;
  /** How many words. */
  count: number;
  /** Where the sentence begins that they stand in. */
  from: number;
  /** Where the clause behind them ends. */
  until: number;
  /** A clause right behind them that gives them to somebody. */
  after: { rule: string; speaker?: Speaker } | undefined;
  /** The verb before them in their sentence. */
  verb: Verb | undefined;
  /** Nothing of their sentence stands before them. */
  begins: boolean;
  /** They begin with a capital or a digit. */
  capital: boolean;
  /** They are a sentence, or a part that a clause breaks off. */
  complete: boolean;
}

const SENTENCE_END = /[.!?…]["'”’)\]]*$/;

export const endsSentence = ({ inner }: Pick<MarkedWords, 'inner'>): boolean => SENTENCE_END.test(inner);

export function readMarked(scene: Scene, index: number, span: MarkedSpan): MarkedWords {
  const whole = scene.text.slice(span.open + 1, span.close);
  const inner = whole.trim();
  const start = span.open + 1 + (whole.length - whole.trimStart().length);
  const from = sentenceStart(scene, span.open);
  const until = clauseEnd(scene, span.close + 1);
  return {
    index,
    span,
    inner,
    start,
    end: start + inner.length,
    count: countWords(inner),
    from,
    until,
    after: clauseAfter(scene, { index, span, inner, until }),
    verb: lastVerb(scene, from, span.open, true),
    begins: isHead(scene, from, span.open),
    capital: /^[\s.…[(]*[\p{Lu}\d¿¡]/u.test(inner),
    complete: SENTENCE_END.test(inner) || /[,—–-]$/.test(inner) || /^[.?!,]/.test(scene.text[span.close + 1] ?? ''),
  };
}

/** Whether nothing but commas and dashes stands between the head of a sentence and an offset. */
function isHead(scene: Scene, from: number, at: number): boolean {
  for (let before = tokenBefore(scene, at, from); before !== undefined; before = tokenBefore(scene, before.start, from))
    if (before.key !== ',' && !isDash(before)) return false;
  return true;
}

/** Whether the word right before the marks is one of these marks. */
export const standsBehind = (scene: Scene, { from, span }: MarkedWords, marks: RegExp): boolean =>
  marks.test(tokenBefore(scene, span.open, from)?.key ?? '');
