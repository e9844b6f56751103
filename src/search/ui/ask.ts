/**
 * A question to the site's index, which is fetched with the first one: its names first, and what they answer is shown
 * while the texts are still under way.
 */
import { createEngine } from '../engine.ts';
import type { PackedLexicon, PackedText } from '../packed.ts';
import type { Answer, SearchEngine, SearchOptions } from '../types.ts';
import { unpack } from '../unpack.ts';
import { KINDS } from './kinds.ts';

/** In milliseconds. */
const PAUSE = 350;

const UNREACHED = 'The search index could not be loaded.';

export interface Asker {
  /** Shows what is found. */
  show: (answer: Answer) => void;
  /** Says it, once the typing pauses. */
  say: (text: string, answer?: Answer) => void;
}

export function asker(base: string, { show, say }: Asker): (text: string, options?: SearchOptions) => Promise<void> {
  let engines: Promise<SearchEngine>[] | undefined;
  let asked = 0;
  let timer = 0;
  return async (text, options = {}) => {
    const question = ++asked;
    clearTimeout(timer);
    try {
      engines ??= load(base);
      for (const engine of engines) {
        const answer = await (await engine).search(text, options);
        // A later question may have been answered already.
        if (question !== asked) return;
        const last = engine === engines.at(-1);
        if (last || answer.count > 0) show(answer);
        if (!last) continue;
        engines = [engine];
        timer = window.setTimeout(() => say(saying(answer), answer), PAUSE);
      }
    } catch {
      // The next key tries again.
      engines = undefined;
      say(UNREACHED);
    }
  };
}

function load(base: string): Promise<SearchEngine>[] {
  const json = async (name: string): Promise<unknown> => (await fetch(`${base}search/${name}.json`)).json();
  const names = json('names') as Promise<PackedLexicon>;
  const first = names.then((lexicon) => createEngine(unpack(lexicon)));
  const whole = first.then(async () => createEngine(unpack(await names, (await json('texts')) as PackedText[])));
  // Who waits for the first hears of it there.
  whole.catch(() => undefined);
  return [first, whole];
}

/** "People 1, Passages 3." */
function saying({ query, groups, notes }: Answer): string {
  if (query.trim() === '') return '';
  const found = groups.map(({ kind, count }) => `${KINDS[kind]} ${count}`).join(', ');
  return [found || 'Nothing is found', ...notes].join('. ').replace(/\.\. /g, '. ');
}
