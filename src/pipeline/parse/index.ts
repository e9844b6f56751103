/** Parse: any format → one document of units with their lines. Formats are tried in order; the last one takes all. */
import type { Diagnostics } from '../diagnostics.ts';
import type { ParsedDocument, RawFile } from '../types.ts';
import { clean } from '../text/unicode.ts';
import { decode, MAX_UNITS } from './decode.ts';
import type { Format, FormatInput } from './format.ts';
import { markdown } from './formats/markdown.ts';
import { text } from './formats/text.ts';

export const formats: readonly Format[] = [markdown, text];

/** Endings of the files that are articles. */
export const ARTICLE_FILE = /\.(?:md|markdown|txt|text)$/i;

export function parse(file: RawFile, diagnostics: Diagnostics): ParsedDocument | undefined {
  // Of a withdrawn article the text may be gone; its address stays.
  const emptied = file.sidecar?.withdrawn === true && file.bytes.every((byte) => byte <= 32);
  const source = emptied ? '' : decode(file.bytes, diagnostics);
  if (source === undefined) return undefined;
  const lines = source.split('\n');
  const input: FormatInput = { path: file.path, text: source, lines };
  const format = formats.find((candidate) => candidate.detect(input)) ?? text;
  const output = format.parse(input, diagnostics);
  if (output === undefined) return undefined;
  if (output.units.length > MAX_UNITS) {
    diagnostics.report({
      rule: 'too-many-blocks',
      expected: `at most ${MAX_UNITS} blocks`,
      found: `${output.units.length}`,
      fix: 'save the article alone',
    });
    return undefined;
  }
  const editorial = { ...output.editorial, ...file.sidecar };
  return {
    // A name is a string of the record, too, and some systems write its accents apart.
    path: clean(file.path.replace(/[\t\n]/g, ' ')),
    sha256: file.sha256,
    format: format.name,
    form: output.editorial.original?.file === undefined ? 'capture' : 'digest',
    editorial,
    lines,
    units: output.units,
  };
}
