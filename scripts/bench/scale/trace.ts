/**
 * How long the main thread was busy in one piece, from the browser's own trace: it tells the time that a task ran from
 * the time for which the machine ran something else, which no clock in the page does.
 */

/** What the browser traces: its tasks, and the marks of a page. */
export const CATEGORIES = ['toplevel', 'blink.user_timing'];
const TASK = 'ThreadControllerImpl::RunTask';

/** Of one key, in milliseconds. */
export interface Work {
  /** The longest task of the main thread until the next key: by the clock, and on the processor. */
  long: number;
  busy: number;
  /** What the main thread worked from the key to the last change; absent where nothing changed. */
  cpu?: number;
}

/** Microseconds; those with a `t` are of the thread's own clock, which runs while the thread does. */
interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  tts?: number;
  dur?: number;
  tdur?: number;
}

/** The marks that a page sets in its trace. */
export interface Marks {
  key: string;
  change: string;
}

/** For each key, on the thread that marked it. */
export function workOf(trace: Buffer, { key, change }: Marks): Work[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const first = traceEvents.find(({ name }) => name === key);
  const events = traceEvents
    .filter(({ pid, tid }) => pid === first?.pid && tid === first.tid)
    .sort((a, b) => a.ts - b.ts);
  const keys = events.filter(({ name }) => name === key);
  /** The key before a point in time. */
  const keyAt = (time: number): number => keys.findLastIndex(({ ts }) => ts <= time);
  const work = keys.map((): Work => ({ long: 0, busy: 0 }));
  for (const { name, ts, tts = 0, dur = 0, tdur = 0 } of events) {
    // The task in which a key is marked begins before its mark.
    const at = keyAt(name === TASK ? ts + dur : ts);
    const one = work[at];
    if (!one) continue;
    if (name === change) one.cpu = (tts - (keys[at]?.tts ?? 0)) / 1000;
    if (name !== TASK) continue;
    one.long = Math.max(one.long, dur / 1000);
    one.busy = Math.max(one.busy, tdur / 1000);
  }
  return work;
}
