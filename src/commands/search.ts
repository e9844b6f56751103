/** `npm run search -- [--json] [--limit N] words …`, or `--file queries.txt`: the site's search, by the site's code. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadLibrary } from '../library/index.ts';
import { makeEdition } from '../edition/edition.ts';
import { createEngine } from '../search/engine.ts';
import { pack } from '../search/index/build.ts';
import { isChunked, searchRecords } from '../search/index/of-edition.ts';
import type { Answer, SearchEngine, SearchOptions, SearchRecord } from '../search/types.ts';
import { addressAt, deployment, searchesByChunks, site } from '../site.ts';
import { unpackWhole } from '../search/index/unpack.ts';

const USAGE = `Usage: npm run --silent search -- [options] words to look for

  --json           one line: [{kind, id, title, url, why, score}], the best first
  --file FILE      looks for each line of FILE; one such line of JSON for each
  --limit N        at most N results of a kind (default: 50, as on the page)
`;

process.exitCode = await main();

async function main(): Promise<number> {
  const asked = readArguments();
  if (typeof asked === 'string') {
    process.stderr.write(asked);
    return 2;
  }
  if (asked.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const records = searchRecords(makeEdition(await loadLibrary()));
  const { engine, close } = isChunked(records) ? await chunkedEngine(records) : wholeEngine(records);
  try {
    for (const query of asked.queries) process.stdout.write(await answerTo(engine, query, asked.json, asked.options));
  } finally {
    close();
  }
  return 0;
}

interface Opened {
  engine: SearchEngine;
  close: () => void;
}

/** By the way that the site's index takes, as the browser reads it. */
function wholeEngine(records: readonly SearchRecord[]): Opened {
  return { engine: createEngine(unpackWhole(pack(records))), close: () => undefined };
}

async function chunkedEngine(records: readonly SearchRecord[]): Promise<Opened> {
  const { openChunked } = await import('../search/chunked/open.ts');
  const { whole, close } = await openChunked(records, site.language);
  return { engine: whole, close };
}

interface Asked {
  help: boolean;
  json: boolean;
  queries: string[];
  options: SearchOptions;
}

/** What was asked, or what is wrong with it. */
function readArguments(): Asked | string {
  try {
    searchesByChunks(0);
    deployment();
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        json: { type: 'boolean', default: false },
        file: { type: 'string' },
        limit: { type: 'string' },
      },
    });
    const limit = values.limit === undefined ? undefined : Number(values.limit);
    if (limit !== undefined && !(Number.isInteger(limit) && limit > 0)) {
      return `--limit: expected a whole number from 1 on, found "${values.limit ?? ''}".\n`;
    }
    if (!values.help && values.file === undefined && positionals.length === 0) return USAGE;
    const lines = values.file === undefined ? [positionals.join(' ')] : linesOf(readFileSync(values.file, 'utf8'));
    return {
      help: values.help,
      json: values.json || values.file !== undefined,
      queries: lines,
      options: limit === undefined ? {} : { limit },
    };
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`;
  }
}

/** An empty line is a question too: its answer keeps the others in their places. */
function linesOf(text: string): string[] {
  return text.replace(/\r?\n$/, '').split(/\r?\n/);
}

async function answerTo(engine: SearchEngine, query: string, json: boolean, options: SearchOptions): Promise<string> {
  const answer = await engine.search(query, options);
  if (!json) return inWords(answer);
  const results = answer.results.map(({ kind, id, title, url, why, score }) => {
    return { kind, id, title, url: addressAt(url, deployment()), why, score };
  });
  return `${JSON.stringify(results)}\n`;
}

function inWords({ query, groups, count, notes, suggestions, unread }: Answer): string {
  const lines = [...notes];
  for (const group of groups) {
    lines.push('', `${group.kind} (${group.count})`);
    for (const { score, title, url, sigla, why, shown } of group.results) {
      lines.push(`  ${score.toFixed(3)}  ${title}  ${sigla.join(' ')}`, `         ${why}`);
      if (group.kind === 'passage') lines.push(`         ${shown.text}`);
      lines.push(`         ${addressAt(url, deployment())}`);
    }
  }
  if (count === 0) {
    lines.push(`Nothing is found for "${query}".`);
    if (suggestions.length > 0) lines.push(`Near to it: ${suggestions.join(', ')}`);
  }
  if (unread !== undefined) lines.push('', `${unread} more articles may hold an answer; they were not read.`);
  return `${lines.join('\n').trim()}\n`;
}
