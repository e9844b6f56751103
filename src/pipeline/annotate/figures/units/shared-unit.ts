import { pieceAt } from '../passage.ts';
import { NUMBER } from './bare-number.ts';
import type { UnitReader } from './reader.ts';

/**
 * "20 to 30 percent", "between 20 and 30 tons": the unit stands once, behind the second number.
 *
 * @param readers those that read the unit of the second number; without this one, so that a row of numbers costs each of
 *   them one look at its neighbour
 */
export const sharedUnit = (readers: readonly UnitReader[]): UnitReader => ({
  name: 'shared-unit',
  why: 'It shares the unit of the number that it is joined with.',
  read: ({ index, after, end }, passage, known) => {
    const next = passage.numbers[index + 1];
    const join = pieceAt(passage, after)?.key ?? '';
    if (next?.first !== after + 1 || !(passage.language.units.sharing.has(join) || /^[-–]$/.test(join)))
      return undefined;
    const { value: _, ...unvalued } = next;
    for (const reader of readers) {
      const shared = reader.read(unvalued, passage, known);
      if (shared !== undefined) return shared.unit === NUMBER ? undefined : { ...shared, end };
    }
    return undefined;
  },
});
