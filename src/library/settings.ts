/** Where the content is: the repository's own folder, or what CONTENT_DIR names. */
import { lstatSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

export interface ContentFolder {
  /** Folder of the article files, absolute. */
  articles: string;
  /** Folder of vocabularies and events, absolute. */
  vocabularies: string;
  /** Folder that holds `pages/`, absolute: the project's own, where the content has none. */
  pages: string;
  /** A bare folder of article files, which borrows the project's vocabularies and events. */
  bare: boolean;
}

/** Builds run at the root of the project: Astro, the commands and the tests all start there. */
export function contentFolder(
  env: Readonly<Record<string, string | undefined>> = process.env,
  root = process.cwd(),
): ContentFolder {
  const own = join(root, 'content');
  const given = env['CONTENT_DIR'];
  const folder = given === undefined || given === '' ? own : resolve(root, given);
  if (!isFolder(folder))
    throw new Error(
      `CONTENT_DIR: expected a folder, found ${isThere(folder) ? 'something else' : 'nothing'} at ${given ?? 'content'}; correct the path.`,
    );
  const articles = join(folder, 'articles');
  const pages = isFolder(join(folder, 'pages')) ? folder : own;
  // A link that leads nowhere is there, too: the folder is no bare one for that.
  return isThere(articles)
    ? { articles, vocabularies: folder, pages, bare: false }
    : { articles: folder, vocabularies: own, pages, bare: true };
}

/** Of a link: whether it leads to one. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function isThere(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch {
    return false;
  }
}
