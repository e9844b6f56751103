/**
 * Figures: every cardinal of the text, in digits or words, with its measure and what it counts (`docs/design.md`). Numbers
 * are read as they are printed (`numbers/`), those that are no figures are left by the first rule that says so (`leave/`),
 * and of the others the first reader that can tells the unit (`units/`).
 */
import type { Language } from '../../language/index.ts';
import { cutPieces } from '../../text/cut-words.ts';
import { type Line, lineOf } from '../../text/tokens.ts';
import { isTitleCase } from '../../text/words.ts';
import type { Left } from '../../types.ts';
import { leavingRule } from './leave/index.ts';
import { smallInWords } from './leave/small-in-words.ts';
import { unnamedHour } from './leave/unnamed-hour.ts';
import { printedNumbers } from './numbers/index.ts';
import type { Passage, PrintedNumber } from './passage.ts';
import { qualifierBefore } from './qualifier.ts';
import { readUnit } from './units/index.ts';

interface FoundFigure {
  text: string;
  /** Absent where the number is not exact: "hundreds of". */
  value?: number;
  unit: string;
  /** The noun that is counted, as printed. */
  counts?: string;
  approximate?: true;
  start: number;
  end: number;
  /** The reader that told the unit. */
  rule: string;
}

/**
 * @param isDate whether a date stands in that stretch: its numbers are taken already
 * @param known what numbers without a noun count, by value; numbers of people are added
 */
export function findFigures(
  text: string | Line,
  isDate: Passage['isDate'],
  known: Map<number, string>,
  language: Language,
): { found: FoundFigure[]; left: Left[] } {
  const found: FoundFigure[] = [];
  const left: Left[] = [];
  const passage = passageOf(lineOf(text), isDate, language);
  for (const number of passage.numbers) {
    const read = readFigure(number, passage, known);
    if ('reason' in read) left.push(read);
    else {
      if (read.value !== undefined && read.unit === 'people') known.set(read.value, read.unit);
      found.push(read);
    }
  }
  return { found, left };
}

/** Every number that a text prints, whether it is a figure or not. */
export const numbersIn = (text: string, language: Language): Pick<PrintedNumber, 'value' | 'start' | 'end'>[] =>
  printedNumbers(cutPieces(lineOf(text)), language, () => false);

function passageOf(whole: Line, isDate: Passage['isDate'], language: Language): Passage {
  const line = cutPieces(whole);
  const numbers = printedNumbers(line, language, isDate);
  let titleCase: boolean | undefined;
  return { line, language, numbers, isDate, titleCase: () => (titleCase ??= isTitleCase(line.text, language)) };
}

function readFigure(number: PrintedNumber, passage: Passage, known: ReadonlyMap<number, string>): FoundFigure | Left {
  const { line } = passage;
  const leaving = leavingRule(number, passage);
  if (leaving !== undefined) return leave(number, passage, leaving);
  const read = readUnit(number, passage, known);
  if (read === undefined || smallInWords.leaves(number, read, passage)) return leave(number, passage, smallInWords);
  if (unnamedHour.leaves(number, read, passage)) return leave(number, passage, unnamedHour);
  const qualifier = qualifierBefore(number, passage);
  const start = qualifier?.inText === true ? qualifier.start : number.start;
  return {
    text: line.text.slice(start, read.end),
    ...(number.value !== undefined && { value: number.value }),
    unit: read.unit,
    ...(read.counts !== undefined && { counts: read.counts }),
    ...((number.value === undefined || qualifier?.approximate === true) && { approximate: true }),
    start,
    end: read.end,
    rule: read.rule,
  };
}

const leave = (
  { start, end }: PrintedNumber,
  { line }: Passage,
  { name, why }: { name: string; why: string },
): Left => ({ kind: 'figure', text: line.text.slice(start, end), start, end, rule: name, reason: why });
