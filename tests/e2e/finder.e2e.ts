/** The search dialog as a reader meets it, by keyboard, by touch and by ear. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { builtSite } from './built-site.ts';

const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Search' });
const field = (page: Page): Locator => dialog(page).getByRole('combobox');
const options = (page: Page): Locator => dialog(page).getByRole('option');

/** The answer is whole: what it holds is said after it. */
const answered = (page: Page): Promise<void> =>
  expect(dialog(page).getByRole('status')).toContainText(/ \d+|Nothing is found/);

async function openWith(page: Page, key = '/'): Promise<void> {
  await page.keyboard.press(key);
  await expect(field(page)).toBeFocused();
}

test.beforeEach(({ page }) => page.goto('a-z/'));

test('opens by /, Ctrl-K and ⌘K, and by a touch of the field', async ({ page }) => {
  for (const key of ['/', 'Control+k', 'Meta+k']) {
    await openWith(page, key);
    await expect(field(page)).toHaveValue('');
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
  }
  await page.getByRole('banner').getByRole('searchbox').click();
  await expect(field(page)).toBeFocused();
});

test('takes what is typed while it is still coming', async ({ page }) => {
  await page.route('**/dialog.*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.continue();
  });
  await page.keyboard.press('/');
  await page.keyboard.type('chap');
  await expect(field(page)).toHaveValue('chap');
  await page.keyboard.type('o');
  await expect(options(page).first()).toContainText('Joaquín Guzmán');
});

test('arrows choose, Enter opens what is chosen', async ({ page }) => {
  await openWith(page);
  await page.keyboard.type('el mencho');
  await expect(options(page).first()).toContainText('matched El Mencho, alias of Nemesio Rubén Oseguera Cervantes');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
  await answered(page);
  await page.keyboard.press('ArrowDown');
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  await expect(field(page)).toHaveAttribute('aria-activedescendant', (await options(page).first().getAttribute('id'))!);
  await page.keyboard.press('ArrowDown');
  await expect(options(page).nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/people\/nemesio-ruben-oseguera-cervantes\/$/);
});

test('from the field the arrow up goes to the last, the way to all results', async ({ page }) => {
  await openWith(page);
  await page.keyboard.type('cartel');
  await answered(page);
  await expect(options(page).last()).toHaveText(/^All \d+ results$/);
  await page.keyboard.press('ArrowUp');
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=cartel$/);
});

test('Enter with nothing chosen leads to the search page', async ({ page }) => {
  await openWith(page);
  await page.keyboard.type('el mencho');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=el[+]mencho$/);
  await expect(page.locator('[data-found] section:visible a').first()).toHaveText('Nemesio Rubén Oseguera Cervantes');
});

test('Escape closes it and gives the focus back', async ({ page }) => {
  const link = page.getByRole('main').getByRole('link').first();
  await link.focus();
  await openWith(page);
  await page.keyboard.type('mencho');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(link).toBeFocused();
});

test('says what is found once the typing pauses, and who was meant where nothing is', async ({ page }) => {
  await openWith(page);
  await page.keyboard.type('osegera');
  await expect(dialog(page).getByRole('status')).toContainText('People 1');
  await field(page).fill('shenbumm zzz');
  await expect(dialog(page).getByRole('status')).toContainText('Nothing is found');
  await dialog(page).getByRole('group', { name: 'Did you mean' }).getByRole('option').first().click();
  await expect(field(page)).toHaveValue('Claudia Sheinbaum');
  await expect(options(page).first()).toContainText('Claudia Sheinbaum');
});

test('offers operators, and takes one up by keyboard', async ({ page }) => {
  await openWith(page);
  await expect(dialog(page).getByRole('group', { name: 'Narrow by' }).getByRole('option').first()).toContainText(
    'person:',
  );
  await page.keyboard.type('extradition pers');
  await expect(dialog(page).locator('[data-type="extradition person:"]')).toBeVisible();
  await field(page).fill('pers');
  await expect(dialog(page).locator('[data-type="person:"]')).toBeVisible();
  await answered(page);
  // From the field upwards: the way to all results, then what narrows.
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(field(page)).toHaveValue('person:');
  await page.keyboard.type('sheinbaum');
  await expect(options(page).first()).toContainText('asked for by name');
});

test('reads as a combobox with a list of named groups', async ({ page }) => {
  await openWith(page);
  await page.keyboard.type('puerto vallarta');
  await expect(options(page).first()).toContainText('Puerto Vallarta');
  await answered(page);
  await page.keyboard.press('ArrowDown');
  await expect(dialog(page)).toMatchAriaSnapshot(`
    - dialog "Search":
      - search "Search":
        - combobox "Names, cartels, articles, words" [expanded] [active]: puerto vallarta
        - button "Close"
      - listbox "Results":
        - group "Places 1":
          - option /Puerto Vallarta matched Puerto Vallarta, name of Puerto Vallarta/ [selected]
        - group /Passages \\d+/:
          - option
        - group "More":
          - option /All \\d+ results/
      - status
  `);
});

test('passes axe while open, on a phone and a wide screen, in both themes', async ({ page }) => {
  test.slow();
  await openWith(page);
  for (const query of ['', 'cartel', 'shenbumm zzz']) {
    await field(page).fill(query);
    await expect(options(page).first()).toBeVisible();
    for (const width of [360, 1440]) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`),
          `${query} ${width}`,
        ).toEqual([]);
      }
    }
  }
});

test('stands still for those who ask for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openWith(page);
  expect(await dialog(page).evaluate((element) => getComputedStyle(element).animationName)).toBe('none');
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('opens, answers, follows and closes', async ({ page }) => {
    await page.getByRole('banner').getByRole('searchbox').tap();
    await expect(field(page)).toBeFocused();
    await dialog(page).getByRole('button', { name: 'Close' }).tap();
    await expect(dialog(page)).toBeHidden();
    await page.getByRole('banner').getByRole('searchbox').tap();
    await page.keyboard.type('tuta');
    const first = options(page).first();
    await expect(first).toContainText('Servando Gómez Martínez');
    const { height } = (await first.boundingBox())!;
    expect(height).toBeGreaterThanOrEqual(44);
    await first.tap();
    await expect(page).toHaveURL(/\/people\/servando-gomez-martinez\/$/);
  });
});

test('nothing of the search is fetched before the reader turns to it', async ({ page }, { project }) => {
  const article = builtSite(project.name).pages.find(({ kind }) => kind === 'articles/…')!;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(article.path);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => /search\/|dialog|finder|SearchPanel/.test(path))).toEqual([]);
  const names = page.waitForRequest(/\/search\/(?:names|catalogue)\.json$/);
  await page.keyboard.press('/');
  await names;
});

test('where the dialog cannot be fetched, the field is a plain form', async ({ page }) => {
  await page.route('**/dialog.*.js', (route) => route.abort());
  const box = page.getByRole('banner').getByRole('searchbox');
  await expect(async () => {
    // The page of another test may have taken the focus of the browser.
    await page.bringToFront();
    await page.keyboard.press('/');
    await expect(box).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.keyboard.type('el mencho');
  await expect(box).toHaveValue('el mencho');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=el[+]mencho$/);
});

test('an index that is late or fails is said to be so, and one may try again', async ({ page }) => {
  const first = /\/search\/(?:names|catalogue)\.json$/;
  let answer = (): void => undefined;
  const held = new Promise<void>((resolve) => (answer = resolve));
  await page.route(
    first,
    async (route) => {
      await held;
      await route.fulfill({ status: 404, contentType: 'text/html', body: '<title>Gone</title>' });
    },
    { times: 1 },
  );
  await openWith(page);
  await page.keyboard.type('mencho');
  const status = dialog(page).getByRole('status');
  await expect(status).toHaveText('Still loading. A to Z has every name.');
  answer();
  await expect(status).toHaveText(
    'The search index could not be loaded. Try again or look in A to Z, which has every name.',
  );
  await expect(status.getByRole('link', { name: 'A to Z' })).toHaveAttribute('href', /\/a-z\/$/);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await status.getByRole('button', { name: 'Try again' }).click();
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('mencho');
  await expect(options(page).first()).toContainText('Nemesio Rubén Oseguera Cervantes');
});

test('where the index fails, Enter leads to the search page with the question', async ({ page }) => {
  await page.route(/\/search\/(?:names|catalogue)\.json$/, (route) => route.abort());
  await openWith(page);
  await page.keyboard.type('mencho');
  await expect(dialog(page).getByRole('status')).toContainText('could not be loaded');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=mencho$/);
  await expect(page.locator('[data-failed]')).toBeVisible();
});
