/** `npm run bench search`: this search beside its peers, on names as people type them. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Report } from './report.ts';
import { hasLexicon } from './search/lexicon.ts';
import { brokenBars, type Measured, tables } from './search/report.ts';

export function searchBench(): Report {
  if (!hasLexicon()) return { markdown: '', broken: ['search: there is no lexicon of names beside the project'] };
  // In a process of its own, since a browser is asked without the others' waiting for it.
  const { status, stdout } = spawnSync(process.execPath, [join(import.meta.dirname, 'search', 'main.ts')], {
    encoding: 'utf8',
    maxBuffer: 64_000_000,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) return { markdown: '', broken: ['search: nothing was measured'] };
  const measured = JSON.parse(stdout) as Measured;
  return { markdown: tables(measured), broken: brokenBars(measured) };
}
