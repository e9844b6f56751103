/** A large collection's index, which a worker reads. */
import type { Answering } from './answering.ts';
import type { Asked, Given } from './search-worker.ts';

/** In milliseconds: longer than the worker waits for a file, after which it says itself that it has failed. */
const SILENCE = 40_000;

export function answering(base: string): Answering {
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  let id = 0;
  let heard: ((given: Given) => void) | undefined;
  let failed: (() => void) | undefined;
  let silence = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Given>) => heard?.(data));
  // Its program could not be fetched.
  worker.addEventListener('error', () => failed?.());

  return (text, options, give, wanted) =>
    new Promise((resolve, reject) => {
      const question: Asked = { id: ++id, base, text, options };
      const listen = (): void => {
        clearTimeout(silence);
        silence = window.setTimeout(() => failed?.(), SILENCE);
      };
      failed = () => {
        clearTimeout(silence);
        worker.terminate();
        reject(new Error('The worker of the search has failed.'));
      };
      heard = (given) => {
        // The worker answers the latest question alone, and what was on its way is nobody's any more.
        if (given.id !== question.id) return;
        listen();
        if (given.answer && wanted()) give(given.answer, given.last === true);
        if (given.failed) failed?.();
        else if (given.last) {
          clearTimeout(silence);
          resolve();
        }
      };
      listen();
      worker.postMessage(question);
    });
}
