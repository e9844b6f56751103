/** What a format is: how one tells it, and how its units are read. */
import type { Diagnostics } from '../diagnostics.ts';
import type { Editorial } from '../record/input.ts';
import type { ParsedDocument, Unit } from '../types.ts';

export interface FormatInput {
  path: string;
  text: string;
  lines: string[];
}

interface FormatOutput {
  editorial: Editorial;
  units: Unit[];
}

export interface Format {
  name: ParsedDocument['format'];
  detect: (input: FormatInput) => boolean;
  /** Undefined where the file cannot be used, with the reason reported. */
  parse: (input: FormatInput, diagnostics: Diagnostics) => FormatOutput | undefined;
}
