/**
 * `npm run compare-builds -- <a> <b>`: what two builds of the site say differently. Names of assets carry a hash of their
 * bytes, so they are masked; data is compared value by value. Exit status 1 where something differs.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { filesOf } from './test/compare.ts';
import { maskAssets, valueDifferences } from './compare/values.ts';

const USAGE = 'Usage: npm run compare-builds -- <folder> <folder>';
/** Lines of one file that are printed; the rest is counted. */
const MOST = 12;

const [first, second] = process.argv.slice(2).map((given) => resolve(given));
process.exitCode = first === undefined || second === undefined ? usage() : compare(first, second);

function usage(): number {
  process.stderr.write(`${USAGE}\n`);
  return 2;
}

function compare(left: string, right: string): number {
  for (const folder of [left, right]) {
    if (existsSync(join(folder, 'index.html'))) continue;
    process.stderr.write(`${relative(process.cwd(), folder)}: expected a built site, found none\n${USAGE}\n`);
    return 2;
  }
  const [files, others] = [filesOf(left), filesOf(right)].map((names) => new Set([...names].map(maskAssets)));
  const lonely = [...(files ?? [])].filter((name) => !others?.has(name)).map((name) => `- ${name}`);
  const added = [...(others ?? [])].filter((name) => !files?.has(name)).map((name) => `+ ${name}`);
  const changed = [...filesOf(left)]
    .sort()
    .flatMap((name) => (filesOf(right).has(name) ? ofFile(left, right, name) : []));
  const lines = [...lonely, ...added, ...changed];
  for (const line of lines) process.stdout.write(`${line}\n`);
  process.stdout.write(lines.length === 0 ? 'The two builds say the same.\n' : `${lines.length} differences.\n`);
  return lines.length === 0 ? 0 : 1;
}

function ofFile(left: string, right: string, name: string): string[] {
  const [a, b] = [readFileSync(join(left, name)), readFileSync(join(right, name))];
  if (a.equals(b)) return [];
  const found = /\.(?:html|xml|txt|css|js|svg|csv)$|^_headers$/.test(name)
    ? lineDifferences(maskAssets(a.toString()), maskAssets(b.toString()))
    : name.endsWith('.json')
      ? valueDifferences(JSON.parse(a.toString()), JSON.parse(b.toString()))
      : ['other bytes'];
  const rest = found.length > MOST ? [`${name}: and ${found.length - MOST} more`] : [];
  return [...found.slice(0, MOST).map((difference) => `${name}: ${difference}`), ...rest];
}

/** Lines that only one of the two has; a page is one long line, so it is cut between its elements. */
function lineDifferences(a: string, b: string): string[] {
  const [left, right] = [a, b].map((text) => new Set(text.split(/\n|(?<=>)(?=<)/)));
  const only = (own: ReadonlySet<string> | undefined, other: ReadonlySet<string> | undefined, sign: string): string[] =>
    [...(own ?? [])].filter((line) => !other?.has(line)).map((line) => `${sign} ${line.slice(0, 200)}`);
  return [...only(left, right, '-'), ...only(right, left, '+')];
}
