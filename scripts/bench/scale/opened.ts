/** The page opened with a question in its address: what it fetches, and how long it takes, up to the first right result. */
import type { Browser } from '@playwright/test';
import type { Asked } from './asked.ts';
import { install, MARKS } from './recorder.ts';
import type { Served } from './served.ts';
import type { Prepared, Subject } from './subject.ts';

export interface Opened {
  /** Over the wire, without the page itself and what a page without search has, too. */
  bytes: number;
  /** From the beginning of the page, on a server next to it. */
  seconds: number;
  /** The longest task of the main thread of those of 50 ms and more, in milliseconds; else 0. */
  longest: number;
}

/** In milliseconds: without a right result until then there is none. */
export const PATIENCE = 120_000;

/** Where nothing has changed for so long, the answer is whole. */
const ANSWERED = 5_000;

/** The server may hear of the end of an answer so much later than the page. */
const LATE = 50;

/** Absent where the right result did not come. */
export async function openedWith(
  { text, expected }: Asked,
  browser: Browser,
  { results }: Subject,
  { path, common }: Prepared,
  served: Served,
): Promise<Opened | undefined> {
  const apart = common === undefined ? new Set<string>() : await fetchedBy(common, browser, served);
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.addInitScript(install, { results, expected, marks: MARKS });
    served.sent();
    await page.goto(`${served.origin}${path}?q=${encodeURIComponent(text)}`, { timeout: PATIENCE });
    const found = await Promise.race([
      page.evaluate(() => recorder.found),
      page.evaluate((still) => recorder.answered(still), ANSWERED),
      waited(PATIENCE),
    ]);
    if (!found) return undefined;
    await waited(LATE);
    const paths = new Set(
      served.sent().flatMap(({ path, begun, ended }) => (begun <= found.at && ended <= found.at + LATE ? path : [])),
    );
    const needed = [...paths].filter((one) => one !== path && !apart.has(one));
    return {
      bytes: needed.reduce((sum, one) => sum + served.bytes(one), 0),
      seconds: found.after / 1000,
      longest: found.longest,
    };
  } finally {
    await context.close();
  }
}

async function fetchedBy(path: string, browser: Browser, served: Served): Promise<Set<string>> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    served.sent();
    await page.goto(served.origin + path, { waitUntil: 'networkidle' });
    return new Set(served.sent().map((one) => one.path));
  } finally {
    await context.close();
  }
}

export const waited = (time: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(() => {
      resolve();
    }, time).unref();
  });
