/** What a rule may look at: the unit, its neighbours, and where the article's prose begins and ends. */
import type { Language } from '../language/index.ts';
import type { Phrases } from '../text/phrases.ts';
import { type Line, readLine } from '../text/tokens.ts';
import { withoutEnd } from '../text/trim.ts';
import { countWords, endsSentence } from '../text/words.ts';
import type { JudgedUnit, Unit } from '../types.ts';
import type { Repetitions } from './repetitions.ts';

/** A unit, read once for all of the rules. */
export interface Reading {
  unit: JudgedUnit;
  text: string;
  line: Line;
  /** The line without the bullets, arrows, emoji and bars that pages put around a label. */
  bare: Line;
  /** How many words the text has. */
  words: number;
  /** Whether it ends as sentences do. */
  ends: boolean;
  /** Whether it reads as a sentence of the article, whatever was decided of it. */
  prose: boolean;
}

export interface RuleContext extends Bounds {
  language: Language;
  readings: readonly Reading[];
  index: number;
  repetitions: Repetitions;
}

/** Indices that rules compare with their own; -1 where there is no such unit. */
interface Bounds {
  /** The first and the last unit that reads as prose and was not set aside. */
  firstProse: number;
  lastProse: number;
  /** The first that reads as prose, set aside or not. */
  firstSentence: number;
  /** The last one above the prose that may be a headline. */
  lastHeadline: number;
}

export interface Finding {
  /** Default: furniture. */
  class?: 'furniture' | 'cross-reference';
  confidence: number;
}

/** One reason to set a line aside. A rule a file; `why` is shown to readers and editors. */
export interface Rule {
  name: string;
  why: string;
  apply: (reading: Reading, context: RuleContext) => Finding | undefined;
}

/** What such a rule sets aside for lines in its neighbourhood is told by the rule that set those aside. */
export interface NeighbourRule {
  name: string;
  /** Name of the rule that found the neighbour, which is published with the lines. */
  of: string;
  why: string;
  /** By index of the unit: what is found, and the reason for that unit. */
  apply: (readings: readonly Reading[], language: Language) => Map<number, Finding & { reason: string }>;
}

export function readUnit(unit: Unit, language: Language): Reading {
  const { text } = unit;
  const line = readLine(text);
  const stripped = stripOrnaments(text);
  const words = countWords(text);
  return {
    unit,
    text,
    line,
    bare: stripped === text ? line : readLine(stripped),
    words,
    ends: endsSentence(text),
    prose: isProse(line, words, language),
  };
}

/** A sentence has more words than most lines of a page's furniture … */
const PROSE = 12;
/** … and a paragraph that asks or exclaims has more than a headline that does. */
const ASKING_PROSE = 20;

function isProse(line: Line, words: number, { page }: Language): boolean {
  if (!endsSentence(line.text)) return false;
  const enough = /[?!]["'”’)\]»]*$/.test(line.text) ? ASKING_PROSE : PROSE;
  return words >= enough && !opensWith(page.ofTheText.openings, line) && !page.ofTheText.anywhere.find(line);
}

export function boundsOf(readings: readonly Reading[]): Bounds {
  const isOpen = ({ prose, unit }: Reading): boolean => prose && unit.verdict === undefined;
  const firstProse = readings.findIndex(isOpen);
  return {
    firstProse,
    lastProse: readings.findLastIndex(isOpen),
    firstSentence: readings.findIndex(({ prose }) => prose),
    lastHeadline: readings.findLastIndex(({ words, ends }, i) => i < firstProse && words >= 4 && !ends),
  };
}

export const inHead = (context: RuleContext): boolean => context.index < context.firstProse;
export const inTail = (context: RuleContext): boolean => context.index > context.lastProse;

/** Without the prefixes and separators that pages put around labels: bullets, arrows, emoji, bars. */
const stripOrnaments = (text: string): string =>
  withoutEnd(text.replace(/^[^\p{L}\p{N}("'“‘©#@]+/u, ''), /[^\p{L}\p{N}\p{M})"'”’.!?…%:]/u);

/** Whether a phrase begins the line, up to two marks aside. */
function opensWith(phrases: Phrases, line: Line): boolean {
  for (let first = 0; first <= 2; first++) {
    if (phrases.at(line, first) !== undefined) return true;
    if (line.tokens[first]?.kind !== 'mark') return false;
  }
  return false;
}

/** Index of the first word or number of a line. */
export function firstWord({ tokens }: Line): number {
  const index = tokens.findIndex(({ kind }) => kind !== 'mark');
  return index === -1 ? tokens.length : index;
}

/** Index behind the last word or number of a line. */
export const afterLastWord = ({ tokens }: Line): number => tokens.findLastIndex(({ kind }) => kind !== 'mark') + 1;

/** Whether phrases stand in a line in this order, whatever stands between them. */
export function inOrder(line: Line, ...lists: readonly Phrases[]): boolean {
  let from = 0;
  for (const list of lists) {
    const match = list.find(line, from);
    if (match === undefined) return false;
    from = match.after;
  }
  return true;
}

/** Labels are short: a mark further on parts no label from its text. */
const LABEL_TOKENS = 16;

/**
 * The label of a line, as a line of its own: what stands before a mark and is a label as a whole.
 *
 * @param isSeparator of the marks between label and text, given with the character behind
 */
export function labelOf(
  line: Line,
  labels: Phrases,
  isSeparator: (mark: string, behind: string) => boolean,
): Line | undefined {
  for (const [i, { kind, key, start, end }] of line.tokens.slice(1, LABEL_TOKENS).entries()) {
    // `i` is the index of the token before.
    if (kind !== 'mark' || !isSeparator(key, line.text[end] ?? '') || line.tokens[i]?.kind === 'mark') continue;
    const label = readLine(line.text.slice(0, start));
    if (labels.whole(label) !== undefined) return label;
  }
  return undefined;
}

/** The button's word that a text begins with, where what is behind it is run together with it: "NextHarbour vote". */
export function gluedTo({ text }: Line, words: Phrases): boolean {
  const word = /^(?:\p{Lu}\p{Ll}+|\p{Lu}{2,}?)(?=\p{Lu}[\p{Ll}\d])/u.exec(text)?.[0];
  return word !== undefined && words.has(word);
}

/** Whether a line, from a token on, is a button: unlike a label it has no mark behind its words but a bracket. */
export function isButton(labels: Phrases, line: Line, from = 0): boolean {
  const match = labels.whole(line, from);
  return match !== undefined && /^[\s)\]]*$/.test(line.text.slice(match.end));
}

/** Somebody is quoted: such a line is no order to the reader. */
export const opensQuotation = (text: string): boolean => /^["“‘]/.test(text);
