import { phrasingText, trimStart } from '../text/phrasing.ts';
import type { JudgedUnit } from '../types.ts';

/** The paragraph without the dateline that opens it, in bold or plain. A tree that cannot be cut there stays whole. */
export function stripDateline(unit: JudgedUnit, length: number): JudgedUnit {
  const phrasing = trimStart(unit.phrasing, length);
  const text = unit.text.slice(length);
  return phrasingText(phrasing) === text ? { ...unit, text, phrasing } : unit;
}
