/** What a reader would notice: from a fact to its passage, by keyboard, on a phone, without script. */
import { expect, type Page, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entity, Story } from '../../src/pipeline/record/schema.ts';
import { builtSite, oneOfEachKind } from './built-site.ts';

/** The passage that the address names is on the screen. */
async function expectAtTarget(page: Page): Promise<void> {
  const { hash } = new URL(page.url());
  expect(hash).not.toBe('');
  await expect(page.locator(`[id="${hash.slice(1)}"]`)).toBeInViewport();
}

test('each figure of the front page leads to the passage that gives it', async ({ page }) => {
  await page.goto('./');
  const figures = page.getByRole('list', { name: /^Given by \d of \d$/ });
  for (const at of [0, (await figures.count()) - 1]) {
    await figures.nth(at).getByRole('link').first().click();
    await expectAtTarget(page);
    await page.goBack();
  }
});

test('an article that does not give a figure is a hollow mark without a link', async ({ page }) => {
  await page.goto('./');
  const lone = page.getByRole('list', { name: 'Given by 1 of 5' }).first();
  await expect(lone.getByRole('listitem')).toHaveCount(5);
  await expect(lone.getByRole('link')).toHaveCount(1);
  await expect(lone.getByText('is silent')).toHaveCount(4);
});

test('the front page shows the one event, and names its address', async ({ page }, { project }) => {
  const { origin, pages } = builtSite(project.name);
  const event = pages.find(({ kind }) => kind === 'events/…')!;
  await page.goto('./');
  const canonical = page.locator('link[rel=canonical]');
  if (origin === undefined) await expect(canonical).toHaveCount(0);
  else await expect(canonical).toHaveAttribute('href', origin + event.path);
  const title = await page.getByRole('heading', { level: 1 }).textContent();
  await page.goto(event.path);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '');
});

test('a name in the text leads to its page, and from there back to the very passage', async ({ page }) => {
  await page.goto('./articles/second-major-transfer-of-cartel-figures/');
  await page.locator('main p').getByRole('link', { name: 'Roberto Salazar' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Roberto Salazar');
  const passages = page.getByRole('region', { name: /^Every passage/ });
  await passages.getByRole('link', { name: 'line 4', exact: true }).click();
  await expectAtTarget(page);
  await expect(page).toHaveURL(/second-major-transfer-of-cartel-figures\/#b-/);
});

test('an entity is described in each source’s own degree of certainty', async ({ page }) => {
  await page.goto('./people/roberto-salazar/');
  const says = page.getByRole('region', { name: 'What each article says' });
  await expect(says.getByText('wanted', { exact: true }).first()).toBeVisible();
  await expect(says.getByText('accused', { exact: true }).first()).toBeVisible();
  await expect(page.getByRole('region', { name: 'What became of this person' })).toContainText('As of');
});

test('what a file does not state is said to be not stated', async ({ page }) => {
  await page.goto('./articles/transfer-of-twenty-six-cartel-figures/');
  await expect(page.getByText('Headline ours: the file has none')).toBeVisible();
  await expect(page.getByText('Outlet not stated in the file')).toBeVisible();
  await page.goto('./sources/');
  await expect(page.getByRole('region', { name: 'Without a stated outlet' }).getByRole('listitem')).toHaveCount(4);
});

test('opinion stands behind a fence, and the trail shows what proves each hop', async ({ page }) => {
  await page.goto('./articles/mexico-extradites-26-cartel-leaders/');
  await expect(page.getByRole('complementary', { name: 'The outlet’s own opinion' })).toContainText('NP Editor:');
  const hops = page.getByRole('region', { name: 'The trail' }).getByRole('listitem');
  await expect(hops).toHaveCount(3);
  await expect(hops.first()).toContainText('USSANews');
  await expect(hops.first()).toContainText('line 30');
});

test('one reads from article to article within the event', async ({ page }) => {
  await page.goto('./articles/mexico-extradites-26-cartel-leaders/');
  for (let at = 0; at < 4; at++) await page.getByRole('link', { name: /^Next/ }).click();
  await expect(page.getByRole('link', { name: /^Next/ })).toHaveCount(0);
  await page
    .getByRole('navigation', { name: 'In this event' })
    .getByRole('link', { name: /^The event/ })
    .click();
  await expect(page).toHaveURL(/\/events\//);
});

test('the first stop of the keyboard skips to the content, and it can be seen', async ({ page }) => {
  await page.goto('./');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const inMain = await page.evaluate(() => document.activeElement?.closest('main') !== null);
  expect(inMain).toBe(true);
});

test('a wrong address offers ways on', async ({ page }) => {
  const response = await page.goto('./people/nobody-of-this-name/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('searchbox').first()).toBeVisible();
  await page.getByRole('region', { name: 'Ways on' }).getByRole('link', { name: 'A to Z' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A to Z');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('everything but live search can be read', async ({ page }) => {
    await page.goto('./');
    await page.getByRole('link', { name: 'Servando Gómez Martínez' }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Servando Gómez Martínez');
    await page
      .getByRole('link', { name: /^line \d+$/ })
      .first()
      .click();
    await expectAtTarget(page);
  });

  test('the alphabet finds a nickname and a second surname', async ({ page }) => {
    await page.goto('./a-z/');
    await page.getByRole('link', { name: 'Mencho, El', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nemesio Rubén Oseguera Cervantes');
    await page.goto('./a-z/');
    await expect(page.getByRole('link', { name: 'Valencia, Abigael González', exact: true })).toBeVisible();
  });

  test('the search form leads somewhere that helps', async ({ page }) => {
    await page.goto('./');
    await page.getByRole('searchbox').first().fill('el mencho');
    await page.keyboard.press('Enter');
    const link = page.getByRole('main').getByRole('link', { name: 'A to Z' }).first();
    // Before the style sheet has come, a note of the search that it hides has the first such link.
    await expect(link).toBeVisible();
    await expect(page).toHaveURL(/\/search\/\?q=el[+]mencho$/);
    await page.waitForLoadState('load');
    await link.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('A to Z');
  });
});

for (const width of [320, 360, 768]) {
  test(`nothing runs over the edge at ${width} px, nor at 400 % zoom of four times that`, async ({ page }, {
    project,
  }) => {
    await page.setViewportSize({ width, height: 640 });
    for (const { path } of oneOfEachKind(builtSite(project.name))) {
      await page.goto(path);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, path).toBeLessThanOrEqual(0);
    }
  });
}

test('every target but those in a line of text is at least 24 px high and wide', async ({ page }, { project }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  for (const { path } of oneOfEachKind(builtSite(project.name))) {
    await page.goto(path);
    const small = await page
      .locator('a.siglum, a.line, a.also, a.at, a.tally, nav a, button, summary')
      .evaluateAll((found) =>
        found
          .map((element) => ({ box: element.getBoundingClientRect(), text: element.outerHTML.slice(0, 120) }))
          .filter(({ box }) => box.width > 1 && (Math.round(box.width) < 24 || Math.round(box.height) < 24))
          .map(({ box, text }) => `${Math.round(box.width)}×${Math.round(box.height)} ${text}`),
      );
    expect(small, path).toEqual([]);
  }
});

test('each page has one title of its own, one first heading, and no gap between levels', async ({ page }, {
  project,
}) => {
  const site = builtSite(project.name);
  const titles = new Map<string, string>();
  for (const { file, path } of site.pages) {
    await page.setContent(readFileSync(join(site.directory, file), 'utf8').replace(/<(script|link|meta)\b[^>]*>/g, ''));
    const levels = await page
      .locator('h1, h2, h3, h4, h5, h6')
      .evaluateAll((found) => found.map(({ tagName }) => Number(tagName[1])));
    expect(
      levels.filter((level) => level === 1),
      path,
    ).toHaveLength(1);
    expect(
      levels.filter((level, at) => level - (levels[at - 1] ?? 0) > 1),
      path,
    ).toEqual([]);
    const title = await page.title();
    expect(titles.get(title), `${path} is titled as another page`).toBeUndefined();
    if (!path.includes('/events/')) titles.set(title, path);
  }
});

test('the data hold what the pages show', async ({ request }, { project }) => {
  const { origin = '' } = builtSite(project.name);
  const statusOf = async (address: string): Promise<number> =>
    (await request.get(`.${address.slice(origin.length)}`)).status();
  const stories = (await (await request.get('./data/stories.json')).json()) as Story[];
  expect(stories).toHaveLength(5);
  for (const story of stories) {
    expect(await (await request.get(`./data/stories/${story.id}.json`)).json()).toEqual(story);
    expect(await statusOf(story.url)).toBe(200);
  }
  const entities = (await (await request.get('./data/entities.json')).json()) as Entity[];
  for (const entity of entities) expect(await statusOf(entity.url), entity.id).toBe(200);
  for (const name of ['story', 'entity']) {
    const schema: unknown = await (await request.get(`./data/schema/${name}.schema.json`)).json();
    expect(schema).toMatchObject({ type: 'object', schemaVersion: expect.stringMatching(/^\d+\.\d+\.\d+$/) });
  }
});
