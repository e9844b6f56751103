/** A unit of measure, in words or as a symbol. */
import type { Measure } from '../../../language/units.ts';
import type { Lookup, Match } from '../../../text/phrases.ts';
import { isGlued, type Passage } from '../passage.ts';
import { SYMBOLS } from '../symbols.ts';

export interface MeasureRead extends Measure {
  /** Index of the piece behind it, and its offset. */
  after: number;
  end: number;
}

/** The measure that stands there, a hyphen before it passed over: "90-day", "90 days". */
export function measureBehind({ line, language }: Passage, after: number): MeasureRead | undefined {
  const hyphen = line.tokens[after]?.key === '-' && isGlued(line, after - 1) && isGlued(line, after);
  const at = hyphen ? after + 1 : after;
  let best: { measure: Measure; match: Match } | undefined;
  for (const list of [SYMBOLS, language.units.measures] satisfies Lookup<Measure>[]) {
    const match = list.at(line, at);
    if (match === undefined || (best !== undefined && match.after <= best.match.after)) continue;
    best = { measure: list.valueOf(match), match };
  }
  if (best === undefined) return undefined;
  const { measure, match } = best;
  if (measure.before !== undefined && measure.before.at(line, match.after) === undefined) return undefined;
  if (measure.notBefore?.at(line, match.after) !== undefined) return undefined;
  return { ...measure, after: match.after, end: match.end };
}
