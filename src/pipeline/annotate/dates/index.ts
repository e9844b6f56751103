/**
 * Dates: calendar expressions as `docs/design.md` counts them, resolved from the article's own publication date, else
 * from its event's, else not at all. Every value shows its working.
 */
import type { Left } from '../../types.ts';
import { isNoDate } from './exclusions.ts';
import { MATCHERS } from './expressions.ts';
import type { Anchor, Precision } from './resolve.ts';

export type { Anchor } from './resolve.ts';

export interface FoundDate {
  expression: string;
  value?: string;
  precision: Precision;
  anchor?: string;
  working: string;
  start: number;
  end: number;
  rule?: string;
}

/** All dates of one text, in its order. */
export function findDates(text: string, anchor: Anchor | undefined): { found: FoundDate[]; left: Left[] } {
  const found: FoundDate[] = [];
  const held = new Map<RegExp, boolean>();
  const holds = (need: RegExp): boolean => {
    const known = held.get(need) ?? need.test(text);
    held.set(need, known);
    return known;
  };
  for (const { needs, pattern, resolve } of MATCHERS) {
    if (!needs.every(holds)) continue;
    for (const match of text.matchAll(pattern)) {
      const lead = /^(?:in|over|during|for|within)\s/iu.exec(match[0])?.[0].length ?? 0;
      const expression = match[0]
        .slice(lead)
        .replace(/[.,]$/, (mark) =>
          mark === '.' && /^\p{L}{3,4}\.$/u.test(match[0].split(' ').at(-1) ?? '') ? mark : '',
        );
      const start = match.index + lead;
      const end = start + expression.length;
      if (
        found.some((other) => start < other.end && other.start < end) ||
        isNoDate(text, start, end, match.groups ?? {})
      )
        continue;
      const resolution = resolve(match.groups ?? {}, match[0].slice(lead), anchor);
      if (resolution === undefined) continue;
      const { anchored, ...rest } = resolution;
      found.push({
        expression,
        ...rest,
        ...(anchored === true && anchor !== undefined ? { anchor: anchor.value } : {}),
        start,
        end,
      });
    }
  }
  return { found: found.sort((a, b) => a.start - b.start), left: [] };
}
