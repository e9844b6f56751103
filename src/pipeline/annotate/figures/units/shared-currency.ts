import { pieceAt } from '../passage.ts';
import { currency } from './currency.ts';
import { nounBehind } from './noun.ts';
import type { UnitReader } from './reader.ts';

/** "$2-3 million", "£20 to 30" */
export const sharedCurrency: UnitReader = {
  name: 'shared-currency',
  why: 'It shares the sign of a currency with the number that it is joined with.',
  read: ({ index, first, after, end }, passage, known) => {
    const previous = passage.numbers[index - 1];
    const joint = pieceAt(passage, first - 1)?.key ?? '';
    // "It paid $3 million to 40 firms": a number with a noun of its own shares nothing.
    const isJoint =
      /^[-–]$/.test(joint) || (passage.language.units.ranging.has(joint) && nounBehind(passage, after) === undefined);
    if (previous?.after !== first - 1 || !isJoint) return undefined;
    const shared = currency.read(previous, passage, known);
    return shared && { ...shared, end };
  },
};
