/**
 * `npm run check`: every problem of the content at once, as `file:line:column severity rule message`; exit status 1 on
 * an error. Also lists names that the vocabulary lacks, with a stanza to paste.
 */
import { loadLibrary } from '../library/index.ts';
import { unlistedNames } from '../library/unlisted.ts';
import { type Diagnostic, formatDiagnostic } from '../pipeline/diagnostics.ts';
import { readArguments } from './arguments.ts';

const USAGE = `Usage: npm run check -- [--json] [--errors-only] [--names N]

  --json         diagnostics and unlisted names as JSON
  --errors-only  only what stops a build, and nothing when there is nothing
  --names N      show at most N names that the vocabulary lacks (default 12)`;

const { values } = readArguments(USAGE, {
  json: { type: 'boolean' },
  'errors-only': { type: 'boolean' },
  names: { type: 'string', default: '12' },
});
if (values['help'] === true) {
  console.log(USAGE);
  process.exit(0);
}

const library = await loadLibrary();
const errors = library.diagnostics.filter(({ severity }) => severity === 'error');
const shown: readonly Diagnostic[] = values['errors-only'] === true ? errors : library.diagnostics;

if (values.json === true) {
  const names = values['errors-only'] === true ? [] : unlistedNames(library);
  console.log(JSON.stringify({ diagnostics: shown, unlistedNames: names }, undefined, 2));
} else {
  for (const diagnostic of shown) console.log(formatDiagnostic(diagnostic));
  if (values['errors-only'] !== true) {
    printNames();
    const warnings = library.diagnostics.length - errors.length;
    console.log(
      `${count(library.stories.length, 'article')} checked: ${count(errors.length, 'error')}, ${count(warnings, 'warning')}`,
    );
  }
}
process.exitCode = errors.length > 0 ? 1 : 0;

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function printNames(): void {
  const names = unlistedNames(library);
  if (names.length === 0) return;
  const most = Math.max(0, Number(values.names) || 0);
  console.log(
    `\n${names.length} names that the vocabulary lacks. To list one, paste its stanza into the file that fits and complete it:\n`,
  );
  for (const { name, places, stanza } of names.slice(0, most)) {
    console.log(`# ${name}: ${places.map(({ file, line }) => `${file}:${line}`).join(', ')}\n${stanza}\n`);
  }
  if (names.length > most) console.log(`… and ${names.length - most} more: npm run check -- --names ${names.length}\n`);
}
