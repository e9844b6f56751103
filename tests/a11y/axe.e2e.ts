/**
 * axe over every kind of page, on a phone and a wide screen, in both themes; with AXE=all over every single page. A
 * theme changes colours and nothing else, so the second theme of a width is asked for its contrast alone.
 */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { type BuiltPage, builtSite, oneOfEachKind } from '../e2e/built-site.ts';

/** Kinds that are rendered by the components of another kind, which is looked at. */
const ALIKE = new Set([
  'about',
  'corrections',
  'removal',
  'events/…',
  'groups',
  'bodies',
  'places',
  'bodies/…',
  'places/…',
]);
/** The originals change the texts, and nothing of the lists. */
const OF_TEXTS = new Set(['front page', 'articles/…', 'people/…', 'sources']);

const EVERY = process.env['AXE'] === 'all';

function pagesOf(project: string): BuiltPage[] {
  if (EVERY) return builtSite(project).pages.filter(({ kind }) => kind !== '404.html');
  const pages = oneOfEachKind(builtSite(project)).filter(({ kind }) => !ALIKE.has(kind));
  return project === 'originals' ? pages.filter(({ kind }) => OF_TEXTS.has(kind)) : pages;
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function violations(builder: AxeBuilder): Promise<string[]> {
  const { violations } = await builder.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

const everything = (page: Page): Promise<string[]> => violations(new AxeBuilder({ page }).withTags(TAGS));
const contrast = (page: Page): Promise<string[]> => violations(new AxeBuilder({ page }).withRules('color-contrast'));

for (const { width, first, second } of [
  { width: 360, first: 'light', second: 'dark' },
  { width: 1440, first: 'dark', second: 'light' },
] as const) {
  test(`no violation at ${width} px`, async ({ page }, { project }) => {
    if (EVERY) test.setTimeout(7_200_000);
    await page.setViewportSize({ width, height: 900 });
    for (const { path } of pagesOf(project.name)) {
      await page.emulateMedia({ colorScheme: first });
      await page.goto(path);
      expect(await everything(page), `${path}, ${first}`).toEqual([]);
      await page.emulateMedia({ colorScheme: second });
      expect(await contrast(page), `${path}, ${second}`).toEqual([]);
    }
  });
}

test('no violation with the folded notes open and with the sheet of keys', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 900 });
  await page.goto('./articles/mexico-extradites-26-cartel-leaders/');
  for (const note of await page.locator('summary').all()) await note.click();
  expect(await everything(page)).toEqual([]);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await everything(page)).toEqual([]);
});
