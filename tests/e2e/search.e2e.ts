/** Search as a reader meets it, on our own content and on the originals. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Locator, Page, Route } from '@playwright/test';
import { shiftsOf, watchShifts } from './shifts.ts';

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

/** What is fetched first of either kind of index. */
const FIRST = /\/search\/(?:names|catalogue)\.json$/;
/** All that is fetched of it. */
const INDEX = /\/search\/[a-z]+\.json$|\/pagefind\//;

const OTHER = { format: 0, edition: '', names: [], articles: [], days: [], letters: [], publishers: [], common: [] };
const WRONG: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  'cannot be reached': (route) => route.abort(),
  'is not there': (route) => route.fulfill({ status: 404, contentType: 'application/json', body: '{}' }),
  'is a page': (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Sign in</title>' }),
  'breaks off': (route) => route.fulfill({ contentType: 'application/json', body: '{"format":1,"names":[[' }),
  'is of another version': (route) => route.fulfill({ json: OTHER }),
  'is something else': (route) => route.fulfill({ json: null }),
};

test.describe('an index that', () => {
  const failure = (page: Page): Locator => page.locator('[data-failed]');

  for (const [what, answer] of Object.entries(WRONG)) {
    test(`${what} is said to be so, the question is kept, and one may try again`, async ({ page }) => {
      await page.route(FIRST, answer, { times: 1 });
      await page.goto('search/?q=mencho');
      await expect(failure(page)).toContainText('The search index could not be loaded.');
      await expect(page.getByRole('status')).toHaveText('The search index could not be loaded.');
      await expect(failure(page).getByRole('link', { name: 'A to Z' })).toHaveAttribute('href', /\/a-z\/$/);
      await expect(field(page)).toHaveValue('mencho');
      await failure(page).getByRole('button', { name: 'Try again' }).click();
      await expect(firstLink(page)).toHaveText('Nemesio Rubén Oseguera Cervantes');
      await expect(failure(page)).toBeHidden();
      await expect(page).toHaveURL(/\?q=mencho$/);
    });
  }

  test('failed is tried again with the next key, and what was typed stands in the address', async ({ page }) => {
    await page.route(FIRST, (route) => route.abort());
    await page.goto('search/');
    await field(page).fill('el menc');
    await expect(failure(page)).toBeVisible();
    await expect(page).toHaveURL(/\?q=el%20menc$/);
    await page.unroute(FIRST);
    await field(page).press('h');
    await expect(failure(page)).toBeHidden();
    await expect(firstLink(page)).toHaveText('Nemesio Rubén Oseguera Cervantes');
  });

  test('is long in coming is said to be so, and its answer still shown', async ({ page }) => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(FIRST, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('search/?q=mencho');
    const late = page.locator('[data-late]');
    await expect(late).toHaveText('Still loading. A to Z has every name.');
    await expect(late).toBeVisible();
    await expect(page.getByRole('status')).toHaveText('Still loading.');
    release();
    await expect(firstLink(page)).toHaveText('Nemesio Rubén Oseguera Cervantes');
    await expect(late).toBeHidden();
    await expect(page.getByRole('status')).toContainText('People 1');
  });

  test('lacks a part shows what was found without it, and says so', async ({ page }, { project }) => {
    const part = project.name === 'chunked' ? '**/pagefind/index/*' : '**/search/texts.json';
    for (const answer of [WRONG['is not there']!, WRONG['is a page']!, WRONG['is of another version']!]) {
      await page.route(part, answer);
      await page.goto('search/?q=mencho');
      await expect(failure(page)).toContainText('The rest of the search index could not be loaded.');
      await expect(firstLink(page)).toHaveText('Nemesio Rubén Oseguera Cervantes');
      await page.unroute(part);
    }
    await failure(page).getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('status')).toContainText('People 1, Passages 3');
  });

  test('has no program to read it is said to be so, too', async ({ page }) => {
    await page.route(/\/_astro\/page\.[^/]+\.js$/, (route) => route.abort(), { times: 1 });
    await page.goto('search/?q=mencho');
    await expect(failure(page)).toContainText('The search index could not be loaded.');
    await failure(page).getByRole('button', { name: 'Try again' }).click();
    await expect(firstLink(page)).toHaveText('Nemesio Rubén Oseguera Cervantes');
  });

  test('fails passes axe, as one that is late does', async ({ page }) => {
    await page.route(FIRST, (route) => route.abort());
    await page.goto('search/?q=mencho');
    await expect(failure(page)).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.unroute(FIRST);
    await page.route(FIRST, () => undefined);
    await page.goto('search/?q=tuta');
    await expect(page.locator('[data-late]')).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
});

test.describe('nothing moves when the answers come', () => {
  /** In milliseconds: later than a key counts as the cause of what moves. */
  const DELAY = 700;
  /** The bar is nought, to two places. */
  const NOUGHT = 0.005;

  for (const width of [360, 412, 768, 1440]) {
    for (const isLate of [false, true]) {
      test(`at ${width} px${isLate ? ', long after they were asked for' : ''}`, async ({ page }) => {
        test.slow();
        await page.setViewportSize({ width, height: 800 });
        await watchShifts(page);
        if (isLate) {
          await page.route(INDEX, async (route) => {
            await new Promise((resolve) => setTimeout(resolve, DELAY));
            await route.continue();
          });
        }
        const answered = page.locator('[data-state=answered]');
        for (const query of ['mencho', 'death penalty', 'qwertyuiop']) {
          await page.goto(`search/?q=${encodeURIComponent(query)}`);
          await answered.waitFor();
          await expect(page.getByRole('status')).not.toBeEmpty();
          const { sum, of } = await shiftsOf(page);
          expect(sum, `${query}: ${of}`).toBeLessThan(NOUGHT);
        }
        await page.goto('search/');
        await field(page).pressSequentially('cartel');
        await answered.waitFor();
        await expect(page.getByRole('status')).not.toBeEmpty();
        const { sum, of } = await shiftsOf(page);
        expect(sum, `typed: ${of}`).toBeLessThan(NOUGHT);
      });
    }
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the form leads to the search page, which keeps the question in its address, and the page to A to Z', async ({
    page,
  }) => {
    await page.goto('people/');
    await page.getByRole('banner').getByRole('searchbox').fill('mencho');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=mencho$/);
    // First of all, under the field.
    const notice = page.locator('[data-hint] noscript:first-child p');
    await expect(notice).toBeVisible();
    await expect(notice).toContainText('A question stays in the address of this page');
    await expect(page.getByRole('main').getByRole('link', { name: 'A to Z' }).first()).toBeVisible();
    await field(page).fill('la tuta');
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(page).toHaveURL(/\/search\/\?q=la[+]tuta$/);
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

  test('facets are counted once the answer is whole, not while more of it is under way', async ({ page }, {
    project,
  }) => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(project.name === 'chunked' ? '**/pagefind/index/*' : '**/search/texts.json', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('search/?q=cartel');
    await page.getByText('Narrow these results').click();
    await expect(firstLink(page)).toBeVisible();
    const facets = page.locator('[data-narrow] li');
    await expect(facets).toHaveCount(0);
    release();
    await expect.poll(() => facets.count()).toBeGreaterThan(5);
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
