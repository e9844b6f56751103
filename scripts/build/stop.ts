/** Ending a build from outside: it stops by itself, and tidies up before it goes. */
import { constants } from 'node:os';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Aborted by Ctrl+C and by what else ends a process politely; the reason is the signal's name. */
export function stopOnSignals(): AbortSignal {
  const controller = new AbortController();
  // Not `once`: a terminal sends Ctrl+C to the whole group, and `scripts/on-node.js` hands it on, too.
  for (const name of SIGNALS) process.on(name, () => controller.abort(name));
  return controller.signal;
}

/** The exit status that shells know from a program that a signal ended. */
export function exitStatus({ reason }: AbortSignal): number {
  const name = SIGNALS.find((signal) => signal === reason);
  return name === undefined ? 1 : 128 + constants.signals[name];
}
