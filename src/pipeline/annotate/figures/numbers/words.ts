/** Numbers in words: "twenty-six", "half a million", "two hundred and six thousand". */
import type { Language } from '../../../language/index.ts';
import type { Line } from '../../../text/tokens.ts';
import { wordBehind } from '../passage.ts';

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
): { value: number; after: number; scaled: boolean } | undefined {
  const start = cardinalAt(line, first, language);
  const opening = start ?? openingAt(line, first, language);
  if (opening === undefined) return undefined;
  let counted = scalesBehind(line, { closed: 0, open: opening.value, after: opening.after }, language);
  const scaled = counted.after > opening.after;
  // "a" and "half a" are numbers only before a scale.
  if (!scaled && start === undefined) return undefined;
  for (let more = scaled ? partBehind(line, counted, language) : undefined; more !== undefined;) {
    counted = more;
    more = partBehind(line, counted, language);
  }
  return { value: counted.closed + counted.open, after: counted.after, scaled };
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
