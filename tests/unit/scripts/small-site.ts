/** A site of four pages, and what stands in a folder. */
import { lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Build } from '../../../scripts/build/publish.ts';

export const PAGES = ['index.html', '404.html', 'articles/a/index.html', 'articles/b/index.html'] as const;

export function writePages(folder: string, text: string): void {
  for (const page of PAGES) {
    mkdirSync(dirname(join(folder, page)), { recursive: true });
    writeFileSync(join(folder, page), text);
  }
}

/** A build that goes well, and keeps something meanwhile as Astro does. */
export const building =
  (text: string): Build =>
  ({ site, cache }) => {
    mkdirSync(cache);
    writeFileSync(join(cache, 'kept'), text);
    writePages(site, text);
    return Promise.resolve([]);
  };

/** All that stands in a folder, by path: a file with its text, a link with its aim. */
export function everything(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(paths.map((path) => [path.replaceAll('\\', '/'), describe(join(folder, path))]));
}

function describe(path: string): string {
  const found = lstatSync(path);
  if (found.isSymbolicLink()) return `→ ${readlinkSync(path)}`;
  if (found.isFile()) return readFileSync(path, 'utf8');
  return found.isDirectory() ? 'folder' : 'neither file nor folder';
}
