/**
 * Figures: every cardinal of the text, in digits or words, with its measure and what it counts. Rules in
 * `docs/design.md`; how numbers are printed in `numbers.ts`, what they count in `units.ts`, what is none in
 * `exclusions.ts`.
 */
import type { Left } from '../../types.ts';
import { isNoFigure } from './exclusions.ts';
import { NUMBER, NUMBER_HINT, valueOf } from './numbers.ts';
import { readUnit } from './units.ts';

export interface FoundFigure {
  text: string;
  /** Absent where the number is not exact: "hundreds of". */
  value?: number;
  unit: string;
  /** The noun that is counted, as printed. */
  counts?: string;
  approximate?: true;
  start: number;
  end: number;
  rule?: string;
}

const QUALIFIER =
  /(?:^|[\s(“"‘—–-])((?:(?:more|less|fewer|greater|higher|lower|no more|no fewer|no less|not more|not less) than|at (?:least|most)|up to|as (?:many|much|few|little|high|low) as|an estimated|a total of|just (?:over|under|short of)|close to|well over|nearly|about|around|some|roughly|approximately|almost|over|under|nearly|circa|exceeding|above|below|upwards of|only|just|merely|exactly|another|an additional|a record)\s)$/iu;

/** They say that the number is not exact: a guess or a bound. */
const APPROXIMATE = /^(?!(?:only|just|merely|exactly|another)\s$|an additional|a record|a total)./iu;

/** They belong to the figure's text; the others ("only", "another") do not. */
const IN_TEXT = /^(?:only|just|merely|exactly|another|an additional|a record|a total of)\s$/iu;

export function findFigures(
  text: string,
  isDate: (start: number, end: number) => boolean,
  known: Map<number, string>,
): { found: FoundFigure[]; left: Left[] } {
  const figures: FoundFigure[] = [];
  if (!NUMBER_HINT.test(text)) return { found: figures, left: [] };
  const matches = [...text.matchAll(NUMBER)];
  for (const [i, match] of matches.entries()) {
    const at = match.index;
    const end = at + match[0].length;
    const groups = match.groups ?? {};
    if (isDate(at, end) || isNoFigure(text, at, end, groups)) continue;
    const number = valueOf(groups);
    if (number === undefined) continue;
    const read = readUnit(text, at, end, groups, number.value, known, matches[i + 1]);
    if (read === undefined) continue;
    const exact = number.value;
    // Small numbers in words are figures of speech as often as counts: "one of them", "two men".
    if (
      groups['words'] !== undefined &&
      !groups['words'].includes(' ') &&
      exact !== undefined &&
      exact < 10 &&
      !read.measure
    )
      continue;
    const qualifier = QUALIFIER.exec(text.slice(Math.max(0, at - 30), at))?.[1] ?? '';
    const inText =
      qualifier !== '' && !IN_TEXT.test(qualifier) && !(/^some\s/iu.test(qualifier) && exact === undefined);
    const start = inText ? at - qualifier.length : at;
    const approximate = exact === undefined || APPROXIMATE.test(qualifier);
    if (exact !== undefined && read.unit === 'people') known.set(exact, read.unit);
    figures.push({
      text: text.slice(start, read.end),
      ...(exact === undefined ? {} : { value: exact }),
      unit: read.unit,
      ...(read.counts === undefined ? {} : { counts: read.counts }),
      ...(approximate ? { approximate } : {}),
      start,
      end: read.end,
    });
  }
  return { found: figures, left: [] };
}
