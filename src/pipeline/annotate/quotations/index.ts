/**
 * Quotations: which marked words are speech, of which kind, and whose. The rules are in `docs/design.md`; the order
 * of the questions is in `passage.ts`.
 */
import type { Mention } from '../../story/schema.ts';
import { hash } from '../../text/words.ts';
import type { Left, Vocabulary } from '../../types.ts';
import { blank } from './boundaries.ts';
import { type MarkedSpan, markedSpans } from './marks.ts';
import { PassageReader } from './passage.ts';
import { Paragraph } from './paragraph.ts';
import { Cast } from './people.ts';
import type { Memory, Spoken } from './stage.ts';

/** One paragraph, heading or list item, with the mentions found in it. */
export interface QuotedPassage {
  text: string;
  line: number;
  mentions: readonly Mention[];
}

export interface FoundQuote {
  id: string;
  text: string;
  kind: 'direct' | 'fragment' | 'indirect';
  speaker?: string;
  speakerName?: string;
  to?: string;
  line: number;
  start: number;
  end: number;
  rule?: string;
}

export function findQuotations(
  passages: readonly QuotedPassage[],
  vocabulary: Vocabulary,
): { found: FoundQuote[]; left: (Left & { line: number })[] } {
  const memory: Memory = { cast: new Cast() };
  const seen = new Map<string, number>();
  const quotes: FoundQuote[] = [];
  const staged = passages.map(({ text, line, mentions }, i) => {
    const spans = markedSpans(text, /^["“‘'„]/.test(passages[i + 1]?.text ?? ''));
    return { text, line, spans, outside: new Paragraph(blank(text, spans), mentions) };
  });
  for (const { outside } of staged) for (const run of outside.names()) memory.cast.foresee(run);
  for (const { text: whole, line, spans, outside } of staged) {
    for (const spoken of readPassage(whole, spans, outside, memory)) {
      const text = whole.slice(spoken.start, spoken.end);
      const base = `q-${hash(`${whole}${spoken.start}`)}`;
      const count = (seen.get(base) ?? 0) + 1;
      seen.set(base, count);
      const to = spoken.clause === undefined ? undefined : toldOutlet(whole.slice(...spoken.clause), vocabulary);
      quotes.push({
        id: count === 1 ? base : `${base}-${count}`,
        text,
        kind: spoken.kind,
        ...(spoken.speaker?.entity === undefined ? {} : { speaker: spoken.speaker.entity }),
        ...(spoken.speaker === undefined || spoken.speaker.entity !== undefined
          ? {}
          : { speakerName: spoken.speaker.name }),
        ...(to === undefined ? {} : { to }),
        line,
        start: spoken.start,
        end: spoken.end,
      });
    }
  }
  return { found: quotes, left: [] };
}

function readPassage(text: string, spans: readonly MarkedSpan[], outside: Paragraph, memory: Memory): Spoken[] {
  const reader = new PassageReader(text, spans, outside, memory);
  const spoken = reader.read();
  memory.open = spans.at(-1)?.closed === false ? spoken.at(-1)?.speaker : undefined;
  memory.announced = reader.announced();
  return spoken;
}

/** The outlet to which something was said: "told Reuters", "to Fox News Digital". */
function toldOutlet(clause: string, { outlets }: Vocabulary): string | undefined {
  for (const [id, outlet] of outlets) {
    if (outlet.type === 'generic') continue;
    for (const name of [outlet.name, ...(outlet.aliases ?? [])]) {
      const at = clause.indexOf(name.replace(/^The /, ''));
      if (at === -1 || /[\p{L}\p{N}]/u.test(clause[at + name.replace(/^The /, '').length] ?? '')) continue;
      if (/\b(?:told|tells|telling|to|with)\s+(?:the\s+)?$/iu.test(clause.slice(0, at))) return id;
    }
  }
  return undefined;
}
