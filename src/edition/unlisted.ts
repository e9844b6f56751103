import type { PlacedStory } from '../pipeline/record/placed.ts';

/** Captures are other people's texts; a search engine should find them at their owners'. */
export const isUnlisted = (story: PlacedStory): boolean =>
  story.noindex === true || story.withdrawn === true || story.form === 'capture';
