/** Runs of words that two articles share: the longest one, and how much of both all runs of five make up. */
import type { Block, Story } from '../../pipeline/record/schema.ts';
import { phraseOf, type Wording, wordingOf } from '../quotes/align.ts';
import { longestRun } from '../runs.ts';

/** A run of fewer words says little of who has it from whom. */
const LEAST_RUN = 8;
const SHINGLE = 5;

/** The words of an article's body; where a block ends stands a word that no other text has, so that no run goes on. */
export interface Body {
  keys: readonly string[];
  /** Of each word, its block and its number in it. */
  places: readonly Place[];
}

interface Place {
  block: Block;
  wording: Wording;
  word: number;
}

export function bodyOf(story: Story): Body {
  const keys: string[] = [];
  const places: Place[] = [];
  for (const block of story.blocks) {
    const wording = wordingOf(block.text);
    for (const [word, key] of [...wording.keys, `\n${story.slug} ${block.id}`].entries()) {
      keys.push(key);
      places.push({ block, wording, word });
    }
  }
  return { keys, places };
}

interface SharedRun {
  words: number;
  /** Its first words, at most fourteen, as the first article prints them. */
  phrase: string;
  a: Block;
  b: Block;
}

export function sharedRun(a: Body, b: Body): SharedRun | undefined {
  const run = longestRun(a.keys, b.keys);
  if (run === undefined || run.words < LEAST_RUN) return undefined;
  const [one, other] = [a.places[run.a], b.places[run.b]];
  if (one === undefined || other === undefined) return undefined;
  return { words: run.words, phrase: phraseOf(one.wording, one.word, run.words), a: one.block, b: other.block };
}

export function shinglesOf(text: string): ReadonlySet<string> {
  const { keys } = wordingOf(text);
  return new Set(keys.slice(SHINGLE - 1).map((_, i) => keys.slice(i, i + SHINGLE).join(' ')));
}

/** Of all runs of five words that one of the two has, the share that both have; to three places. */
export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((shingle) => b.has(shingle)).length;
  const either = a.size + b.size - both;
  return either === 0 ? 0 : Math.round((both / either) * 1000) / 1000;
}
