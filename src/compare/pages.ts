/** The comparisons that have a page of their own. */
import { eventUrl } from '../edition/addresses.ts';
import { isUnlisted } from '../edition/unlisted.ts';
import type { PlacedStory } from '../pipeline/record/placed.ts';
import { TABLE_NAMES, type TableName, TABLES } from './index.ts';
import { readable } from './passages.ts';

export type ComparisonId = {
  [Name in TableName]: (typeof TABLES)[Name]['page'] extends undefined ? never : Name;
}[TableName];

const hasPage = (name: TableName): name is ComparisonId => TABLES[name].page !== undefined;

export const COMPARISONS: readonly ComparisonId[] = TABLE_NAMES.filter(hasPage);

export const comparisonUrl = (event: string, id: ComparisonId): string => `${eventUrl(event)}${id}/`;

/** A comparison shows words of each article, so that one which search engines should keep away from keeps them all. */
export const isComparisonUnlisted = (stories: readonly PlacedStory[]): boolean => readable(stories).some(isUnlisted);
