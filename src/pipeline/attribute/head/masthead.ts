/** The masthead: the outlet's own name above the headline, where the vocabulary knows it. */
import type { Hop } from '../../record/schema.ts';
import type { JudgedUnit, Verdict } from '../../types.ts';
import { quoteEvidence } from '../metadata.ts';
import type { OutletIndex } from '../outlets.ts';
import { isOpen } from '../page.ts';

export const MASTHEAD: Verdict = {
  class: 'metadata',
  rule: 'masthead',
  reason: 'names the outlet of the page',
  confidence: 0.85,
};

/** Index of the line; not of the last open one of the head, which is the headline then: "Time" may be both. */
export function findMasthead(units: readonly JudgedUnit[], headEnd: number, { find }: OutletIndex): number | undefined {
  const open = units.flatMap((unit, i) => (i < headEnd && isOpen(unit) ? [i] : []));
  return open.slice(0, -1).find((i) => find(units[i]?.text ?? '') !== undefined);
}

/** The outlet published the page, unless a credit line says who else did. */
export function publisherOf(masthead: JudgedUnit | undefined, credits: readonly Hop[]): Hop[] {
  if (masthead === undefined || credits.some((hop) => hop.role !== 'credit')) return [];
  const { text, line } = masthead;
  return [{ name: text, role: 'publisher', line, evidence: quoteEvidence(text) }];
}
