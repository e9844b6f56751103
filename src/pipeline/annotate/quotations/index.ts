/**
 * Quotations: which marked words are speech, of which kind, and whose. The rules are in `docs/design.md`; the order
 * of the questions is in `passage.ts`.
 */
import type { Mention } from '../../story/schema.ts';
import { hash } from '../../text/words.ts';
import type { Vocabulary } from '../../types.ts';
import { markedSpans } from './marks.ts';
import { PassageReader } from './passage.ts';
import { Cast, nameRuns } from './people.ts';
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
}

export function findQuotations(passages: readonly QuotedPassage[], vocabulary: Vocabulary): FoundQuote[] {
  const memory: Memory = { cast: new Cast() };
  const seen = new Map<string, number>();
  const quotes: FoundQuote[] = [];
  for (const { text, mentions } of passages) {
    for (const run of nameRuns(text, 0, text.length, mentions)) memory.cast.foresee(run);
  }
  for (const [i, passage] of passages.entries()) {
    const next = passages[i + 1]?.text ?? '';
    for (const spoken of readPassage(passage, /^["“‘'„]/.test(next), memory)) {
      const text = passage.text.slice(spoken.start, spoken.end);
      const base = `q-${hash(`${passage.text}${spoken.start}`)}`;
      const count = (seen.get(base) ?? 0) + 1;
      seen.set(base, count);
      const to = spoken.clause === undefined ? undefined : toldOutlet(passage.text.slice(...spoken.clause), vocabulary);
      quotes.push({
        id: count === 1 ? base : `${base}-${count}`,
        text,
        kind: spoken.kind,
        ...(spoken.speaker?.entity === undefined ? {} : { speaker: spoken.speaker.entity }),
        ...(spoken.speaker === undefined || spoken.speaker.entity !== undefined
          ? {}
          : { speakerName: spoken.speaker.name }),
        ...(to === undefined ? {} : { to }),
        line: passage.line,
        start: spoken.start,
        end: spoken.end,
      });
    }
  }
  return quotes;
}

function readPassage(passage: QuotedPassage, continues: boolean, memory: Memory): Spoken[] {
  const spans = markedSpans(passage.text, continues);
  const reader = new PassageReader(passage, spans, memory);
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
