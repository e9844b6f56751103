/** A large collection's index, which a worker reads. */
import type { Answering } from './ask.ts';
import type { Asked, Given } from './search-worker.ts';

export function answering(base: string): Answering {
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  let id = 0;
  let heard: ((given: Given) => void) | undefined;
  let failed: (() => void) | undefined;
  worker.addEventListener('message', ({ data }: MessageEvent<Given>) => heard?.(data));
  // Its program could not be fetched.
  worker.addEventListener('error', () => failed?.());

  return (text, options, give, wanted) =>
    new Promise((resolve, reject) => {
      const question: Asked = { id: ++id, base, text, options };
      failed = () => {
        worker.terminate();
        reject(new Error('The worker of the search has failed.'));
      };
      heard = (given) => {
        // The worker answers the latest question alone, and what was on its way is nobody's any more.
        if (given.id !== question.id) return;
        if (given.answer && wanted()) give(given.answer);
        if (given.failed) failed?.();
        else if (given.last) resolve();
      };
      worker.postMessage(question);
    });
}
