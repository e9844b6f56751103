/** Bytes to lines, with every reason to refuse a file in one place. */
import { type Diagnostics, quoteFound } from '../diagnostics.ts';

/** Larger files are refused: remark needs 1.5 s and 300 MB for 5 MB of prose. */
export const MAX_BYTES = 5 * 1024 * 1024;
/** More blocks than any article has; a file of a hundred thousand headings takes remark seconds. */
export const MAX_UNITS = 20_000;

/**
 * @returns the text without byte order mark and with `\n` line ends; undefined where the file cannot be read, with the
 *   reason reported
 */
export function decode(bytes: Uint8Array, diagnostics: Diagnostics): string | undefined {
  if (bytes.length > MAX_BYTES) {
    diagnostics.report({
      rule: 'file-too-large',
      expected: `at most ${MAX_BYTES / 1024 / 1024} MB`,
      found: `${(bytes.length / 1024 / 1024).toFixed(1)} MB`,
      fix: 'split the file, or save the article alone',
    });
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
  text = text.replace(/\r\n?/g, '\n');
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

/** Control characters that no article means, removed from raw text; tab and line feed stay. */
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

export function withoutControls(line: string, number: number, diagnostics: Diagnostics): string {
  if (line.search(CONTROLS) === -1) return line;
  diagnostics.report({
    line: number,
    column: line.search(CONTROLS) + 1,
    severity: 'warning',
    rule: 'control-character',
    expected: 'printable text',
    found: quoteFound(line.match(CONTROLS)?.[0] ?? ''),
    fix: 'it was left out; remove it from the file if it means nothing',
  });
  return line.replace(CONTROLS, '');
}
