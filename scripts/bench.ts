/** `npm run bench [what …] [-- --assert]`: prints measured tables; `--assert` fails where a bar is broken. */
import { relative } from 'node:path';
import { join } from 'node:path';
import { deployment } from '../src/site.ts';
import { annotateBench } from './bench/annotate.ts';
import { brokenBars, measureSizes, sizesTable } from './bench/sizes.ts';
import { ROOT } from './run.ts';
import { isBuilt, SITES } from './test/sites.ts';

/** Each measures, prints, and returns the bars that are broken. */
const BENCHES: Readonly<Record<string, () => string[]>> = { sizes, annotate: annotateBench };

const words = process.argv.slice(2);
const names = words.filter((word) => !word.startsWith('--'));
const unknown = names.filter((name) => !Object.hasOwn(BENCHES, name));

if (unknown.length > 0) {
  process.stderr.write(`There is no bench "${unknown.join('", "')}"; there is ${Object.keys(BENCHES).join(', ')}.\n`);
  process.exitCode = 1;
} else {
  const broken = Object.entries(BENCHES)
    .filter(([name]) => names.length === 0 || names.includes(name))
    .flatMap(([, bench]) => bench());
  for (const line of broken) process.stderr.write(`Over the bar: ${line}\n`);
  if (words.includes('--assert') && broken.length > 0) process.exitCode = 1;
}

function sizes(): string[] {
  const built = SITES.filter((site) => site.name !== 'prefixed' && isBuilt(site));
  if (built.length === 0) return ['nothing is built: run "npm run build" first'];
  return built.flatMap((site) => {
    const measured = measureSizes(join(ROOT, site.directory), deployment(site.env).base);
    process.stdout.write(`### Sizes: ${site.about}\n\n${sizesTable(measured)}\n\n`);
    return brokenBars(measured, site.name === 'own' ? 'own' : 'other').map(
      (line) => `${relative('.', site.directory)}/${line}`,
    );
  });
}
