/** What moves on a page without the reader's doing, as Chromium counts it: https://web.dev/articles/cls */
import type { Page } from '@playwright/test';

interface Shift {
  value: number;
  /** Beginnings of the elements that moved. */
  of: string;
}

/** To be called before the page is loaded. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: Shift[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput, sources } = entry as PerformanceEntry & {
          value: number;
          hadRecentInput: boolean;
          sources: { node: Node | null }[];
        };
        const of = sources.map(({ node }) => (node as Element | null)?.outerHTML.slice(0, 80)).join(' | ');
        if (!hadRecentInput) shifts.push({ value, of });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** Once the frame under way is painted. */
export async function shiftsOf(page: Page): Promise<{ sum: number; of: string }> {
  const shifts = await page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return (window as unknown as { shifts: Shift[] }).shifts;
  });
  return { sum: shifts.reduce((total, { value }) => total + value, 0), of: shifts.map(({ of }) => of).join(', ') };
}
