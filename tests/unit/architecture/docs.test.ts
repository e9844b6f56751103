/** A document that names a file of the project names one that is there. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const DOCUMENTS = ['README.md', 'SECURITY.md', ...globSync('docs/*.md')]
  .map((path) => path.replaceAll('\\', '/'))
  .sort();
/** Files in `content/` are often examples. */
const NAMED = /[`(]((?:deploy|docs|public|scripts|src|tests|\.github)\/[\w./[\]-]*)[`)]/g;

it.each(DOCUMENTS)('%s', (document) => {
  const named = Array.from(readFileSync(document, 'utf8').matchAll(NAMED), ([, path = '']) => path);
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});

it('docs/security.md has for each claim a test that holds it', () => {
  const tables = readFileSync('docs/security.md', 'utf8')
    .split(/^## What reaches .*$/m)
    .slice(1);
  const claims = tables.flatMap((text) =>
    (text.split(/^## /m)[0] ?? '').split('\n').filter((line) => /^\| (?!-|what  )/.test(line)),
  );
  expect(claims.length).toBeGreaterThan(20);
  for (const claim of claims) expect(claim.split('|').at(-2)).toMatch(/`(?:tests\/|npm run )/);
});

const BENCHES = ['Sizes', 'Annotation', 'Length of a line', 'Search', 'Search at scale', 'Lighthouse'];

it('docs/benchmarks.md says under each part by which command, when and on what it was measured', () => {
  const parts = readFileSync('docs/benchmarks.md', 'utf8').split(/^## /m).slice(1);
  const titles = parts.map((part) => part.split('\n', 1)[0] ?? '');
  // A part that is new comes into the document when it is measured.
  expect(titles).toEqual(BENCHES.filter((title) => titles.includes(title)));
  expect(titles).toEqual(expect.arrayContaining(['Sizes', 'Annotation', 'Search', 'Lighthouse']));
  for (const part of parts)
    expect(part.trimEnd()).toMatch(/\n_\d{4}-\d\d-\d\d, by `npm run bench [\w =-]+`, on \w+ \w+, \d+ cores.*\._$/);
});
