/** The row of sigla under a fact: which articles of the event give it, which are silent. */
import type { PlacedStory } from '../pipeline/record/placed.ts';
import type { Passage } from './passages.ts';

export interface Mark {
  siglum: string;
  /** Headline of the article. */
  title: string;
  /** The article is in a language that is not read. */
  read?: false;
  /** The first passage that says so; absent where the article is silent. */
  url?: string;
  line?: number;
}

/** One mark for each article that has a letter and can be read. */
export function marksOf(witnesses: readonly PlacedStory[], passages: readonly Passage[]): Mark[] {
  return witnesses.flatMap((story) => {
    if (story.siglum === undefined || story.withdrawn) return [];
    const passage = passages.find((one) => one.story.slug === story.slug);
    const mark: Mark = {
      siglum: story.siglum,
      title: story.title.text,
      ...(story.read === false && { read: false }),
    };
    if (!passage) return [mark];
    return [{ ...mark, url: passage.url, ...(passage.line !== undefined && { line: passage.line }) }];
  });
}

export const countGiven = (marks: readonly Mark[]): number => marks.filter(({ url }) => url !== undefined).length;
