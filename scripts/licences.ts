/**
 * `npm run licences`: the licence of every installed package and of the fonts, by where they end up; exit 1 where one is
 * not allowed there. `-- --json` for programs.
 */
import { join } from 'node:path';
import { fonts, installedPackages } from './licences/installed.ts';
import { licenceProblems, licenceTables } from './licences/judge.ts';
import { ROOT } from './run.ts';

const packages = installedPackages(ROOT);
const shipped = fonts(join(ROOT, 'src/styles/fonts'));
const problems = licenceProblems(packages, shipped);

process.stdout.write(
  process.argv.includes('--json')
    ? `${JSON.stringify({ packages, fonts: shipped, problems }, undefined, 2)}\n`
    : `${licenceTables(packages, shipped)}\n`,
);
for (const problem of problems) process.stderr.write(`${problem}\n`);
if (problems.length > 0) process.exitCode = 1;
