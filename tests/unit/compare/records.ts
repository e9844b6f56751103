/** An event of small articles: passages with what is said, dated and counted in them. */
import { published } from '../../../src/edition/published.ts';
import type { Comparison, ComparedEvent } from '../../../src/compare/types.ts';
import type { Entity, Figure, Quote, StoryDate } from '../../../src/pipeline/record/schema.ts';
import { inEvent, type PlacedStory } from '../../../src/pipeline/record/placed.ts';
import { hash } from '../../../src/pipeline/text/words.ts';
import { makeBlock, makeEvent, makeStory } from '../pages/records.ts';

export const comparisonOf = (
  stories: readonly PlacedStory[],
  event: Partial<ComparedEvent> = {},
  entities: readonly Entity[] = [],
): Comparison => ({
  event: { ...makeEvent('e'), ...event },
  stories: stories.map((story) => inEvent(published(story))),
  entities,
});

/** Article A, B, … of the event, with one block for each text. */
export function article(siglum: string, texts: readonly string[], more: Partial<PlacedStory> = {}): PlacedStory {
  const number = siglum.charCodeAt(0) * 100;
  const blocks = texts.map((text, i) => makeBlock(number + i, text, { line: i + 1 }));
  return makeStory(siglum.toLowerCase(), { siglum, event: 'e', blocks, ...more });
}

/** A digest: its first block tells line 11 of the original, its second line 12. */
export function digest(siglum: string, texts: readonly string[], more: Partial<PlacedStory> = {}): PlacedStory {
  const story = article(siglum, texts, { form: 'digest', ...more });
  return { ...story, blocks: story.blocks.map((block, i) => ({ ...block, originalLines: [11 + i] })) };
}

function spanIn(story: PlacedStory, words: string): { block: string; line: number; start: number; end: number } {
  const block = story.blocks.find(({ text }) => text.includes(words));
  if (block === undefined) throw new Error(`no block of ${story.slug} has “${words}”`);
  const start = block.text.indexOf(words);
  return { block: block.id, line: block.line, start, end: start + words.length };
}

export interface Said {
  by?: string;
  name?: string;
  kind?: Quote['kind'];
}

/** The story with these of its words as a quotation. */
export function saying(story: PlacedStory, words: string, { by, name, kind = 'direct' }: Said = {}): PlacedStory {
  const quote: Quote = {
    id: `q-${hash(`${story.slug} ${words}`)}`,
    text: words,
    ...(by !== undefined && { speaker: by }),
    ...(name !== undefined && { speakerName: name }),
    ...spanIn(story, words),
    kind,
  };
  return { ...story, quotes: [...story.quotes, quote] };
}

/** An article that consists of quotations of one speaker. */
export const speech = (siglum: string, said: readonly string[], how: Said = { by: 'ana' }): PlacedStory =>
  said.reduce((story, words) => saying(story, words, how), article(siglum, said));

export function counting(story: PlacedStory, words: string, figure: Partial<Figure> & { unit: string }): PlacedStory {
  return { ...story, figures: [...story.figures, { text: words, ...figure, ...spanIn(story, words) }] };
}

export function dating(
  story: PlacedStory,
  words: string,
  date: Partial<StoryDate> & Pick<StoryDate, 'precision'>,
): PlacedStory {
  const one: StoryDate = { expression: words, working: `“${words}”`, ...date, ...spanIn(story, words) };
  return { ...story, dates: [...story.dates, one] };
}
