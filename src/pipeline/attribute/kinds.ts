/** What each unit of the body or the commentary is: paragraph, heading, list item, quotation. */
import type { JudgedUnit, Verdict } from '../types.ts';

const MARKED: Omit<Verdict, 'kind'> = {
  class: 'body',
  rule: 'markup',
  reason: 'marked so in the source',
  confidence: 1,
};
const HEADING: Omit<Verdict, 'kind'> = {
  class: 'body',
  rule: 'heading',
  reason: 'a short line without a full stop above text',
  confidence: 0.85,
};
const TEXT: Omit<Verdict, 'kind'> = {
  class: 'body',
  rule: 'text',
  reason: 'text of the article',
  confidence: 0.9,
};

export const withKinds = (units: readonly JudgedUnit[], headings: readonly boolean[]): JudgedUnit[] =>
  units.map((unit, i) => withKind(unit, headings[i] ?? false));

function withKind(unit: JudgedUnit, heading: boolean): JudgedUnit {
  const { verdict, shape } = unit;
  if (verdict !== undefined && verdict.class !== 'body' && verdict.class !== 'commentary') return unit;
  if (verdict?.kind !== undefined) return unit;
  if (verdict !== undefined) {
    const kind = shape !== 'line' ? shape : heading && verdict.class === 'body' ? 'heading' : 'paragraph';
    return { ...unit, verdict: { ...verdict, kind } };
  }
  if (shape !== 'line') return { ...unit, verdict: { ...MARKED, kind: shape } };
  return { ...unit, verdict: heading ? { ...HEADING, kind: 'heading' } : { ...TEXT, kind: 'paragraph' } };
}
