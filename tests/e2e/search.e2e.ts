/** Search as a reader meets it, on our own content and on the originals. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { builtSite } from './built-site.ts';

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
    const headings = await page.locator('[data-found] h2:visible').allTextContents();
    expect(headings.length).toBeGreaterThan(1);
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

  test('results carry the marks of their articles', async ({ page }) => {
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
    await page.route('**/search-index.json', (route) => route.abort(), { times: 1 });
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
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(firstLink(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/people\/joaquin-guzman\/$/);
  });

  test('passes axe with results, and with none', async ({ page }) => {
    for (const query of ['gonzalez', 'qwertyuiop']) {
      await page.goto(`search/?q=${query}`);
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

test.describe('on every page', () => {
  test('the field in the masthead leads to the answer', async ({ page }) => {
    await page.goto('a-z/');
    await page.keyboard.press('/');
    const box = page.getByRole('banner').getByRole('searchbox');
    await expect(box).toBeFocused();
    await expect(box).toHaveValue('');
    await page.keyboard.type('el mencho');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=el[+]mencho$/);
    await expect(firstLink(page)).toHaveText('Nemesio Rubén Oseguera Cervantes');
  });

  test('nothing of the search is fetched before the reader turns to it', async ({ page }, { project }) => {
    const article = builtSite(project.name).pages.find(({ kind }) => kind === 'articles/…')!;
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(article.path);
    await page.waitForLoadState('networkidle');
    expect(asked.filter((path) => path.includes('search-index') || path.includes('SearchPanel'))).toEqual([]);
    const index = page.waitForRequest('**/search-index.json');
    await page.getByRole('banner').getByRole('searchbox').focus();
    await index;
  });
});
