/** A unit of measure, in words or as a symbol. */
import type { Language } from '../../../language/index.ts';
import type { Measure } from '../../../language/units.ts';
import type { Lookup, Match } from '../../../text/phrases.ts';
import type { Line } from '../../../text/tokens.ts';
import { isLength } from '../numbers/length.ts';
import { isGlued, type Passage } from '../passage.ts';
import { SYMBOLS } from '../symbols.ts';

interface MeasureRead extends Measure {
  /** Index of the piece behind it, and its offset. */
  after: number;
  end: number;
}

/**
 * The measure that stands there, a hyphen before it passed over: "90-day", "90 days".
 *
 * @param first index of the number's first piece, for what stands around a unit that may be another word
 */
export function measureBehind({ line, language }: Passage, after: number, first = after - 1): MeasureRead | undefined {
  const hyphen = line.tokens[after]?.key === '-' && isGlued(line, after - 1) && isGlued(line, after);
  const at = hyphen ? after + 1 : after;
  const found = longestAt(line, at, language);
  if (found === undefined || !isBorneOut(found, line, language)) return undefined;
  const { measure, match } = found;
  const { doubtful, ...sure } = measure;
  const isDoubtful = doubtful === true && measure.heat !== true && !isLength(line, first, match.first, language);
  return { ...sure, ...(isDoubtful && { doubtful }), after: match.after, end: match.end };
}

interface FoundMeasure {
  measure: Measure;
  match: Match;
}

function longestAt(line: Line, index: number, { units }: Language): FoundMeasure | undefined {
  let best: FoundMeasure | undefined;
  for (const list of [SYMBOLS, units.measures] satisfies Lookup<Measure>[]) {
    const match = list.at(line, index);
    if (match === undefined || (best !== undefined && match.after <= best.match.after)) continue;
    best = { measure: list.valueOf(match), match };
  }
  return best;
}

/** Whether what stands around it allows the word to be a unit. */
function isBorneOut({ measure, match }: FoundMeasure, line: Line, language: Language): boolean {
  if (measure.before !== undefined && measure.before.at(line, match.after) === undefined) return false;
  if (measure.notBefore?.at(line, match.after) !== undefined) return false;
  return measure.heat !== true || (isGlued(line, match.first - 1) && speaksOfHeat(line, match.first, language));
}

/** So many words around a letter are asked whether they speak of heat. */
const NEAR = 16;

function speaksOfHeat(line: Line, index: number, { units }: Language): boolean {
  return units.heat.find(line, Math.max(0, index - NEAR), index + NEAR) !== undefined;
}
