/** Search of a large collection as a reader meets it; all that it has in common with a small one is in search.e2e.ts. */
import { expect, test } from '@playwright/test';
import type { Answer, SearchResult } from '../../src/search/types.ts';

test('texts are fetched with the first question, not before', async ({ page }) => {
  const chunks: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/pagefind/')) chunks.push(request.url());
  });
  await page.goto('a-z/');
  const catalogue = page.waitForResponse('**/search/catalogue.json');
  await page.keyboard.press('/');
  await (await catalogue).finished();
  await page.waitForLoadState('networkidle');
  expect(chunks).toEqual([]);
  await page.keyboard.type('extradition');
  await expect(page.getByRole('option').first()).toContainText('matched extradition');
  expect(chunks.length).toBeGreaterThan(3);
});

test('the page never waits for the search: all of it runs in a worker', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  await page.goto('search/?q=cjng+extradition');
  await expect(page.locator('[data-found] section:visible a').first()).toBeVisible();
  expect(page.workers()).toHaveLength(1);
  expect(scripts.filter((url) => /\/local\./.test(url))).toEqual([]);
});

test('where articles were left unread, counts say so, and one may read further', async ({ page }) => {
  // Twenty articles are read at a time, more than the collection has: a worker that stands in says that there are more.
  const result = (number: number): SearchResult => ({
    kind: 'passage',
    id: `a#b-${number}`,
    title: 'A report',
    url: `/articles/a/#b-${number}`,
    why: 'matched *harbour* in the text',
    score: 0.5,
    shown: { text: `The harbour, ${number}.`, marks: [[4, 11]] },
    sigla: [],
  });
  const results = Array.from({ length: 30 }, (_, number) => result(number));
  const answer: Answer = {
    query: 'harbour',
    results,
    groups: [{ kind: 'passage', count: 30, results }],
    count: 30,
    notes: [],
    suggestions: [],
    facets: [],
    unread: 12,
  };
  await page.route('**/search-worker-*.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `const answer = ${JSON.stringify(answer)};
        addEventListener('message', ({ data: { id, text, options } }) => {
          const whole = text === 'harbour' && options.depth > 20;
          postMessage({ id, last: true, answer: { ...answer, query: text, ...(whole && { unread: undefined }) } });
        });`,
    }),
  );
  await page.goto('search/?q=harbour');
  const heading = page.locator('[data-found] h2:visible');
  await expect(heading).toHaveText(/Passages\s+30\+/);
  await expect(page.getByRole('status')).toHaveText('Passages 30 or more');
  await page.getByRole('button', { name: 'Read further articles' }).click();
  await expect(heading).toHaveText(/Passages\s+30\s*$/);
  await expect(page.getByRole('button', { name: 'Read further articles' })).toBeHidden();
  await page.goto('a-z/');
  await page.keyboard.press('/');
  await page.keyboard.type('harbour');
  await expect(page.getByRole('option').last()).toHaveText('All results');
});
