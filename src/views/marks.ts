/** The row of sigla under a fact: which articles of the event give it, and what is known of the others. */
import type { PlacedStory } from '../pipeline/record/placed.ts';
import type { Silence, State } from '../compare/silence.ts';
import type { Passage } from '../edition/passages.ts';

export interface Mark {
  siglum: string;
  /** Headline of the article. */
  title: string;
  /** `silent` only where that is proved. */
  state: State;
  /** The first passage that says so; absent where the article does not. */
  url?: string;
  line?: number;
}

/**
 * One mark for each article that has a letter and says so.
 *
 * @param silence what is known of the others, which have a mark as well then
 */
export function marksOf(
  witnesses: readonly PlacedStory[],
  passages: readonly Passage[],
  silence?: (story: PlacedStory) => Silence,
): Mark[] {
  return witnesses.flatMap((story): Mark[] => {
    const { slug, siglum, withdrawn } = story;
    if (siglum === undefined || withdrawn) return [];
    const passage = passages.find((one) => one.story.slug === slug);
    const title = story.title.text;
    if (!passage) return silence ? [{ siglum, title, state: silence(story) }] : [];
    const { url, line } = passage;
    return [{ siglum, title, state: 'says', url, ...(line !== undefined && { line }) }];
  });
}
