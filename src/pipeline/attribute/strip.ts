import type { JudgedUnit } from '../types.ts';

/** The paragraph without the dateline that opens it. Only plain text opens with one, so the tree is cut at its first node. */
export function stripDateline(unit: JudgedUnit, length: number): JudgedUnit {
  const [first, ...rest] = unit.phrasing;
  if (first?.type !== 'text' || first.value.length < length) return unit;
  return {
    ...unit,
    text: unit.text.slice(length),
    phrasing: [{ ...first, value: first.value.slice(length) }, ...rest],
  };
}
