/**
 * Quotations: which marked words are speech, of which kind, and whose. What counts is in `docs/design.md`; the order of
 * the rules is in `rules/index.ts`, that of the clauses behind the marks in `clauses/`, of the verbs before them in
 * `verbs/`.
 */
import type { Language } from '../../language/language.ts';
import type { Mention } from '../../record/schema.ts';
import { type Line, lineOf } from '../../text/tokens.ts';
import { hash } from '../../text/words.ts';
import type { Left, Vocabulary } from '../../types.ts';
import { INDIRECT } from './indirect.ts';
import { markedSpans } from './marks/index.ts';
import { Cast } from './names/cast.ts';
import { readPassage } from './passage.ts';
import { RULES } from './rules/index.ts';
import { type Memory, type Paragraph, readParagraph, type Spoken } from './scene.ts';
import { signatureAt } from './signature.ts';
import { outletNames, type Told, toldIn, toldOutlets } from './told.ts';

/** One paragraph, heading or list item, with the mentions found in it. */
interface QuotedPassage {
  text: string | Line;
  line: number;
  /** Id of the block. */
  block: string;
  mentions: readonly Mention[];
}

interface FoundQuote {
  id: string;
  text: string;
  kind: 'direct' | 'fragment' | 'indirect';
  speaker?: string;
  speakerName?: string;
  to?: string;
  block: string;
  line: number;
  start: number;
  end: number;
  /** Name of the rule that read it. */
  rule: string;
}

/** Names of all rules, those of clauses and verbs in the place of the rule that asks them. */
export const QUOTATION_RULES: readonly string[] = [
  ...new Set([...RULES.flatMap((rule) => rule.asks ?? [rule]), INDIRECT].map(({ name }) => name)),
];

/** A paragraph may go on with a quotation that the one above has not closed. */
const REOPENS = /^["“‘'„«»]/;

export function findQuotations(
  passages: readonly QuotedPassage[],
  vocabulary: Vocabulary,
  language: Language,
): { found: FoundQuote[]; left: (Left & { line: number })[] } {
  const memory: Memory = { cast: new Cast(language.people) };
  const lines = passages.map(({ text }) => lineOf(text));
  const staged = passages.map(({ line, block, mentions }, i) => {
    const whole = lines[i] ?? lineOf('');
    const spans = markedSpans(whole.text, REOPENS.test(lines[i + 1]?.text ?? ''), language.speech);
    return { line, block, paragraph: readParagraph(whole, spans, mentions, language) };
  });
  for (const { paragraph } of staged)
    for (const { runs } of paragraph.names) for (const run of runs) memory.cast.foresee(run);
  const outlets = outletNames(vocabulary, language);
  const giveId = idGiver();
  const found: FoundQuote[] = [];
  const left: (Left & { line: number })[] = [];
  for (const [i, { line, block, paragraph }] of staged.entries()) {
    const passage = readPassage(paragraph, memory);
    for (const words of passage.left) left.push({ ...words, line });
    if (passage.spoken.length === 0) continue;
    signedBelow(paragraph, passage.spoken, staged[i + 1]?.paragraph, memory);
    const told = toldOutlets(paragraph.line, outlets, language);
    const hashed = hash(paragraph.text);
    for (const spoken of passage.spoken)
      found.push({
        id: giveId(hash(String(spoken.start), hashed)),
        block,
        line,
        ...quoteOf(paragraph.text, spoken, told),
      });
  }
  return { found, left };
}

/** Words that are a paragraph, nobody's so far, and below them a dash and a name alone: “…” / – Commissioner Roe. */
function signedBelow(
  { text }: Paragraph,
  spoken: readonly Spoken[],
  below: Paragraph | undefined,
  { cast }: Memory,
): void {
  const [only, another] = spoken;
  if (only === undefined || another !== undefined || only.speaker !== undefined || below === undefined) return;
  const isWhole = only.start <= 2 && text.trimEnd().length - only.end <= 2;
  const run = isWhole ? signatureAt(below, 0) : undefined;
  if (run !== undefined) only.speaker = cast.resolve(run);
}

/** Ids from the paragraph and the place in it; the same paragraph twice gives ids with a number behind. */
function idGiver(): (hashed: string) => string {
  const seen = new Map<string, number>();
  return (hashed) => {
    const base = `q-${hashed}`;
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    return count === 1 ? base : `${base}-${count}`;
  };
}

function quoteOf(text: string, spoken: Spoken, told: readonly Told[]): Omit<FoundQuote, 'id' | 'block' | 'line'> {
  const { kind, speaker, clause, start, end, rule } = spoken;
  const to = clause === undefined ? undefined : toldIn(told, clause);
  return {
    text: text.slice(start, end),
    kind,
    ...(speaker?.entity === undefined ? {} : { speaker: speaker.entity }),
    ...(speaker === undefined || speaker.entity !== undefined ? {} : { speakerName: speaker.name }),
    ...(to === undefined ? {} : { to }),
    start,
    end,
    rule,
  };
}
