/** The look as a reader meets it: nothing jumps, the theme stays, keys lead on, notes open, and the markup is valid. */
import { expect, type Page, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtSite, oneOfEachKind } from './built-site.ts';
import { shiftsOf, watchShifts } from './shifts.ts';

const ARTICLE = './articles/mexico-extradites-26-cartel-leaders/';
const PERSON = './people/roberto-salazar/';

const paper = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

test('every page is valid HTML', ({}, { project }) => {
  const site = builtSite(project.name);
  const validator = new HtmlValidate({
    extends: ['html-validate:standard'],
    rules: {
      // Written by Astro, and the same to every browser: `<br>` and `<br/>`, a quoted or a bare attribute.
      'void-style': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'no-trailing-whitespace': 'off',
      'doctype-style': 'off',
      // Lists without marks are announced as lists only with their role, in Safari.
      'no-redundant-role': 'off',
      // `wcag/…` and landmarks are axe's business, which sees the page as it is shown.
      'wcag/h30': 'off',
      'wcag/h37': 'off',
      'prefer-native-element': 'off',
      'unique-landmark': 'off',
    },
  });
  const problems = site.pages.flatMap(({ file, path }) =>
    validator
      .validateStringSync(readFileSync(join(site.directory, file), 'utf8'))
      .results.flatMap(({ messages }) => messages)
      .map(({ ruleId, message, line, column }) => `${path}:${line}:${column} ${ruleId}: ${message}`),
  );
  expect(problems).toEqual([]);
});

/** In milliseconds. A font that comes so late waits for the next page: in this one its stand-in stays. */
const LATE = 200;
const LOADS = 3;

for (const width of [360, 1440]) {
  for (const late of [false, true]) {
    test(`nothing moves while a page loads, at ${width} px${late ? ', with late fonts' : ''}`, async ({ page }, {
      project,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await watchShifts(page);
      if (late) {
        await page.route('**/*.woff2', async (route) => {
          await new Promise((resolve) => setTimeout(resolve, LATE));
          await route.continue();
        });
      }
      for (const { path } of oneOfEachKind(builtSite(project.name))) {
        const moved: string[] = [];
        // On a busy machine a frame may be painted between a font's coming and its use: what moves does so again.
        for (let load = 0; load < LOADS && moved.length === load; load++) {
          await page.goto(path);
          await page.evaluate(() => document.fonts.ready);
          const { sum, of } = await shiftsOf(page);
          // To three places, as it is reported everywhere.
          if (sum >= 0.0005) moved.push(`${path}: ${sum}, ${of}`);
        }
        expect(moved.length, moved.join('\n')).toBeLessThan(LOADS);
      }
    });
  }
}

test('the theme is kept from page to page, and follows the system again when it agrees', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('./');
  const light = await paper(page);
  const toggle = page.getByRole('button', { name: 'Light or dark' });
  await toggle.click();
  await expect.poll(() => paper(page)).not.toBe(light);
  const dark = await paper(page);
  await page.goto(PERSON);
  expect(await paper(page)).toBe(dark);
  await toggle.click();
  await expect.poll(() => paper(page)).toBe(light);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await paper(page)).toBe(dark);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('a kept theme is there before the first paint', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('./');
  await page.evaluate(() => localStorage.setItem('theme', 'dark'));
  await page.addInitScript(() => {
    // The element that the browser paints first.
    new MutationObserver((_, observer) => {
      if (!document.querySelector('body')) return;
      observer.disconnect();
      Object.assign(window, { atBody: document.documentElement.dataset['theme'] });
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(PERSON);
  expect(await page.evaluate(() => (window as unknown as { atBody: string }).atBody)).toBe('dark');
});

test('keys lead from the front page to a passage', async ({ page }) => {
  await page.goto(PERSON);
  await page.keyboard.press('j');
  await expect(page.locator('.accounts .at').first()).toBeFocused();
  await page.keyboard.press('j');
  await expect(page.locator('.accounts .at').nth(1)).toBeFocused();
  await page.keyboard.press('k');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/articles\/.+#b-/);
});

test('in an article the keys go from block to block, in a field they are letters', async ({ page }) => {
  await page.goto(ARTICLE);
  await page.keyboard.press('j');
  await expect(page.locator('[id^="b-"]').first()).toBeFocused();
  await page.keyboard.press('j');
  await expect(page.locator('[id^="b-"]').nth(1)).toBeFocused();
  const field = page.getByRole('banner').getByRole('searchbox');
  await field.click();
  await page.keyboard.type('jk?');
  // The field hands what is typed on to the dialog of the search.
  await expect(page.getByRole('dialog', { name: 'Search' }).getByRole('combobox')).toHaveValue('jk?');
  await expect(page.getByRole('dialog', { name: 'By keyboard' })).toHaveCount(0);
});

test('the sheet of keys opens by key and by button, and gives the focus back', async ({ page }) => {
  await page.goto('./');
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'By keyboard' });
  await expect(sheet).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  const button = page.getByRole('button', { name: 'By keyboard' });
  await button.click();
  await expect(sheet).toBeVisible();
  await sheet.getByRole('button', { name: 'Close' }).click();
  await expect(button).toBeFocused();
});

test('notes stand in the margin where there is one, and open in place where there is none', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(ARTICLE);
  const note = page.locator('.row > .side').first();
  const text = page.locator('.row > div').first();
  await expect(note.locator('li').first()).toBeVisible();
  const [beside, body] = [await note.boundingBox(), await text.boundingBox()];
  expect(beside!.x).toBeGreaterThan(body!.x + body!.width);
  await page.setViewportSize({ width: 360, height: 800 });
  await expect(note.locator('li').first()).toBeHidden();
  await note.locator('summary').click();
  await expect(note.locator('li').first()).toBeVisible();
});

test('an article is cited in words and as CSL-JSON, and passed on by plain links', async ({ page, request }, {
  project,
}) => {
  const { origin } = builtSite(project.name);
  await page.goto(ARTICLE);
  const cite = page.getByRole('region', { name: 'Cite and pass on' });
  await expect(cite).toContainText('The Punching Bag Post, carried by USSANews');
  const address = await cite.getByRole('link', { name: 'CSL-JSON' }).getAttribute('href');
  const [item] = (await (await request.get(address!)).json()) as Record<string, string>[];
  expect(item).toMatchObject({ type: 'webpage', 'original-publisher': 'The Punching Bag Post' });
  // What a program reads has no reader's address bar to go by.
  expect(item!['URL']).toBe(origin && origin + ARTICLE.slice(1));
});

test('whatever the site was told, what is cited and passed on bears the address that the reader sees', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${ARTICLE}?from=elsewhere#cite`);
  const [here = ''] = page.url().split('?');
  const cite = page.getByRole('region', { name: 'Cite and pass on' });
  await expect(cite).toContainText(`in Colophon, ${here}`);
  for (const [name, href] of [
    ['Mail', `&body=${here}`],
    ['WhatsApp', `https://wa.me/?text=${here}`],
  ] as const)
    expect((await cite.getByRole('link', { name }).getAttribute('href'))?.endsWith(href), name).toBe(true);
  const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  await cite.getByRole('button', { name: 'Copy link' }).click();
  await expect(cite.getByRole('status')).toHaveText('The link is copied.');
  expect(await copied()).toBe(here);
  await cite.getByRole('button', { name: 'Copy citation' }).click();
  await expect(cite.getByRole('status')).toHaveText('The citation is copied.');
  expect(await copied()).toMatch(new RegExp(` (?:Digest|Text) in Colophon, ${here}$`));
});

test('the link to a passage is copied, and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(ARTICLE);
  const line = page.locator('.line').first();
  await line.click();
  await expect(page.locator('.cite [role=status]')).toHaveText('The link to the passage is copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(copied).hash).toBe(await line.getAttribute('href'));
});

test('printed, an article is its text and its citation', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto(ARTICLE);
  expect(await paper(page)).toBe('rgb(255, 255, 255)');
  await expect(page.locator('[data-citation]')).toBeVisible();
  for (const part of ['.masthead nav', '.masthead form', '.actions', '.neighbours', '.foot nav'])
    await expect(page.locator(part), part).toBeHidden();
});

test('in colours that the reader forces, marks keep their frames', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('./');
  const stroke = await page
    .locator('.siglum path')
    .first()
    .evaluate((path) => getComputedStyle(path).stroke);
  expect(stroke).not.toBe('none');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('no control stands there that would do nothing, and no address that is not true', async ({ page }, {
    project,
  }) => {
    const { origin } = builtSite(project.name);
    await page.goto(ARTICLE);
    await expect(page.locator('button:visible')).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Mail' })).toBeVisible({ visible: origin !== undefined });
    await expect(page.locator('[data-citation]')).toContainText(` in Colophon, ${origin ?? ''}${ARTICLE.slice(1)}`);
    await page.setViewportSize({ width: 360, height: 800 });
    const note = page.locator('.row > .side').first();
    await note.locator('summary').click();
    await expect(note.locator('li').first()).toBeVisible();
  });
});
