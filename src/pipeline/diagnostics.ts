/**
 * Messages for the editor: where, which rule, how bad, what was expected and found, how to mend it.
 * They are collected, never thrown, so that one run names every problem at once.
 */
import { cutText } from './text/unicode.ts';

type Severity = 'error' | 'warning' | 'info';

export interface Diagnostic {
  /** Path of the file, from the content folder. */
  file: string;
  /** 1-based; 1 where the whole file is meant. */
  line: number;
  column: number;
  severity: Severity;
  /** Name of the check, in kebab case. Example: `unknown-outlet`. */
  rule: string;
  /** What is wrong: expected, found, and the fix, in one or two sentences. */
  message: string;
}

interface Problem {
  line?: number | undefined;
  column?: number | undefined;
  severity?: Severity;
  rule: string;
  expected: string;
  found: string;
  fix: string;
}

/** Collects the diagnostics of one file. */
export class Diagnostics {
  readonly list: Diagnostic[] = [];
  readonly file: string;

  constructor(file: string) {
    this.file = file;
  }

  report({ line = 1, column = 1, severity = 'error', rule, expected, found, fix }: Problem): void {
    this.list.push({
      file: this.file,
      line,
      column,
      severity,
      rule,
      message: `expected ${expected}, found ${found}; ${fix}`,
    });
  }

  get failed(): boolean {
    return this.list.some((diagnostic) => diagnostic.severity === 'error');
  }
}

/**
 * The last wall. What throws behind it is a fault of the program and is told as one, with the stage that it is in; the
 * other files are read all the same.
 *
 * @returns what `work` returns, undefined where it threw
 */
export function guarded<Result>(
  diagnostics: Diagnostics,
  stage: string,
  work: () => Result | undefined,
): Result | undefined {
  try {
    return work();
  } catch (error) {
    diagnostics.report({
      rule: 'internal-error',
      expected: `the stage “${stage}” to read any file`,
      found: quoteFound(error instanceof Error ? `${error.name}: ${error.message}` : String(error)),
      fix: 'report it as a fault of the program, with the file; the other files were read',
    });
    return undefined;
  }
}

/** As `file:line:column severity rule message` on one line, the form that editors and terminals link. */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { file, line, column, severity, rule, message } = diagnostic;
  return visible(`${file}:${line}:${column} ${severity} ${rule} ${message}`);
}

/** Characters that control or turn a terminal's text, as their escapes: names of files can have any. */
const visible = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `\\u{${code.toString(16)}}`;
  });

/** Quotes a found value for a message: one line, at most 60 characters, control characters visible. */
export function quoteFound(value: string): string {
  return visible(JSON.stringify(value.length > 60 ? `${cutText(value, 57)}…` : value));
}
