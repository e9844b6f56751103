/** What stands on each share image: a headline and whose it is, and nothing else of a text. */
import { headlineOf } from '../../edition/headline.ts';
import { eventUrl } from '../../edition/addresses.ts';
import type { Event } from '../../library/types.ts';
import type { PlacedStory } from '../../pipeline/record/placed.ts';
import type { Edition } from '../../edition/edition.ts';
import { attributionOf } from '../../edition/sources.ts';
import { site } from '../../site.ts';

export interface Card {
  /** From the site's root. */
  url: string;
  /** The image in words. */
  alt: string;
  headline: string;
  /** Whose it is, or what it is. */
  line: string;
  sigla: readonly string[];
}

const cardUrl = (page: string): string => `/og${page.replace(/\/$/, '')}.png`;

export function siteCard(): Card {
  return { url: '/og/site.png', alt: `${site.name}: ${site.tagline}`, headline: site.tagline, line: '', sigla: [] };
}

/** A withdrawn text has none. */
export function articleCard(edition: Edition, story: PlacedStory): Card | undefined {
  if (story.withdrawn) return undefined;
  const { publisher, carriedBy } = attributionOf(edition, story);
  const carriers = carriedBy.map(({ name }) => name).join(' and ');
  const line = `${publisher?.name ?? 'Outlet not stated'}${carriers && ` via ${carriers}`}`;
  const headline = headlineOf(story);
  return {
    url: cardUrl(story.url),
    alt: `${line}: ${headline}`,
    headline,
    line,
    sigla: story.siglum === undefined ? [] : [story.siglum],
  };
}

export function eventCard(edition: Edition, { id, title }: Event): Card {
  const stories = (edition.storiesOf.get(id) ?? []).filter(({ withdrawn }) => !withdrawn);
  const line = stories.length === 1 ? 'One article' : `${stories.length} articles, side by side`;
  return {
    url: cardUrl(eventUrl(id)),
    alt: `${title}. ${line}`,
    headline: title,
    line,
    sigla: stories.flatMap(({ siglum }) => siglum ?? []),
  };
}

export function cardsOf(edition: Edition): Card[] {
  return [
    siteCard(),
    ...edition.events.map((event) => eventCard(edition, event)),
    ...edition.stories.flatMap((story) => articleCard(edition, story) ?? []),
  ];
}
