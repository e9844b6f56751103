/** Which feeds there are, and what each holds, in no format yet. */
import { eventUrl } from '../edition/addresses.ts';
import type { Story } from '../pipeline/record/schema.ts';
import type { Edition } from '../edition/edition.ts';
import { site } from '../site.ts';
import { hasFeeds } from './addresses.ts';
import { type Item, itemOf } from './item.ts';

export interface Channel {
  /** Address of the page that it belongs to, from the site's root. */
  scope: string;
  title: string;
  description: string;
  /** By `added`, the newest first. */
  items: readonly Item[];
}

/** A feed tells what is new; the data files hold everything. */
const LENGTH = 50;

/** A page of which no article is told has no feed. */
export function channelsOf(edition: Edition): Channel[] {
  const channel = (scope: string, title: string, description: string, stories: readonly Story[]): Channel => ({
    scope,
    title,
    description,
    items: newest(stories).map((story) => itemOf(edition, story)),
  });
  return [
    channel('/', site.name, site.tagline, edition.stories),
    ...edition.events.map(({ id, title, deck }) =>
      channel(
        eventUrl(id),
        `${site.name}: ${title}`,
        deck ?? `Every article about it: ${title}`,
        edition.storiesOf.get(id) ?? [],
      ),
    ),
    ...edition.entities
      .filter(hasFeeds)
      .map(({ id, name, url }) =>
        channel(
          url,
          `${site.name}: ${name}`,
          `Every article that names ${name}`,
          distinct((edition.mentionsOf.get(id) ?? []).map(({ story }) => story)),
        ),
      ),
  ];
}

/** A text that was withdrawn, or that asks to be found nowhere, is handed to no feed reader. */
export function newest(stories: readonly Story[]): Story[] {
  return stories
    .filter(({ withdrawn, noindex }) => !withdrawn && !noindex)
    .sort((a, b) => compareDays(b.added, a.added))
    .slice(0, LENGTH);
}

/** Stable: articles of one day stay in the edition's order, by event and letter. Without a day is before every day. */
const compareDays = (a = '', b = ''): number => (a < b ? -1 : a > b ? 1 : 0);

const distinct = (stories: readonly Story[]): Story[] => [...new Set(stories)];
