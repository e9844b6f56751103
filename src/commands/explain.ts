/**
 * `npm run explain <file>`: every line of an article, what it was taken for, by which rule and with which confidence; the
 * quotations, dates and figures that were read in it, each by its rule; and what was seen and left, with the reason.
 */
import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { loadLibrary, type ReadLibrary } from '../library/index.ts';
import { readBytes, sha256 } from '../library/files.ts';
import { contentFolder } from '../library/settings.ts';
import { readVocabularies } from '../library/vocabularies.ts';
import { Diagnostics, formatDiagnostic } from '../pipeline/diagnostics.ts';
import { buildStory, type Outcome } from '../pipeline/index.ts';
import type { Story } from '../pipeline/record/schema.ts';
import type { JudgedUnit, Left } from '../pipeline/types.ts';
import { readArguments } from './arguments.ts';

const USAGE = `Usage: npm run explain -- <file> [--json]

  <file>  an article of the content folder (its name, path or slug), or any .md or .txt file
  --json  the same as JSON`;

const { values, positionals } = readArguments(USAGE, { json: { type: 'boolean' } });
const wanted = positionals[0];
if (values['help'] === true || wanted === undefined || positionals.length > 1) {
  console.log(USAGE);
  process.exit(values['help'] === true ? 0 : 2);
}

const outcome = (await inLibrary(wanted)) ?? (await alone(wanted));
if (outcome === undefined) {
  const { articles } = await loadLibrary();
  console.error(
    `expected an article, found nothing called "${wanted}"; the content folder has:\n${articles.map(({ file }) => `  ${file.path}`).join('\n')}`,
  );
  process.exit(2);
}
print(outcome);

async function inLibrary(name: string): Promise<Outcome | undefined> {
  const library: ReadLibrary = await loadLibrary();
  const found = library.articles.find(
    ({ file, story }) =>
      file.path === name ||
      basename(file.path) === basename(name) ||
      story?.slug === name ||
      basename(file.path).replace(/\.[^.]+$/, '') === name,
  );
  // A path that leads elsewhere is another file of the same name.
  const bytes = found && existsSync(name) ? await readBytes(name, new Diagnostics(name)) : undefined;
  return bytes !== undefined && sha256(bytes) !== found?.file.sha256 ? undefined : found;
}

async function alone(path: string): Promise<Outcome | undefined> {
  if (!existsSync(resolve(path))) return undefined;
  const diagnostics = new Diagnostics(basename(path));
  const bytes = await readBytes(resolve(path), diagnostics);
  if (bytes === undefined) return { diagnostics };
  const vocabularies = await readVocabularies(contentFolder().vocabularies, []);
  return buildStory({ path: basename(path), bytes, sha256: sha256(bytes) }, vocabularies);
}

interface ExplainedLine {
  line: number;
  class: string;
  rule: string;
  confidence: number;
  reason: string;
  text: string;
}

function explain(units: readonly JudgedUnit[]): ExplainedLine[] {
  return units.map(({ line, text, verdict }) => ({
    line,
    class:
      verdict?.class === 'body' || verdict?.class === 'commentary'
        ? `${verdict.class === 'body' ? '' : 'commentary '}${verdict.kind ?? 'paragraph'}`
        : (verdict?.class ?? 'body'),
    rule: verdict?.rule ?? 'text',
    confidence: verdict?.confidence ?? 0,
    reason: verdict?.reason ?? '',
    text,
  }));
}

function print({ document, story, diagnostics }: Outcome): void {
  const lines = explain(document?.units ?? []);
  if (values.json === true) {
    console.log(
      JSON.stringify({ story, lines, left: document?.left ?? [], diagnostics: diagnostics.list }, undefined, 2),
    );
    return;
  }
  if (story !== undefined) printHead(story);
  printLines(lines);
  const blank =
    (document?.lines ?? []).length - new Set(document?.units.flatMap((unit) => range(unit.line, unit.endLine))).size;
  console.log(
    `\n${lines.length} blocks, ${Math.max(0, blank)} blank lines or lines of front matter; nothing is left out`,
  );
  if (story !== undefined) printFound(story);
  printLeft(document?.left ?? []);
  for (const diagnostic of diagnostics.list) console.log(formatDiagnostic(diagnostic));
}

/** What stands above the text, and the trail. */
function printHead({ file, form, words, blocks, title, trail, deck, dateline, byline, published }: Story): void {
  console.log(`${file}: ${form}, ${words} words in ${blocks.length} blocks`);
  console.log(`title     ${title.text} (${title.origin}${title.line === undefined ? '' : `, line ${title.line}`})`);
  for (const { role, name, kind, evidence } of trail)
    console.log(`trail     ${role} ${name}${kind === undefined ? '' : ` (${kind})`}: “${evidence}”`);
  for (const [name, value] of [
    ['deck', deck?.text],
    ['dateline', dateline?.place],
    ['byline', byline?.text],
    ['published', published?.value],
  ] as const) {
    console.log(`${name.padEnd(10)}${value ?? 'not stated in the file'}`);
  }
  console.log('');
}

function printLines(lines: readonly ExplainedLine[]): void {
  console.log(' line  class            rule                   sure  text');
  for (const line of lines) {
    console.log(
      `${String(line.line).padStart(5)}  ${line.class.padEnd(16)} ${line.rule.padEnd(22)} ${line.confidence.toFixed(2)}  ${short(line.text)}`,
    );
  }
}

/** What was read in the text: an editor overrules a line or a mention, and words the rest so that it is read right. */
function printFound({ quotes, dates, figures }: Story): void {
  const found = [
    ...quotes.map(({ line, kind, text, speaker, speakerName, rule }) => ({
      line,
      rule,
      what: `quotation, ${kind}`,
      text,
      read: speaker ?? speakerName ?? 'no speaker',
    })),
    ...dates.map(({ line, expression, value, rule }) => ({
      line,
      rule,
      what: 'date',
      text: expression,
      read: value ?? 'no value',
    })),
    ...figures.map(({ line, text, value, unit, rule }) => ({
      line,
      rule,
      what: 'figure',
      text,
      read: `${value ?? 'no value'}, ${unit}`,
    })),
  ].sort((a, b) => a.line - b.line);
  if (found.length === 0) return;
  console.log('\n line  what                 read as                   rule                 text');
  for (const { line, what, text, read, rule = '' } of found)
    console.log(`${String(line).padStart(5)}  ${what.padEnd(20)} ${read.padEnd(25)} ${rule.padEnd(20)} ${short(text)}`);
  console.log('');
}

/** Numbers, dates and marked words that a rule took for something else. */
function printLeft(left: readonly (Left & { line: number })[]): void {
  if (left.length === 0) return;
  console.log(' line  left                 rule                      text, and why');
  for (const { line, kind, rule, text, reason } of [...left].sort((a, b) => a.line - b.line || a.start - b.start))
    console.log(`${String(line).padStart(5)}  ${kind.padEnd(20)} ${rule.padEnd(25)} ${short(text)}: ${reason}`);
  console.log('');
}

function short(text: string): string {
  return text.length > 76 ? `${text.slice(0, 75)}…` : text;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
