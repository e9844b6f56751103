/** The built site in a real browser: what a key costs, from its event to the results in the page. */
import type { AddressInfo } from 'node:net';
import type { Browser } from '@playwright/test';
import { createSite } from '../../serve/server.ts';

/** Typed letter by letter. */
const TYPED = ['el mencho', 'harfuch garcia', 'jalisco cartel', 'death penalty', 'caro quintaro', 'sheinbam'];

export interface Keys {
  keys: number;
  median: number;
  p95: number;
}

export async function keysOf(browser: Browser, directory: string): Promise<Keys> {
  const server = createSite({ directory, base: '/' });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const page = await browser.newPage();
  try {
    await page.goto(`${origin}/search/?q=mencho`);
    await page.locator('[data-found] section:visible a').first().waitFor();
    await page.waitForLoadState('networkidle');
    const times = await page.evaluate<number[]>(`(async () => {
      const input = document.querySelector('[data-search] input');
      const times = [];
      for (const typed of ${JSON.stringify(TYPED)}) {
        for (let length = 1; length <= typed.length; length++) {
          // A frame between keys, as between a reader's.
          await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
          const shown = new Promise((resolve) => {
            const observer = new MutationObserver(() => { observer.disconnect(); resolve(); });
            observer.observe(document.querySelector('[data-search]'), { childList: true, subtree: true, attributes: true });
          });
          input.value = typed.slice(0, length);
          const start = performance.now();
          input.dispatchEvent(new InputEvent('input', { bubbles: true }));
          await shown;
          times.push(performance.now() - start);
        }
      }
      return times;
    })()`);
    times.sort((a, b) => a - b);
    const at = (part: number): number => times[Math.floor((times.length - 1) * part)] ?? 0;
    return { keys: times.length, median: at(0.5), p95: at(0.95) };
  } finally {
    await page.close();
    server.close();
  }
}
