import type { Passage, PrintedNumber } from '../passage.ts';

/** A rule that tells a number which is no figure. */
export interface LeavingRule {
  name: string;
  /** What such a number is, for `npm run explain`. */
  why: string;
  /** The kinds of number that it is asked about; all without. */
  kinds?: readonly PrintedNumber['kind'][];
  /** Whether it is asked about amounts of money, too, which nearly always are figures. */
  money?: true;
  leaves: (number: PrintedNumber, passage: Passage) => boolean;
}
