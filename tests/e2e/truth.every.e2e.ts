/** Every mark on every page of every build, held against the published records by code that the pages were not made with. */
import { expect, test } from '@playwright/test';
import { countMarks, faultsOf } from '../truth/index.ts';
import { parsePage, readPages, readRecords, type Site } from '../truth/site.ts';
import { WRONG } from '../truth/wrong.ts';
import { builtSite } from './built-site.ts';

function read(project: string): { site: Site; html: ReadonlyMap<string, string> } {
  const { directory } = builtSite(project);
  const html = readPages(directory);
  const pages = new Map([...html].map(([path, page]) => [path, parsePage(page)]));
  return { site: { pages, ...readRecords(directory) }, html };
}

test('no page has a mark that the records contradict', ({}, { project }) => {
  const { site } = read(project.name);
  expect(countMarks(site)).toBeGreaterThan(site.stories.length * 5);
  expect(faultsOf(site)).toEqual([]);
});

test('and each of the marks that are made wrong by hand is found', ({}, { project }) => {
  test.skip(project.name !== 'own', 'they are made in the pages of our own content');
  const { site, html } = read(project.name);
  expect(WRONG.length).toBeGreaterThanOrEqual(20);
  const missed = WRONG.filter(({ page, make }) => {
    const right = html.get(page) ?? '';
    const wrong = make(right);
    expect(wrong, page).not.toBe(right);
    return faultsOf({ ...site, pages: new Map(site.pages).set(page, parsePage(wrong)) }, [page]).length === 0;
  });
  expect(missed.map(({ what }) => what)).toEqual([]);
});
