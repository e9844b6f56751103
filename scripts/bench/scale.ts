/** `npm run bench scale`: this search beside its peers over thousands of articles, in a browser. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Options, Report } from './report.ts';
import { LATENCY } from './scale/measure.ts';
import type { SizeMeasured } from './scale/measured.ts';
import { brokenBars, LARGEST, OWN_SIZE, tables } from './scale/report.ts';
import { hasLexicon } from './search/lexicon.ts';
import { hasNews } from './search/news.ts';

const SIZES = [OWN_SIZE, '1000', '10000', LARGEST];

/** `kinds` are sizes here. */
export function scaleBench({ runs = 1, kinds = [] }: Options): Report {
  const measured: SizeMeasured[] = [];
  const broken: string[] = [];
  for (const size of SIZES) {
    if (kinds.length > 0 && !kinds.includes(size)) continue;
    if (size !== OWN_SIZE && !(hasLexicon() && hasNews())) {
      broken.push(`scale, ${size}: there are no news items and no lexicon of names beside the project`);
      continue;
    }
    // In a process of its own, so that one size leaves nothing behind in the memory of the next.
    const { status, stdout } = spawnSync(
      process.execPath,
      [join(import.meta.dirname, 'scale', 'main.ts'), size, `${runs}`],
      { encoding: 'utf8', maxBuffer: 64_000_000, stdio: ['ignore', 'pipe', 'inherit'] },
    );
    if (status === 0) measured.push(JSON.parse(stdout) as SizeMeasured);
    else broken.push(`scale, ${size}: nothing was measured`);
  }
  if (measured.length === 0) return { markdown: '', broken };
  return { markdown: tables(measured, LATENCY), broken: [...broken, ...brokenBars(measured)] };
}
