/** Numbers in words: "twenty-six", "half a million", "two hundred and six thousand", "one point two million". */
import type { Language } from '../../../language/index.ts';
import type { Line } from '../../../text/tokens.ts';
import { wordBehind } from '../passage.ts';
import { rounded } from './digits.ts';
import { partsBehind } from './fractions.ts';

/** A number of words so far: the parts that a scale has closed, the one that is open, and the index behind it. */
interface Counted {
  closed: number;
  open: number;
  after: number;
}

/** The number in words that begins with the piece of that index. */
export function numberInWords(
  line: Line,
  first: number,
  language: Language,
): { value: number; after: number; scaled: boolean; scale?: number } | undefined {
  const start = decimalAt(line, first, language) ?? mixedAt(line, first, language);
  const opening = start ?? openingAt(line, first, language);
  if (opening === undefined) return undefined;
  let counted = scalesBehind(line, { closed: 0, open: opening.value, after: opening.after }, language);
  const scaled = counted.after > opening.after;
  // "a" and "half a" are numbers only before a scale, and the latter before a measure.
  if (!scaled && start === undefined && !isMeasured(line, first, language)) return undefined;
  if (!scaled) return { value: rounded(opening.value), after: counted.after, scaled };
  const scale = opening.value > 0 ? (counted.closed + counted.open) / opening.value : 1;
  for (let more = partBehind(line, counted, language); more !== undefined;) {
    counted = more;
    more = partBehind(line, counted, language);
  }
  const parts = partsBehind(line, counted.after, language);
  const value = rounded(counted.closed + counted.open + (parts?.value ?? 0) * scale);
  return { value, after: parts?.after ?? counted.after, scaled, scale };
}

/** "two and a half", "six". */
function mixedAt(line: Line, index: number, language: Language): { value: number; after: number } | undefined {
  const whole = cardinalAt(line, index, language);
  const parts = whole && partsBehind(line, whole.after, language);
  return whole === undefined || parts === undefined ? whole : { value: whole.value + parts.value, after: parts.after };
}

/** "one point two", before a scale or a measure alone: elsewhere it is as often a point in time, or in a match. */
function decimalAt(line: Line, index: number, language: Language): { value: number; after: number } | undefined {
  const { numbers, units } = language;
  const whole = cardinalAt(line, index, language);
  if (whole === undefined || line.tokens[whole.after]?.key !== numbers.point) return undefined;
  if (numbers.notPoint.at(line, index - 1) !== undefined) return undefined;
  let digits = '';
  let after = whole.after + 1;
  for (let digit = numbers.ones.get(line.tokens[after]?.key ?? ''); digit !== undefined && digit < 10; after++) {
    digits += String(digit);
    digit = numbers.ones.get(line.tokens[after + 1]?.key ?? '');
  }
  if (digits === '') return undefined;
  const { after: behind } = scalesBehind(line, { closed: 0, open: 1, after }, language);
  if (behind === after && units.measures.at(line, after) === undefined) return undefined;
  return { value: Number(`${whole.value}.${digits}`), after };
}

function isMeasured(line: Line, first: number, { numbers, units }: Language): boolean {
  const opening = numbers.openings.at(line, first);
  if (opening === undefined || !numbers.measuredOpenings.has(opening.entry)) return false;
  return units.measures.at(line, opening.after) !== undefined;
}

/** "twenty", "twenty-six", "six". */
function cardinalAt(line: Line, index: number, { numbers }: Language): { value: number; after: number } | undefined {
  const key = line.tokens[index]?.key ?? '';
  const tens = numbers.tens.get(key);
  if (tens === undefined) {
    const value = numbers.ones.get(key);
    return value === undefined ? undefined : { value, after: index + 1 };
  }
  const next = wordBehind(line, index);
  const one = next === undefined ? undefined : numbers.ones.get(line.tokens[next]?.key ?? '');
  return next !== undefined && one !== undefined && one > 0 && one < 10
    ? { value: tens + one, after: next + 1 }
    : { value: tens, after: index + 1 };
}

function openingAt(line: Line, index: number, { numbers }: Language): { value: number; after: number } | undefined {
  const opening = numbers.openings.at(line, index);
  return opening && { value: numbers.openings.valueOf(opening), after: opening.after };
}

/** "hundred", "hundred thousand", up to `most` of them. */
function scalesBehind(line: Line, from: Counted, { numbers }: Language, most = Number.POSITIVE_INFINITY): Counted {
  let { closed, open, after } = from;
  for (let taken = 0; taken < most; taken++) {
    const index = wordBehind(line, after - 1);
    if (index === undefined) break;
    const key = line.tokens[index]?.key ?? '';
    const times = numbers.multipliers.get(key);
    const scale = numbers.scales.get(key);
    if (times !== undefined) open = (open === 0 ? 1 : open) * times;
    else if (scale !== undefined) {
      closed += (open === 0 ? 1 : open) * scale;
      open = 0;
    } else break;
    after = index + 1;
  }
  return { closed, open, after };
}

/** " and six", " fifty thousand": one more part, with one scale at most. */
function partBehind(line: Line, counted: Counted, language: Language): Counted | undefined {
  let index = wordBehind(line, counted.after - 1);
  if (index !== undefined && language.numbers.joining.has(line.tokens[index]?.key ?? ''))
    index = wordBehind(line, index);
  const part = index === undefined ? undefined : cardinalAt(line, index, language);
  return part && scalesBehind(line, { ...counted, open: counted.open + part.value, after: part.after }, language, 1);
}
