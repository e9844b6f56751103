/** Lines of an example as units, nothing decided of them yet. */
import type { JudgedUnit } from '../../src/pipeline/types.ts';

/** Three paragraphs, for lines to stand above, between and below. */
export const PROSE = [
  'The council of Ostrava Bay voted on Monday to close the old ferry pier, which has leaked since the spring floods.',
  'Two engineers had told the members that the piles under the ticket office would not last another winter.',
  'Nobody spoke against the plan, and the meeting was over before the lamps in the square had been lit.',
] as const;

/** A line that stands inside the text, far from either end. */
export const inText = (text: string): { text: string; above: readonly string[]; below: readonly string[] } => ({
  text,
  above: PROSE,
  below: PROSE,
});

export const unitsOf = (lines: readonly string[]): JudgedUnit[] =>
  lines.map((text, i) => ({
    line: i + 1,
    endLine: i + 1,
    shape: 'line',
    text,
    phrasing: [{ type: 'text', value: text }],
    afterBlank: false,
  }));
