/**
 * What is measured inside the page, put in before the page's own scripts. The browser gets the text of `install` alone,
 * so it refers to nothing outside itself.
 */
import type { Marks } from './trace.ts';

/** Milliseconds. */
export interface KeyTimes {
  /** From the key's event in the page to the first change of the results; absent where nothing changed. */
  first?: number;
  /** To the last change. */
  whole?: number;
  /** From the key itself to the end of the next frame, whatever it shows. */
  frame?: number;
  /** To the end of the frame that shows the last change. */
  painted?: number;
}

interface Recorder {
  /** Resolves once nothing has changed for `quiet` milliseconds, or `most` have passed without any change. */
  settled: (quiet: number, most: number) => Promise<KeyTimes>;
  /** Whether one of the texts is shown among the results within so many milliseconds. */
  shows: (expected: readonly string[], most: number) => Promise<boolean>;
  /** Resolves once the results have changed, and for `still` milliseconds neither they have nor a task has been long. */
  answered: (still: number) => Promise<void>;
  /** What was expected of the question in the address. */
  found: Promise<Found>;
}

export interface Found {
  /** When it was shown, by the machine's clock. */
  at: number;
  /** From the page's beginning, in milliseconds. */
  after: number;
  /** The longest task before it of those of 50 ms and more, in milliseconds; else 0. */
  longest: number;
}

declare global {
  var recorder: Recorder;
}

/** In a trace of the browser: a key's event reaches the page, the results have changed. */
export const MARKS: Marks = { key: 'colophon-key', change: 'colophon-change' };

interface Recorded {
  results: string;
  marks: Marks;
  /** What is to be found of the question in the address, where there is one. */
  expected: readonly string[];
}

export function install({ results, expected, marks }: Recorded): void {
  interface Frame {
    begin: number;
    end?: number;
  }
  const now = (): number => performance.now();
  const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));
  const flat = (text: string): string => text.replace(/\s+/g, ' ').toLowerCase();

  const shown = (among: readonly string[]): boolean => {
    // As it is in the page: the browser leaves out of `innerText` what it has not laid out yet.
    const found = document.querySelector(results)?.cloneNode(true) as Element | undefined;
    for (const hidden of found?.querySelectorAll('[hidden]') ?? []) hidden.remove();
    const text = flat(found?.textContent ?? '');
    return among.some((one) => text.includes(flat(one)));
  };

  // Tasks of 50 ms and more.
  let [longest, lastLong] = [0, 0];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      longest = Math.max(longest, duration);
      lastLong = startTime + duration;
    }
  }).observe({ type: 'longtask', buffered: true });

  let key: { at: number; event: number; first?: number; last?: number; frames: Frame[] } | undefined;

  const frame = (): void => {
    if (!key) return;
    const one: Frame = { begin: now() };
    key.frames.push(one);
    // A task that is made before a frame is painted comes after it; one of this kind is next.
    void scheduler.postTask(() => (one.end = now()), { priority: 'user-blocking' });
    requestAnimationFrame(frame);
  };

  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      const running = key !== undefined;
      key = { at: now(), event: timeStamp, frames: [] };
      performance.mark(marks.key);
      if (!running) requestAnimationFrame(frame);
    },
    { capture: true },
  );

  const found = Promise.withResolvers<Found>();
  let lastChange: number | undefined;
  let searching = expected.length > 0;
  new MutationObserver((records) => {
    const container = document.querySelector(results);
    if (!records.some(({ target }) => container?.contains(target))) return;
    lastChange = now();
    if (key) {
      key.last = lastChange;
      key.first ??= key.last;
      performance.mark(marks.change);
    }
    if (searching && shown(expected)) {
      searching = false;
      const after = now();
      found.resolve({ at: performance.timeOrigin + after, after, longest });
    }
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });

  globalThis.recorder = {
    found: found.promise,
    settled: async (quiet, most) => {
      for (;;) {
        await pause(10);
        const { at = now(), event = at, first, last, frames = [] } = key ?? {};
        const painted = frames.find(({ begin, end }) => end !== undefined && begin >= (last ?? at));
        const settled = last !== undefined && painted && now() - last >= quiet;
        if (!settled && now() - at < most) continue;
        const next = frames[0]?.end;
        key = undefined;
        performance.clearMarks();
        return {
          ...(first !== undefined && last !== undefined && { first: first - at, whole: last - at }),
          ...(next !== undefined && { frame: next - event }),
          ...(painted?.end !== undefined && { painted: painted.end - event }),
        };
      }
    },
    shows: async (among, most) => {
      const until = now() + most;
      while (!shown(among)) {
        if (now() > until) return false;
        await pause(20);
      }
      return true;
    },
    answered: async (still) => {
      while (lastChange === undefined || now() - Math.max(lastChange, lastLong) < still) await pause(50);
    },
  };
}
