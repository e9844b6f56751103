/** Has Pagefind make its files of the articles; in Node only. */
import { close, createIndex } from 'pagefind';
import type { Page } from './write.ts';

/** Pagefind's own search pages, which the site has no use for. */
const UNUSED = /(?:-ui\.|-highlight\.|-worker\.)/;

/** Handed over at once; each is a message to another process. */
const AT_ONCE = 500;

/**
 * By path, to be put into one folder. All articles stand in one index, whatever their language: Pagefind would look in
 * one language's alone. Throws where Pagefind refuses an article.
 */
export async function pagefindFiles(pages: readonly Page[], language: string): Promise<Map<string, Uint8Array>> {
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (!index) throw new Error(`Pagefind made no index: ${errors.join(' ')}`);
  try {
    for (let at = 0; at < pages.length; at += AT_ONCE) {
      const added = await Promise.all(
        pages.slice(at, at + AT_ONCE).map((page) => index.addCustomRecord({ ...page, language })),
      );
      const refused = added.flatMap((one) => one.errors);
      if (refused.length > 0) throw new Error(`Pagefind refused an article: ${refused.join(' ')}`);
    }
    const { files } = await index.getFiles();
    return new Map(files.flatMap(({ path, content }) => (UNUSED.test(path) ? [] : [[path, content]])));
  } finally {
    await close();
  }
}
