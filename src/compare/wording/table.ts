/** Who shares words with whom, and what each calls the event: of captures from their text, of digests as it was measured. */
import type { Measured, Story } from '../../pipeline/record/schema.ts';
import { passageAt, passageTo, readable, whose, witnesses } from '../passages.ts';
import type { Passage } from '../shape.ts';
import type { WordingTable } from './shape.ts';
import { type Body, bodyOf, jaccard, sharedRun, shinglesOf } from './shared-runs.ts';
import { countTerms } from './terms.ts';
import type { Comparison } from '../types.ts';

type Pair = WordingTable['pairs'][number];

export function wordingOf(comparison: Comparison): WordingTable {
  const stories = readable(comparison.stories);
  const texts = new Map(stories.map((story) => [story, readText(story)]));
  const pairs = stories.flatMap((first, i) =>
    stories.slice(i + 1).flatMap((second) => pairOf(first, second, texts) ?? []),
  );
  return { ...witnesses(comparison), pairs, terms: termsOf(stories, comparison.event.terms ?? {}) };
}

/** What is compared of a capture; nothing of a digest, whose words are ours. */
interface Text {
  body: Body;
  shingles: ReadonlySet<string>;
}

const readText = (story: Story): Text | undefined =>
  story.form === 'capture' ? { body: bodyOf(story), shingles: shinglesOf(textOf(story)) } : undefined;

function pairOf(first: Story, second: Story, texts: ReadonlyMap<Story, Text | undefined>): Pair | undefined {
  const [a, b] = [texts.get(first), texts.get(second)];
  if (a !== undefined && b !== undefined) return comparedPair(first, second, a, b);
  return first.measured === undefined && second.measured === undefined ? undefined : measuredPair(first, second);
}

function comparedPair(first: Story, second: Story, a: Text, b: Text): Pair {
  const run = sharedRun(a.body, b.body);
  const longest = run && {
    words: run.words,
    phrase: run.phrase,
    passages: [passageTo(first, run.a), passageTo(second, run.b)] satisfies [Passage, Passage],
  };
  return {
    first: whose(first),
    second: whose(second),
    basis: 'text',
    ...(longest && { longest }),
    jaccard: jaccard(a.shingles, b.shingles),
  };
}

function measuredPair(first: Story, second: Story): Pair {
  const run = runBetween(first, second) ?? swapped(runBetween(second, first));
  const longest = run && {
    words: run.words,
    phrase: run.phrase,
    passages: [passageAt(first, run.line), passageAt(second, run.otherLine)] satisfies [Passage, Passage],
  };
  return { first: whose(first), second: whose(second), basis: 'measured', ...(longest && { longest }) };
}

type MeasuredRun = Measured['runs'][number];

const runBetween = (one: Story, other: Story): MeasuredRun | undefined =>
  one.measured?.runs.filter((run) => run.with === other.slug).sort((a, b) => b.words - a.words)[0];

const swapped = (run: MeasuredRun | undefined): MeasuredRun | undefined =>
  run && { ...run, line: run.otherLine, otherLine: run.line };

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
