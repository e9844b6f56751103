/** From what an article says to the block that says it. */
import type { Block } from '../pipeline/record/schema.ts';
import type { PlacedStory } from '../pipeline/record/placed.ts';
import { fold } from '../pipeline/text/fold.ts';
import type { Passage, Witness } from './shape.ts';
import type { Comparison } from './types.ts';

export interface Whose {
  article: string;
  siglum?: string;
  /** The article is in a language without rules: that it says nothing is not known. */
  read?: false;
}

export const whose = ({ slug, siglum, read }: PlacedStory): Whose => ({
  article: slug,
  ...(siglum !== undefined && { siglum }),
  ...(read === false && { read }),
});

export const readable = (stories: readonly PlacedStory[]): PlacedStory[] =>
  stories.filter(({ withdrawn }) => withdrawn !== true);

/** What every table begins with. */
export function witnesses({ event, stories }: Comparison): {
  event: string;
  articles: Witness[];
  withdrawn: Witness[];
} {
  return {
    event: event.id,
    articles: readable(stories).map((story) => witness(story, story.title.text)),
    withdrawn: stories.filter(({ withdrawn }) => withdrawn === true).map((story) => witness(story, 'Withdrawn')),
  };
}

const witness = (story: PlacedStory, title: string): Witness => ({
  ...whose(story),
  title,
  url: story.url,
  form: story.form,
});

/** Commentary last. */
export const blocksOf = (story: PlacedStory): readonly Block[] => [
  ...story.blocks,
  ...(story.commentary?.blocks ?? []),
];

/** The lines of the original that a block stands for. */
export const linesOf = (story: PlacedStory, block: Block): readonly number[] =>
  story.form === 'capture' ? [block.line] : (block.originalLines ?? []);

/** A block of the article, named by its id. */
export function passageIn(story: PlacedStory, id: string): Passage {
  const block = blocksOf(story).find((one) => one.id === id);
  return block === undefined ? { ...whose(story), url: story.url } : passageTo(story, block);
}

export function passageTo(story: PlacedStory, block: Block, line = linesOf(story, block)[0]): Passage {
  return { ...whose(story), block: block.id, ...(line !== undefined && { line }), url: `${story.url}#${block.id}` };
}

/** The headline or the deck. */
export function passageAtHead(story: PlacedStory, head: 'title' | 'deck'): Passage {
  const part = head === 'title' ? story.title : story.deck;
  const line = story.form === 'capture' ? part?.line : part?.originalLine;
  const anchor = head === 'title' ? 'headline' : 'deck';
  return { ...whose(story), ...(line !== undefined && { line }), url: `${story.url}#${anchor}` };
}

/** Where a line of the original is told: the block or the headline with the given words, else any that tells the line. */
export function passageAt(story: PlacedStory, line: number, words = ''): Passage {
  const folded = fold(words);
  const blocks = blocksOf(story)
    .filter((block) => linesOf(story, block).includes(line))
    .map((block) => ({ text: block.text, passage: passageTo(story, block, line) }));
  const heads = (['title', 'deck'] as const)
    .map((head) => ({ text: story[head]?.text ?? '', passage: passageAtHead(story, head) }))
    .filter(({ passage }) => passage.line === line);
  const told = [...blocks, ...heads];
  const found = told.find(({ text }) => fold(text).includes(folded)) ?? told[0];
  return found?.passage ?? { ...whose(story), line, url: story.url };
}

/** Each place once. */
export function distinct<Place extends Passage>(passages: readonly Place[]): Place[] {
  return [...new Map(passages.map((passage) => [`${passage.url} ${passage.line ?? ''}`, passage])).values()];
}
