/** Search as a reader meets it, on our own content and on the originals. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

const field = (page: Page): Locator => page.getByRole('main').getByRole('searchbox');
const firstLink = (page: Page): Locator => page.locator('[data-found] section:visible a').first();

test.describe('the search page', () => {
  test('answers a question in the address, says why, and marks what matched', async ({ page }) => {
    await page.goto('search/?q=osegera');
    await expect(field(page)).toHaveValue('osegera');
    await expect(firstLink(page)).toHaveText('Nemesio Rubén Oseguera Cervantes');
    await expect(firstLink(page).locator('mark')).toHaveText('Oseguera');
    await expect(page.locator('[data-why]:visible').first()).toContainText('near to “osegera”');
    await expect(page.getByRole('status')).toContainText('People 1, Passages 3');
  });

  test('answers while one types, and keeps the question in the address', async ({ page }) => {
    await page.goto('search/');
    await field(page).pressSequentially('la tut');
    await expect(firstLink(page)).toHaveText('Servando Gómez Martínez');
    await expect(page).toHaveURL(/\?q=la%20tut$/);
    await field(page).fill('');
    await expect(page.locator('[data-found] section:visible')).toHaveCount(0);
    await expect(page).toHaveURL(/\/search\/$/);
  });

  test('groups stand by kind with their counts, the best group first', async ({ page }) => {
    await page.goto('search/?q=punching+bag');
    await expect(page.locator('[data-found] h2:visible').first()).toHaveText(/Sources\s+1/);
    await expect.poll(() => page.locator('[data-found] h2:visible').count()).toBeGreaterThan(1);
    await field(page).fill('death penalty');
    await expect(page.locator('[data-found] h2:visible').first()).toContainText('Passages');
  });

  test('a passage leads to the very block', async ({ page }) => {
    await page.goto('search/?q=schoolteacher');
    const link = firstLink(page);
    await expect(link.locator('mark')).toHaveText('schoolteacher');
    const anchor = new URL((await link.getAttribute('href')) ?? '', page.url()).hash;
    await link.click();
    await expect(page).toHaveURL(new RegExp(`/articles/[a-z0-9-]+/${anchor}$`));
    await expect(page.locator(anchor)).toContainText('schoolteacher');
    await expect(page.locator(anchor)).toBeInViewport();
  });

  test('results carry the marks of their articles', async ({ page }, { project }) => {
    test.skip(project.name === 'chunked', 'a large collection does not know beforehand which articles name somebody');
    await page.goto('search/?q=cjng');
    await expect(page.locator('[data-found] section:visible li').first().locator('.siglum')).toHaveText([
      'A',
      'B',
      'C',
      'D',
      'E',
    ]);
  });

  test('finds nothing in nonsense, and says what to try', async ({ page }) => {
    await page.goto('search/?q=qwertyuiop');
    await expect(page.getByRole('status')).toHaveText('Nothing is found');
    await expect(page.locator('[data-nothing]').getByRole('link', { name: 'A to Z' })).toBeVisible();
    await field(page).fill('shenbumm zzz');
    await page.locator('[data-near]').getByRole('link', { name: 'Claudia Sheinbaum' }).click();
    await expect(firstLink(page)).toHaveText('Claudia Sheinbaum');
  });

  test('what is typed is never read as markup', async ({ page }) => {
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await page.goto(`search/?q=${encodeURIComponent('<img src=x onerror=alert(1)> mencho')}`);
    await expect(page.getByRole('status')).not.toBeEmpty();
    await field(page).fill('<b>zzz</b>');
    await expect(page.getByRole('status')).toHaveText('Nothing is found');
    await expect(page.getByRole('main').locator('img, b:not(.siglum b)')).toHaveCount(0);
    expect(dialogs).toEqual([]);
  });

  test('a question of 10,000 characters is answered', async ({ page }) => {
    await page.goto('search/');
    await field(page).fill('the death penalty '.repeat(560));
    await expect(page.getByRole('status')).toContainText('Only the first 12 words');
  });

  test('an index that cannot be fetched is said, and the next key tries again', async ({ page }) => {
    await page.route(/\/search\/(?:names|catalogue)\.json$/, (route) => route.abort(), { times: 1 });
    await page.goto('search/?q=mencho');
    await expect(page.getByRole('status')).toHaveText('The search index could not be loaded.');
    await field(page).press('End');
    await field(page).press('Space');
    await expect(firstLink(page)).toHaveText('Nemesio Rubén Oseguera Cervantes');
  });

  test('works by keyboard alone', async ({ page }) => {
    await page.goto('search/');
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('chapo');
    await expect(firstLink(page)).toHaveText('Joaquín Guzmán');
    await expect(page.getByText('Narrow these results')).toBeVisible();
    // The button, the facets, the first result.
    for (let step = 0; step < 3; step++) await page.keyboard.press('Tab');
    await expect(firstLink(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/people\/joaquin-guzman\/$/);
  });

  test('passes axe with results, with none, and before anything is asked', async ({ page }) => {
    for (const query of ['gonzalez', 'qwertyuiop', 'mencho article:A', '']) {
      await page.goto(`search/?q=${query}`);
      if (query === '') {
        expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
        continue;
      }
      if (query.includes(':')) await page.getByText('Narrow these results').click();
      await expect(page.getByRole('status')).not.toBeEmpty();
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    }
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the form leads to the search page, and the page to A to Z', async ({ page }) => {
    await page.goto('people/');
    await page.getByRole('banner').getByRole('searchbox').fill('mencho');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=mencho$/);
    await expect(page.getByRole('main').getByRole('link', { name: 'A to Z' }).first()).toBeVisible();
  });
});

test.describe('the query', () => {
  test('operators narrow, and what is not understood is said', async ({ page }) => {
    await page.goto('search/?q=said:bondi');
    await expect(page.locator('[data-found] section:visible')).toHaveCount(1);
    await expect(page.locator('[data-why]:visible').first()).toContainText('words of Pam Bondi');
    await field(page).fill('persn:mencho');
    await expect(page.getByRole('status')).toContainText('“persn:” is no operator; “person:” is');
  });

  test('facets narrow the answer with live counts, and are taken off again', async ({ page }) => {
    await page.goto('search/?q=cartel');
    await page.getByText('Narrow these results').click();
    const link = page.getByRole('region', { name: 'Article', exact: true }).getByRole('link').first();
    const count = Number(await link.locator('.tally').textContent());
    await link.click();
    await expect(field(page)).toHaveValue(/^cartel article:[A-E]$/);
    const found = async (): Promise<number> => {
      const counts = await page.locator('[data-found] section:visible [data-count]').allTextContents();
      return counts.reduce((sum, one) => sum + Number(one), 0);
    };
    await expect.poll(found).toBe(count);
    await page.locator('[data-narrow] [aria-current]').click();
    await expect(field(page)).toHaveValue('cartel');
    await expect.poll(found).toBeGreaterThan(count);
    await expect(page).toHaveURL(/\?q=cartel$/);
  });
});
