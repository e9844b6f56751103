/** Five reports of one event, side by side: what agrees, what differs, and the way from each cell to its passage. */
import { expect, type Locator, type Page, test } from '@playwright/test';

const EVENT = './events/mexico-transfer-august-2025/';

async function expectAtTarget(page: Page): Promise<void> {
  const { hash } = new URL(page.url());
  expect(hash).not.toBe('');
  await expect(page.locator(`[id="${hash.slice(1)}"]`)).toBeInViewport();
}

const statement = (page: Page, words: string): Locator => page.locator('.versions').filter({ hasText: words }).first();
const version = (versions: Locator, siglum: string): Locator =>
  versions.getByRole('listitem').filter({ has: versions.page().locator('.from').getByText(siglum, { exact: true }) });

test('the front page tells of each comparison in a line, and leads to it', async ({ page }) => {
  await page.goto('./');
  const contents = page.getByRole('region', { name: 'Compared line by line' });
  await expect(contents.getByRole('listitem')).toHaveCount(5);
  await contents.getByRole('link', { name: 'Timeline' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Timeline');
  await page
    .getByRole('navigation', { name: 'Previous and next comparison' })
    .getByRole('link', { name: /^Next/ })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Figures');
});

test('a statement that two articles quote with different words has those words marked', async ({ page }) => {
  await page.goto(`${EVENT}quotes/`);
  const thanks = statement(page, 'for their collaboration in this matter');
  await expect(version(thanks, 'A').locator('mark')).toContainText('President Sheinbaum and the Mexican government');
  await expect(version(thanks, 'E').locator('mark')).toContainText('Mexico’s National Security team');
  await expect(version(thanks, 'E')).toContainText('reworded');
  await expect(version(thanks, 'E').locator('mark')).toHaveCount(1);
});

test('a shortened quotation is called so, one told without marks reported indirectly', async ({ page }) => {
  await page.goto(`${EVENT}quotes/`);
  await expect(version(statement(page, 'violence and drugs to American shores'), 'B')).toContainText('shortened');
  const united = statement(page, 'example of what is possible when two');
  await expect(version(united, 'C')).toContainText('reported indirectly');
  await expect(version(united, 'C')).not.toContainText('“');
  await expect(version(united, 'E')).toContainText('the fullest');
});

test('a quotation in an article leads to its versions side by side, and from there back', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('./articles/mexico-extradites-26-cartel-leaders/');
  await page.getByRole('link', { name: 'compare' }).first().click();
  await expectAtTarget(page);
  const { hash } = new URL(page.url());
  await page
    .locator(`[id="${hash.slice(1)}"]`)
    .locator('.from')
    .first()
    .click();
  await expect(page).toHaveURL(/mexico-extradites-26-cartel-leaders\/#b-/);
  await expectAtTarget(page);
});

test('fifty-five people and fifty-five years stand in rows of their own', async ({ page }) => {
  await page.goto(`${EVENT}figures/`);
  const rows = page.getByRole('row', { name: /^55 / });
  await expect(rows).toHaveCount(2);
  await expect(rows.filter({ hasText: 'years' })).toContainText('sentence');
  await expect(rows.filter({ hasText: 'people' })).not.toContainText('years');
});

test('each date shows its words and how it was worked out, and leads to its passage', async ({ page }) => {
  await page.goto(`${EVENT}timeline/`);
  const row = page.getByRole('row').filter({ hasText: '“Tuesday”' });
  await expect(row).toContainText('in a report of the event of 12 August 2025, is that day');
  await row.getByRole('link').first().click();
  await expectAtTarget(page);
});

test('a date in the picture leads to its row in the table', async ({ page }) => {
  await page.goto(`${EVENT}timeline/`);
  await page
    .getByRole('region', { name: /^Seen from/ })
    .getByRole('link', { name: '1985' })
    .click();
  await expectAtTarget(page);
  await expect(page.locator(':target')).toContainText('1985');
});

test('who is left out can be seen, and who is named leads to the first passage', async ({ page }) => {
  await page.goto(`${EVENT}coverage/`);
  const row = page.getByRole('row', { name: /^Roberto Salazar/ });
  await expect(row.getByRole('cell')).toHaveCount(5);
  await expect(row.getByText('not named')).toHaveCount(1);
  await row.getByRole('cell').first().getByRole('link').click();
  await expectAtTarget(page);
});

test('every question is answered for all five articles, with the passage or that it says nothing', async ({ page }) => {
  await page.goto(`${EVENT}differences/`);
  const answers = page.locator('.answers');
  expect(await answers.count()).toBeGreaterThanOrEqual(16);
  for (const list of await answers.all()) {
    const cells = list.getByRole('listitem');
    await expect(cells).toHaveCount(5);
    for (const cell of await cells.all())
      expect((await cell.locator('.from').count()) + (await cell.getByText('says nothing').count())).toBe(1);
  }
});
