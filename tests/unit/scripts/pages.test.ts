import { describe, expect, it } from 'vitest';
import { expectedFiles, htmlFiles, pageProblems } from '../../../scripts/build/pages.ts';
import { loadLibrary } from '../../../src/library/index.ts';
import { makeEdition } from '../../../src/edition/edition.ts';
import { grounds } from './grounds.ts';

describe('the pages of a build', () => {
  it('counts the HTML files of all folders', () => {
    const { put, target } = grounds();
    for (const name of ['index.html', 'articles/a/index.html', 'feed.xml']) put(`dist/${name}`);
    expect(htmlFiles(target)).toEqual(['articles/a/index.html', 'index.html']);
  });

  it('is right when Astro reports as many and each that the content asks for is there', () => {
    expect(pageProblems(['404.html', 'index.html'], 2, ['index.html'])).toEqual([]);
  });

  it('is wrong when a file is missing, or no number was reported', () => {
    expect(pageProblems(['404.html', 'index.html'], 3, [])).toEqual([expect.stringContaining('reports 3 pages')]);
    expect(pageProblems(['index.html'], undefined, [])).toEqual([expect.stringContaining('did not report')]);
    expect(pageProblems(['index.html'], 1, ['404.html'])).toEqual([
      'The build has no 404.html, which the content asks for.',
    ]);
  });

  it('counts a page for each article, name, event and text of the content', async () => {
    const edition = makeEdition(await loadLibrary());
    const files = expectedFiles(edition);
    const { stories, entities, events, pages } = edition;
    expect(files.length).toBe(2 + stories.length + entities.length + 6 * events.length + pages.length);
    expect(files).toContain(`articles/${stories[0]!.slug}/index.html`);
    expect(files).toContain('about/index.html');
  });
});
