/**
 * Raw text as it was copied from a page: nothing is markup, a tag is text. A physical line is a unit; only where the
 * text is hard-wrapped are lines joined, and only a list marker is taken off.
 */
import { type Diagnostics, quoteFound } from '../../diagnostics.ts';
import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference';
import { clean } from '../../text/unicode.ts';
import type { Unit } from '../../types.ts';
import type { Format } from '../format.ts';
import { endsSentence } from '../../text/words.ts';

interface Line {
  number: number;
  text: string;
  indent: number;
}

/** A hyphen or bullet is a marker by itself; dashes open dialogue as well, so they need company. */
const BULLET = /^(?:[-*•‣◦▪●○■·►▸▶➤➢✓✔]|[oO](?=\s{2,}))[\s\u00a0]+(?=\S)/u;
const DASH = /^[–—][\s\u00a0]+(?=\S)/u;
const NUMBER = /^\(?(\d{1,3}|[a-zA-Z])[.)][\s\u00a0]+(?=\S)/u;

export const text: Format = {
  name: 'text',
  detect: () => true,
  parse({ lines }, diagnostics) {
    const kept = readLines(lines, diagnostics);
    return { editorial: {}, units: numberLists(isHardWrapped(kept) ? joinWrapped(kept) : kept.map(toUnit(kept))) };
  },
};

/** White space is what Unicode says it is, U+00A0 included. */
function readLines(lines: string[], diagnostics: Diagnostics): Line[] {
  return lines.flatMap((line, i) => {
    warnOfMarkup(line, i + 1, diagnostics);
    const trimmed = withReferencesRead(line).trim().replaceAll('\t', ' ');
    return trimmed === '' ? [] : [{ number: i + 1, text: trimmed, indent: line.length - line.trimStart().length }];
  });
}

/** A character reference of HTML, closed by its semicolon: `&amp;`, `&#8217;`, `&#x2019;`. */
const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,30}));/gi;

/** A page's source that was copied as text has its characters by name; what they name is meant. */
function withReferencesRead(line: string): string {
  if (!line.includes('&')) return line;
  const read = line.replace(REFERENCE, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return decodeNamedCharacterReference(name) || whole;
    return decodeNumericCharacterReference(decimal ?? hex ?? '', decimal === undefined ? 16 : 10);
  });
  return read === line ? line : clean(read.replace(/[\n\r]/g, ' '));
}

/** Tags and script links are text here and do nothing; the editor may still want to know that a page's code came along. */
function warnOfMarkup(line: string, number: number, diagnostics: Diagnostics): void {
  const found = /<\/?[a-z][a-z0-9]{0,20}(?=[\s/>])|\b(?:javascript|vbscript|data:text\/html)\s?:/i.exec(line);
  if (found === null) return;
  diagnostics.report({
    line: number,
    column: found.index + 1,
    severity: 'warning',
    rule: 'markup-in-text',
    expected: 'plain text',
    found: quoteFound(line.slice(found.index)),
    fix: 'it is shown as text; remove it if it is not the article’s',
  });
}

const toUnit =
  (kept: Line[]) =>
  (line: Line, i: number): Unit => ({
    line: line.number,
    endLine: line.number,
    shape: 'line',
    text: line.text,
    phrasing: [{ type: 'text', value: line.text }],
    afterBlank: i === 0 || (kept[i - 1]?.number ?? 0) < line.number - 1,
  });

/**
 * Hard-wrapped: lines of one width that break inside sentences. Asked of the lines that have a neighbour right below:
 * many are near the width, most do not end a sentence, and many go on in lower case.
 */
function isHardWrapped(lines: readonly { number: number; text: string }[]): boolean {
  const pairs = lines.flatMap((line, i) => {
    const next = lines[i + 1];
    return next?.number === line.number + 1 ? [{ line, next }] : [];
  });
  const followed = pairs.map(({ line }) => line);
  if (followed.length < 4) return false;
  const widths = lines.map((line) => line.text.length).sort((a, b) => a - b);
  const widest = widths.at(-1) ?? 0;
  if (widest > 110 || widest < 40) return false;
  const nearWidth = followed.filter((line) => line.text.length >= widest * 0.7);
  const midSentence = followed.filter((line) => !endsSentence(line.text));
  // The telling sign: outside of wrapped text hardly any line begins with a small letter.
  const lowerNext = pairs.filter(({ next }) => /^\p{Ll}/u.test(next.text));
  return (
    lowerNext.length >= followed.length * 0.3 &&
    midSentence.length >= followed.length * 0.6 &&
    nearWidth.length >= followed.length * 0.4
  );
}

/** Joins the lines of a wrapped paragraph; a list marker, a deeper indent or a much shorter line begins or ends one. */
function joinWrapped(lines: Line[]): Unit[] {
  const widest = lines.reduce((width, line) => Math.max(width, line.text.length + line.indent), 0);
  const unitOf = toUnit(lines);
  const indent = paragraphIndent(lines);
  const units: Unit[] = [];
  let previous: Line | undefined;
  let inParagraph = false;
  for (const [i, line] of lines.entries()) {
    const current = units.at(-1);
    const continues =
      current !== undefined &&
      previous?.number === line.number - 1 &&
      !startsItem(line.text) &&
      (indent === undefined || !opensByIndent(line, indent, inParagraph)) &&
      isFilled(previous, line, widest) &&
      // An indent opens a paragraph, but the lines of a list item hang below its marker.
      (line.indent <= previous.indent || startsItem(current.text));
    if (continues) {
      // A word broken at the end of a line keeps its hyphen: whether it belongs to the word cannot be known.
      current.text += (/\p{L}-$/u.test(current.text) ? '' : ' ') + line.text;
      current.endLine = line.number;
      current.phrasing = [{ type: 'text', value: current.text }];
    } else {
      units.push(unitOf(line, i));
      inParagraph = indent === undefined || line.indent === indent;
    }
    previous = line;
  }
  return units;
}

/** Where paragraphs are told by their indent, one opens at it, and lines before the first one stand alone. */
const opensByIndent = (line: Line, indent: number, inParagraph: boolean): boolean =>
  line.indent === indent ? /^["“‘'(]?[\p{Lu}\d]/u.test(line.text) : !inParagraph && !/^\p{Ll}/u.test(line.text);

/**
 * A line that ended early ended on purpose, unless a word too long for the rest of it follows, or the line is long
 * enough to be one of a paragraph and ends in the middle of a sentence.
 */
const FILLED = 0.85;
const NEARLY_FILLED = 0.6;

function isFilled(previous: Line, line: Line, widest: number): boolean {
  const [word = ''] = line.text.split(' ', 1);
  const length = previous.text.length + previous.indent;
  const goesOn = length >= widest * NEARLY_FILLED && /(?:^|\s)\p{Ll}+,?$/u.test(previous.text.slice(-24));
  return length + word.length + 1 >= widest * FILLED || goesOn || /^\p{Ll}/u.test(line.text);
}

/** The indent that opens paragraphs, where the text has one: at least three lines with it stand below lines without. */
function paragraphIndent(lines: readonly Line[]): number | undefined {
  const counts = new Map<number, number>();
  for (const [i, line] of lines.entries()) {
    const above = lines[i - 1];
    if (
      line.indent === 0 ||
      above?.number !== line.number - 1 ||
      above.indent !== 0 ||
      startsItem(line.text) ||
      startsItem(above.text)
    )
      continue;
    if (/^["“‘'(]?[\p{Lu}\d]/u.test(line.text)) counts.set(line.indent, (counts.get(line.indent) ?? 0) + 1);
  }
  const [indent, count = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return count >= 3 ? indent : undefined;
}

const startsItem = (line: string): boolean => BULLET.test(line) || NUMBER.test(line);

/** Takes the markers off and numbers the lists: neighbours with a marker of one sort are one list. */
function numberLists(units: Unit[]): Unit[] {
  let list = 0;
  let sort: string | undefined;
  return units.map((unit, i) => {
    const found = findMarker(units, i);
    if (found === undefined) {
      sort = undefined;
      return unit;
    }
    if (found.sort !== sort || (found.first && found.sort === 'number')) list++;
    sort = found.sort;
    const stripped = unit.text.slice(found.length);
    return {
      ...unit,
      shape: 'list-item' as const,
      text: stripped,
      phrasing: [{ type: 'text', value: stripped }],
      list,
      marker: unit.text.slice(0, found.length).trim(),
    };
  });
}

interface Marker {
  sort: 'bullet' | 'dash' | 'number';
  length: number;
  first: boolean;
}

function findMarker(units: readonly Unit[], i: number): Marker | undefined {
  const line = units[i]?.text ?? '';
  const bullet = BULLET.exec(line);
  // A line of asterisks around a word is emphasis, a note mark has no second one: "* Names were changed." stays an item.
  if (bullet !== null) return { sort: 'bullet', length: bullet[0].length, first: false };
  const dash = DASH.exec(line);
  if (dash !== null) {
    const company = [units[i - 1], units[i + 1]].some((unit) => unit !== undefined && DASH.test(unit.text));
    const introduced = introducesList(units, i, DASH);
    return company && introduced ? { sort: 'dash', length: dash[0].length, first: false } : undefined;
  }
  const number = NUMBER.exec(line);
  if (number?.[1] === undefined) return undefined;
  const value = ordinal(number[1]);
  const neighbour = (unit: Unit | undefined, expected: number): boolean => {
    const match = unit && NUMBER.exec(unit.text);
    return match?.[1] !== undefined && ordinal(match[1]) === expected;
  };
  const past = (step: 1 | -1): Unit | undefined => {
    let at = i + step;
    while (units[at] !== undefined && BULLET.test(units[at]?.text ?? '')) at += step;
    return units[at];
  };
  // A lone "1." or "A." may open a sentence; a run of them, or one that an intro announces, is a list.
  const inRun = neighbour(past(-1), value - 1) || neighbour(past(1), value + 1);
  if (!inRun && !(value === 1 && (units[i - 1]?.text.endsWith(':') ?? false))) return undefined;
  return { sort: 'number', length: number[0].length, first: value === 1 };
}

/** Whether a line that ends in a colon stands before the run of markers that line `i` belongs to. */
function introducesList(units: readonly Unit[], i: number, marker: RegExp): boolean {
  let first = i;
  while (first > 0 && marker.test(units[first - 1]?.text ?? '')) first--;
  return units[first - 1]?.text.endsWith(':') ?? false;
}

const ordinal = (mark: string): number => (/^\d/.test(mark) ? Number(mark) : mark.toLowerCase().charCodeAt(0) - 96);
