/** A small collection's index: its names first, and what they answer is given while the texts are still under way. */
import { createEngine } from '../engine.ts';
import type { PackedLexicon, PackedTexts } from '../index/packed.ts';
import type { SearchEngine } from '../types.ts';
import { unpack } from '../index/unpack.ts';
import type { Answering } from './answering.ts';
import { fetched, hasLists } from './fetched.ts';

export function answering(base: string): Answering {
  let engines = load(base);
  return async (text, options, give, wanted) => {
    for (const engine of engines) {
      const answer = await (await engine).search(text, options);
      if (!wanted()) return;
      const last = engine === engines.at(-1);
      give(answer, last);
      if (last) engines = [engine];
    }
  };
}

function load(base: string): Promise<SearchEngine>[] {
  const names = fetched(`${base}search/names.json`, isLexicon);
  const first = names.then((lexicon) => createEngine(unpack(lexicon)));
  const whole = first.then(async () => {
    const lexicon = await names;
    const { texts, edition } = await fetched(`${base}search/texts.json`, isTexts);
    // The site was renewed between the two.
    if (edition !== lexicon.edition)
      throw new Error(`The texts are of the edition ${edition}, not ${lexicon.edition}.`);
    return createEngine(unpack(lexicon, texts));
  });
  // Who waits for the first hears of it there.
  whole.catch(() => undefined);
  return [first, whole];
}

const isLexicon = (content: unknown): content is PackedLexicon => hasLists(content, 'names', 'articles');

const isTexts = (content: unknown): content is PackedTexts => hasLists(content, 'texts');
