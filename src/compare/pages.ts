/** The comparisons that have a page of their own. */
import { eventUrl } from '../edition/addresses.ts';
import { isUnlisted } from '../edition/unlisted.ts';
import type { PlacedStory } from '../pipeline/record/placed.ts';
import { readable } from './passages.ts';

/** In the order in which one reads them. */
export const COMPARISONS = ['differences', 'quotes', 'timeline', 'figures', 'coverage'] as const;
export type ComparisonId = (typeof COMPARISONS)[number];

export const comparisonUrl = (event: string, id: ComparisonId): string => `${eventUrl(event)}${id}/`;

/** A comparison shows words of each article, so that one which search engines should keep away from keeps them all. */
export const isComparisonUnlisted = (stories: readonly PlacedStory[]): boolean => readable(stories).some(isUnlisted);
