import type { Passage, PrintedNumber } from '../passage.ts';

/** What a number measures or counts. */
export interface UnitRead {
  unit: string;
  /** Offset behind the figure's text: a unit of measure belongs to it, a noun that is counted does not. */
  end: number;
  /** The noun that is counted, as printed. */
  counts?: string;
  /** Whether it is a unit of measure or money. */
  measure: boolean;
}

/** A way to tell the unit of a number. */
export interface UnitReader {
  name: string;
  /** By what it tells the unit. */
  why: string;
  /** @param known what the same value counted above, by value */
  read: (number: PrintedNumber, passage: Passage, known: ReadonlyMap<number, string>) => UnitRead | undefined;
}
