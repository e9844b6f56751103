/** A small collection's index: its names first, and what they answer is given while the texts are still under way. */
import { createEngine } from '../engine.ts';
import type { PackedLexicon, PackedText } from '../packed.ts';
import type { SearchEngine } from '../types.ts';
import { unpack } from '../unpack.ts';
import type { Answering } from './ask.ts';

export function answering(base: string): Answering {
  let engines = load(base);
  return async (text, options, give, wanted) => {
    for (const engine of engines) {
      const answer = await (await engine).search(text, options);
      if (!wanted()) return;
      give(answer);
      if (engine === engines.at(-1)) engines = [engine];
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
