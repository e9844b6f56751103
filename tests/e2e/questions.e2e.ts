/**
 * Ten questions that a reader brings, answered from the pages alone. Each answer was read in the originals, line by line;
 * the lines stand with it.
 */
import { expect, type Locator, type Page, test } from '@playwright/test';

const EVENT = './events/mexico-transfer-august-2025/';

/** Text as it is read, white space made one. */
const textOf = async (locator: Locator): Promise<string> => (await locator.innerText()).replace(/\s+/g, ' ');

/** Letters and lines of the articles that a part of a page leads to: "A9 D10". */
async function linesOf(locator: Locator): Promise<string> {
  const found = await locator.locator('a[href*="/articles/"]').evaluateAll((links) => {
    let letter = '';
    return links.map((link) => {
      const frame = (link.matches('.siglum') ? link : link.closest('li'))?.querySelector('b');
      letter = frame?.textContent ?? letter;
      return `${letter}${/(\d+)\s*$/.exec(link.textContent)?.[1] ?? ''}`;
    });
  });
  return found.join(' ');
}

const answers = async (page: Page, id: string): Promise<Record<string, string>> => {
  await page.goto(`${EVENT}differences/`);
  const items = page.locator('section.question', { has: page.locator(`#${id}`) }).locator('.answers > li');
  const texts = await Promise.all((await items.all()).map(textOf));
  return Object.fromEntries(texts.map((text) => [/^[A-E]/.exec(text)?.[0] ?? '', text.replace(/^[A-E]\s*/, '')]));
};

test('Who was handed over? Of the 26, the articles name three', async ({ page }) => {
  await page.goto('./');
  const handed = page
    .locator('.standing', { has: page.getByRole('heading', { name: 'Handed over', exact: true }) })
    .first();
  // A8 C5 D10 E3; A10 C5 D10 E4; E13.
  expect((await handed.getByRole('link').allInnerTexts()).sort()).toEqual([
    'Abigael González Valencia',
    'Roberto Salazar',
    'Servando Gómez Martínez',
  ]);
});

test('When? On 12 August 2025, by one date in full and one weekday', async ({ page }) => {
  await page.goto(`${EVENT}timeline/`);
  const rows = page.locator('.dates tr');
  await expect(page.locator('#second-transfer time')).toHaveAttribute('datetime', '2025-08-12');
  await expect(rows.filter({ hasText: 'as printed: “August 12, 2025”' })).toContainText(/D\s*line\s*2/);
  await expect(rows.filter({ hasText: '“Tuesday”' })).toContainText(/A\s*line\s*2/);
});

test('How many, and who says so? 26, all five', async ({ page }) => {
  await page.goto(`${EVENT}figures/`);
  await expect(page.locator('#people-26 .given')).toHaveAttribute('aria-label', 'Given by 5 of 5');
});

test('How many before, and who does not say? 29, and D is silent', async ({ page }) => {
  await page.goto(`${EVENT}figures/`);
  await expect(page.locator('#people-29 .given')).toHaveAttribute('aria-label', 'Given by 4 of 5');
  // A5 B10 C4 E7; line 8 of D speaks of a similar action, without a number.
  expect(await textOf(page.locator('#people-29 .given li').nth(3))).toContain('D');
  await expect(page.locator('#people-29 .given li').nth(3).locator('.unseen')).toHaveText(/is silent/);
});

test('Which tariffs? 25 and 30 percent in one, 30 in two, no number in two', async ({ page }) => {
  const { A, B, C, D, E } = await answers(page, 'tariffs');
  expect(A).toMatch(/25 percent is about to take effect; a further 30 percent is threatened, but put off for 90 days/); // 6
  expect(B).toMatch(/30 percent is threatened/); // 12
  expect(C).toMatch(/no figure is given/); // 4
  expect(D).not.toMatch(/percent/); // 6
  expect(E).toMatch(/30 percent was threatened, which Mexico tried to avert before the February handover/); // 9
});

test('Whose reward? $15 million for El Mencho, in E alone', async ({ page }) => {
  await page.goto(`${EVENT}figures/`);
  const row = page.locator('.figures-table tr').filter({ hasText: '$15 million' });
  await expect(row).toContainText('reward on the head of El Mencho');
  await expect(row.locator('.given')).toHaveAttribute('aria-label', 'Given by 1 of 5');
  expect(await linesOf(row)).toBe('E3');
});

test('Who announced it? Officials on Wednesday, or two authorities jointly; two articles do not say', async ({
  page,
}) => {
  const { A, B, C, D, E } = await answers(page, 'announced');
  expect(A).toMatch(/Not said/); // 4 gives the terms alone
  expect(B).toMatch(/Mexican officials, on Wednesday/); // 8
  expect(D).toMatch(/Attorney General’s Office and the Security Ministry of Mexico confirmed it in a joint statement/); // 4
  expect([C, E]).toEqual(['says nothing', 'says nothing']);
});

test('Who says that the pledge covers all 55? B alone', async ({ page }) => {
  const given = await answers(page, 'death-penalty');
  expect(Object.entries(given).flatMap(([letter, text]) => (/\b55\b/.test(text) ? [letter] : []))).toEqual(['B']); // 16
});

test('When was Abigael González Valencia arrested? In February 2015; D says the year', async ({ page }) => {
  await page.goto(`${EVENT}timeline/`);
  await expect(page.locator('#gonzalez-valencia-arrested time')).toHaveAttribute('datetime', '2015-02');
  await expect(page.locator('#gonzalez-valencia-arrested')).toContainText(/A\s*line\s*9/);
  const vaguer = page.locator('.dates tr').filter({ hasText: 'Less exact here, 2015' });
  await expect(vaguer).toContainText(/D\s*line\s*10/);
});

test('Whom does Bondi thank? Two different parties', async ({ page }) => {
  await page.goto(`${EVENT}quotes/`);
  const thanks = page.locator('.versions').filter({ hasText: 'for their collaboration in this matter' }).first();
  const lines = await Promise.all((await thanks.locator('li').all()).map(textOf));
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(/^A line 4 .*President Sheinbaum and the Mexican government/);
  expect(lines[1]).toMatch(/^E line 5 .*Mexico’s National Security team/);
});

test('Which group has one article alone? The Knights Templar, in E', async ({ page }) => {
  await page.goto(`${EVENT}coverage/`);
  const row = page.getByRole('row', { name: /^Knights Templar Cartel/ });
  expect(await Promise.all((await row.getByRole('cell').all()).map(textOf))).toEqual([
    'not named',
    'not named',
    'not named',
    'not named',
    '1',
  ]); // 13
});
