/** A passage cut where its name stands, for a concordance: keyword in context. */
import type { Segment } from '../../edition/snippet.ts';

/** As many signs stand before the name where names are aligned. */
const NEAR = 40;

export interface Cut {
  /** What is left out where names are aligned, empty when all fits. */
  far: string;
  /** The last words before the name. */
  near: string;
  /** The name and what follows. */
  rest: readonly Segment[];
}

export function splitAtName(segments: readonly Segment[]): Cut {
  const at = segments.findIndex(({ marked }) => marked);
  if (at < 0) return { far: '', near: '', rest: segments };
  const before = segments
    .slice(0, at)
    .map(({ text }) => text)
    .join('');
  const rest = segments.slice(at);
  if (before.length <= NEAR) return { far: '', near: before, rest };
  const space = before.indexOf(' ', before.length - NEAR);
  // A last word longer than the room keeps its end.
  const cut = space < 0 || space >= before.length - 1 ? before.length - NEAR : space + 1;
  return { far: before.slice(0, cut), near: before.slice(cut), rest };
}
