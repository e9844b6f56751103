/** What `npm run measure` found in the originals, brought to the quotations that the digests print. */
import type { Measured } from '../../pipeline/record/schema.ts';
import { type Wording, wordingOf } from './align.ts';
import { blocksOf, linesOf } from '../passages.ts';
import { longestRun } from '../runs.ts';
import type { Unit } from './units.ts';

type MeasuredQuote = Measured['quotes'][number];

export interface MeasuredLink {
  unit: Unit;
  other: Unit;
  /** What the original of `unit` is of that of `other`. */
  kind: MeasuredQuote['kind'];
}

/** Words of a phrase that tell which quotation of a line is meant. */
const TELLING = 3;

export function measuredLinks(units: readonly Unit[]): MeasuredLink[] {
  return units.flatMap((unit) =>
    (unit.story.measured?.quotes ?? [])
      .filter((entry) => isMeant(unit, entry))
      .flatMap((entry) =>
        units
          .filter(
            (other) =>
              other.story.slug === entry.with && tells(other, entry.otherLine) && isCounterpart(other, unit, entry),
          )
          .map((other) => ({ unit, other, kind: entry.kind })),
      ),
  );
}

/** Whether the entry is about this quotation, and not about another of its line. */
function isMeant(unit: Unit, entry: MeasuredQuote): boolean {
  if (!tells(unit, entry.line)) return false;
  if (unit.quote.kind === 'indirect' || entry.kind === 'reported indirectly')
    return unit.quote.kind === 'indirect' && entry.kind === 'reported indirectly';
  return overlaps(unit, wordingOf(entry.phrase));
}

/** The counterpart has words of the phrase; where digests cut both differently, words of the quotation itself. */
const isCounterpart = (other: Unit, unit: Unit, entry: MeasuredQuote): boolean =>
  !other.ours && (overlaps(other, wordingOf(entry.phrase)) || (!unit.ours && overlaps(other, unit)));

function overlaps(a: Wording, b: Wording): boolean {
  const run = longestRun(a.keys, b.keys)?.words ?? 0;
  return run >= TELLING || (run > 0 && run === Math.min(a.keys.length, b.keys.length));
}

function tells({ story, quote }: Unit, line: number): boolean {
  const block = blocksOf(story).find(({ id }) => id === quote.block);
  return block !== undefined && linesOf(story, block).includes(line);
}
