/** Bytes to lines, with every reason to refuse a file in one place. */
import type { Diagnostics } from '../diagnostics.ts';
import { cleanText } from '../text/unicode.ts';
import { placeIn, reportChanges } from './characters.ts';

/** Larger files are refused: remark needs 1.5 s and 300 MB for 5 MB of prose. */
export const MAX_BYTES = 5 * 1024 * 1024;
/** More blocks than any article has; a file of a hundred thousand headings takes remark seconds. */
export const MAX_UNITS = 20_000;

/** Says why a file of that many bytes is not read. */
export function refuseSize(bytes: number, diagnostics: Diagnostics): void {
  diagnostics.report({
    rule: 'file-too-large',
    expected: `at most ${MAX_BYTES / 1024 / 1024} MB`,
    found: `${(bytes / 1024 / 1024).toFixed(1)} MB`,
    fix: 'split the file, or save the article alone',
  });
}

/**
 * @returns the text without byte order mark, with `\n` line ends and the characters that a record may have
 *   (`text/unicode.ts`); undefined where the file cannot be read, with the reason reported
 */
export function decode(bytes: Uint8Array, diagnostics: Diagnostics): string | undefined {
  if (bytes.length > MAX_BYTES) {
    refuseSize(bytes.length, diagnostics);
    return undefined;
  }
  const zero = bytes.indexOf(0);
  if (zero !== -1) {
    diagnostics.report({
      ...placeOf(bytes, zero),
      rule: 'binary-file',
      expected: 'text',
      found: `a zero byte at offset ${zero}, as in binary files and UTF-16`,
      fix: 'save the article as UTF-8 text',
    });
    return undefined;
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const offset = firstInvalidByte(bytes);
    const value = bytes[offset] ?? 0;
    diagnostics.report({
      ...placeOf(bytes, offset),
      rule: 'invalid-utf-8',
      expected: 'UTF-8',
      found: `byte 0x${value.toString(16).padStart(2, '0')} at offset ${offset}`,
      fix: 'save the file again with the encoding UTF-8',
    });
    return undefined;
  }
  const decoded = text.replace(/\r\n?/g, '\n');
  const clean = cleanText(decoded);
  reportChanges(clean.changes, ({ at }) => placeIn(decoded, at), diagnostics);
  text = clean.text;
  if (/^\s*$/u.test(text)) {
    diagnostics.report({
      rule: 'empty-file',
      expected: 'an article',
      found: text === '' ? 'an empty file' : 'only white space',
      fix: 'put the text in, or remove the file',
    });
    return undefined;
  }
  return text;
}

function placeOf(bytes: Uint8Array, offset: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (let i = 0; i < offset; i++) {
    if (bytes[i] === 10) {
      line++;
      start = i + 1;
    }
  }
  return { line, column: offset - start + 1 };
}

/**
 * The decoder does not say where it failed; halving finds the longest prefix that may still become text. That prefix
 * can end in bytes that only looked like the start of a character, so the first of them is the one.
 */
function firstInvalidByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodes(bytes.subarray(0, middle), true)) good = middle;
    else bad = middle;
  }
  for (let back = 0; back <= 3 && back <= good; back++) {
    if (decodes(bytes.subarray(0, good - back), false)) return Math.min(good - back, bytes.length - 1);
  }
  return Math.min(good, bytes.length - 1);
}

/** @param open whether a character may be cut off at the end */
function decodes(bytes: Uint8Array, open: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: open });
    return true;
  } catch {
    return false;
  }
}
