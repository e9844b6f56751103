/** Who shares words with whom, and what each calls the event: of captures from their text, of digests as it was measured. */
import type { Block, Measured, Story } from '../pipeline/story/schema.ts';
import { wordingOf as wordsOf } from './align.ts';
import { passageAt, passageIn, readable, whose, witnesses } from './passages.ts';
import { longestRun } from './runs.ts';
import type { WordingTable } from './schema.ts';
import { countTerms } from './terms.ts';
import type { Comparison } from './types.ts';

type Pair = WordingTable['pairs'][number];

/** A run of fewer words says little of who has it from whom. */
export const LEAST_RUN = 8;
/** Of other people's words so many are shown at most. */
export const PHRASE = 14;
const SHINGLE = 5;

export function wordingOf(comparison: Comparison): WordingTable {
  const stories = readable(comparison.stories);
  const bodies = new Map(stories.map((story) => [story, bodyOf(story)]));
  const pairs = stories.flatMap((first, i) =>
    stories.slice(i + 1).flatMap((second) => pairOf(first, second, bodies) ?? []),
  );
  return { ...witnesses(comparison), pairs, terms: termsOf(stories, comparison.event.terms ?? {}) };
}

function pairOf(first: Story, second: Story, bodies: ReadonlyMap<Story, Body>): Pair | undefined {
  const sides = { first: whose(first), second: whose(second) };
  if (first.form === 'capture' && second.form === 'capture') {
    const [a, b] = [bodies.get(first), bodies.get(second)];
    if (a === undefined || b === undefined) return undefined;
    const run = sharedRun(a, b);
    return {
      ...sides,
      basis: 'text',
      ...(run !== undefined && {
        longest: {
          words: run.words,
          phrase: run.phrase,
          passages: [passageIn(first, run.a.id), passageIn(second, run.b.id)],
        },
      }),
      jaccard: jaccard(a, b),
    };
  }
  if (!isMeasured(first) && !isMeasured(second)) return undefined;
  const found = runBetween(first, second) ?? swapped(runBetween(second, first));
  return {
    ...sides,
    basis: 'measured',
    ...(found !== undefined && {
      longest: {
        words: found.words,
        phrase: found.phrase,
        passages: [passageAt(first, found.line), passageAt(second, found.otherLine)],
      },
    }),
  };
}

type MeasuredRun = Measured['runs'][number];

const isMeasured = ({ measured }: Story): boolean => measured !== undefined;

const runBetween = (one: Story, other: Story): MeasuredRun | undefined =>
  one.measured?.runs.filter((run) => run.with === other.slug).sort((a, b) => b.words - a.words)[0];

const swapped = (run: MeasuredRun | undefined): MeasuredRun | undefined =>
  run && { ...run, line: run.otherLine, otherLine: run.line };

/** The words of an article's body; where a block ends stands a word that no other text has, so that no run goes on. */
export interface Body {
  keys: readonly string[];
  /** The printed words, and the block of each. */
  printed: readonly { text: string; block: Block; start: number; end: number }[];
}

export function bodyOf(story: Story): Body {
  const keys: string[] = [];
  const printed: Body['printed'][number][] = [];
  for (const block of story.blocks) {
    const wording = wordsOf(block.text);
    for (const [i, { start, end }] of wording.words.entries()) {
      keys.push(wording.keys[i] ?? '');
      printed.push({ text: block.text, block, start, end });
    }
    keys.push(`\n${story.slug} ${block.id}`);
    printed.push({ text: '', block, start: 0, end: 0 });
  }
  return { keys, printed };
}

export interface SharedRun {
  words: number;
  /** Its first words, at most fourteen, as the first article prints them. */
  phrase: string;
  a: Block;
  b: Block;
}

export function sharedRun(a: Body, b: Body): SharedRun | undefined {
  const run = longestRun(a.keys, b.keys);
  if (run === undefined || run.words < LEAST_RUN) return undefined;
  const [first, last, other] = [a.printed[run.a], a.printed[run.a + Math.min(run.words, PHRASE) - 1], b.printed[run.b]];
  if (first === undefined || last === undefined || other === undefined) return undefined;
  return { words: run.words, phrase: first.text.slice(first.start, last.end), a: first.block, b: other.block };
}

/** Of all runs of five words that one of the two has, the share that both have; to three places. */
export function jaccard(a: Body, b: Body): number {
  const [one, other] = [shingles(a), shingles(b)];
  const both = [...one].filter((shingle) => other.has(shingle)).length;
  const either = one.size + other.size - both;
  return either === 0 ? 0 : Math.round((both / either) * 1000) / 1000;
}

function shingles({ keys }: Body): Set<string> {
  const found = new Set<string>();
  for (let i = 0; i + SHINGLE <= keys.length; i++) {
    const shingle = keys.slice(i, i + SHINGLE);
    if (!shingle.some((key) => key.startsWith('\n'))) found.add(shingle.join(' '));
  }
  return found;
}

function termsOf(stories: readonly Story[], terms: Readonly<Record<string, readonly string[]>>): WordingTable['terms'] {
  const counted = new Map(stories.map((story) => [story, countsIn(story, terms)]));
  return Object.keys(terms).map((term) => ({
    term,
    cells: stories.map((story) => {
      const counts = counted.get(story) ?? {};
      const count = Object.hasOwn(counts, term) ? counts[term] : undefined;
      return { ...whose(story), ...(count !== undefined && { count }) };
    }),
  }));
}

/** Of a capture all that is shown of it is counted: headline, body, commentary and what came along with it. */
function countsIn(story: Story, terms: Readonly<Record<string, readonly string[]>>): Readonly<Record<string, number>> {
  return story.form === 'digest' ? (story.measured?.terms ?? {}) : countTerms(textOf(story), terms);
}

const textOf = (story: Story): string =>
  [
    ...(story.title.origin === 'editor' ? [] : [story.title.text]),
    story.deck?.text ?? '',
    ...story.blocks.map(({ text }) => text),
    ...(story.commentary?.blocks ?? []).map(({ text }) => text),
    ...story.crossReferences.map(({ text }) => text),
    ...story.setAside.map(({ text }) => text),
  ].join('\n');
