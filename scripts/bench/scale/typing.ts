/** Questions typed into the page by real keys, one letter at a time: what each key costs, and whether the right thing came. */
import type { Browser, Page } from '@playwright/test';
import type { Asked } from './asked.ts';
import { chance } from '../search/random.ts';
import { PATIENCE, waited } from './opened.ts';
import { install, MARKS, type KeyTimes } from './recorder.ts';
import type { Served } from './served.ts';
import { CATEGORIES, type Work, workOf } from './trace.ts';
import type { Prepared, Subject } from './subject.ts';

export interface Typed {
  keys: readonly KeyTimes[];
  /** Of each key, those that clear the field among them. */
  work: readonly Work[];
  /** Questions that were typed to their end, of these with something to be found, and of these with it in the page. */
  questions: number;
  answerable: number;
  found: number;
  /** What was asked in vain. */
  missed: readonly string[];
  /** Of the page and its workers after the typing, in bytes. */
  memory?: number;
}

/** In milliseconds: without a change for so long, a key is answered. About a quick typist's pause between keys. */
const QUIET = 200;
/** A key that changes nothing by then changes nothing. */
const UNCHANGED = 2_000;
/** Before the first key that is measured. */
const STILL = 1_500;
/** In milliseconds, rounded up. */
const FRAME = 17;
/** After the last key of a question, for the right thing. */
const LATE = 3_000;

/** Stops where the answers have taken `budget` milliseconds in all. */
export async function type(
  asked: readonly Asked[],
  budget: number,
  browser: Browser,
  { input, results }: Subject,
  { path }: Prepared,
  served: Served,
): Promise<Typed> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.addInitScript(install, { results, expected: [], marks: MARKS });
    await page.goto(served.origin + path, { timeout: PATIENCE });
    await page.locator(input).focus();
    // The first question fetches what is fetched once; it is asked again below.
    await page.keyboard.insertText(asked[0]?.text ?? '');
    await Promise.race([page.evaluate((still) => recorder.answered(still), STILL), waited(PATIENCE)]);
    await page.waitForLoadState('networkidle');
    await browser.startTracing(page, { categories: CATEGORIES });
    const typed = await typeAll(asked, budget, page);
    const work = workOf(await browser.stopTracing(), MARKS);
    const memory = await memoryOf(page);
    return { ...typed, work, ...(memory !== undefined && { memory }) };
  } finally {
    await context.close();
  }
}

async function typeAll(asked: readonly Asked[], budget: number, page: Page): Promise<Omit<Typed, 'work'>> {
  const settled = (): Promise<KeyTimes> =>
    page.evaluate(([quiet, most]) => recorder.settled(quiet, most), [QUIET, UNCHANGED] as const);
  const by = chance(asked.length);
  const keys: KeyTimes[] = [];
  let [spent, questions, answerable, found] = [0, 0, 0, 0];
  const missed: string[] = [];
  for (const { text, expected } of asked) {
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Backspace');
    await settled();
    for (const letter of text) {
      if (spent > budget) return { keys, questions, answerable, found, missed };
      // Keys come at any time between two frames.
      await page.waitForTimeout(by.below(FRAME));
      await page.keyboard.type(letter);
      const key = await settled();
      spent += key.painted ?? 0;
      keys.push(key);
    }
    questions += 1;
    if (expected.length === 0) continue;
    answerable += 1;
    if (await page.evaluate(([among, most]) => recorder.shows(among, most), [expected, LATE] as const)) found += 1;
    else missed.push(text);
  }
  return { keys, questions, answerable, found, missed };
}

/** Script and DOM of the page and its workers, garbage collected. The browser leaves out the memory of WebAssembly. */
async function memoryOf(page: Page): Promise<number | undefined> {
  return page.evaluate(async () => {
    const measure = (performance as { measureUserAgentSpecificMemory?: () => Promise<{ bytes: number }> })
      .measureUserAgentSpecificMemory;
    return measure && (await measure.call(performance)).bytes;
  });
}
