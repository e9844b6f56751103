/** How many pages a build has, and how many it should have. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { eventUrl } from '../../src/edition/addresses.ts';
import { COMPARISONS, comparisonUrl } from '../../src/compare/pages.ts';
import type { Edition } from '../../src/edition/edition.ts';

/** Every HTML file of a built site, relative to its folder, in order. */
export function htmlFiles(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name).slice(directory.length).replaceAll('\\', '/').replace(/^\//, ''))
    .sort();
}

/**
 * The pages that the content asks for, read from the content and not from the build: an article that the build lost on
 * its way is missed even where every number agrees.
 */
export function expectedFiles({ stories, entities, events, pages }: Edition): string[] {
  const addresses = [
    '/',
    ...[...stories, ...entities].map(({ url }) => url),
    ...events.flatMap(({ id }) => [eventUrl(id), ...COMPARISONS.map((comparison) => comparisonUrl(id, comparison))]),
    ...pages.map(({ id }) => `/${id}/`),
  ];
  return ['404.html', ...addresses.map((address) => `${address.slice(1)}index.html`)];
}

/** What is wrong with the pages of a build, nothing when all is right. `reported` is how many Astro says that it built. */
export function pageProblems(
  files: readonly string[],
  reported: number | undefined,
  expected: readonly string[],
): string[] {
  const problems: string[] = [];
  if (reported === undefined) problems.push('Astro did not report how many pages it built.');
  else if (files.length !== reported) {
    problems.push(
      `Astro reports ${reported} pages, but the folder holds ${files.length} HTML files: two pages share an address, or one was not written.`,
    );
  }
  const present = new Set(files);
  for (const file of expected)
    if (!present.has(file)) problems.push(`The build has no ${file}, which the content asks for.`);
  return problems;
}
