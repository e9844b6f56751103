/** How many pages a build has, and how many it should have. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every HTML file of a built site, relative to its folder, in order. */
export function htmlFiles(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name).slice(directory.length).replaceAll('\\', '/').replace(/^\//, ''))
    .sort();
}

/** Problems of a build's page count, empty when it is right. `reported` is what Astro says that it built. */
export function pageCountProblems(files: readonly string[], reported: number | undefined): string[] {
  const problems: string[] = [];
  if (reported === undefined) problems.push('Astro did not report how many pages it built.');
  else if (files.length !== reported) {
    problems.push(
      `Astro reports ${reported} pages, but the folder holds ${files.length} HTML files: two pages share an address, or one was not written.`,
    );
  }
  for (const needed of ['index.html', '404.html']) {
    if (!files.includes(needed)) problems.push(`The build has no ${needed}.`);
  }
  return problems;
}
