/** An article as an item of a feed: its source first, so that a headline passed on alone still says whose it is. */
import { createHash } from 'node:crypto';
import { headlineOf } from '../edition/headline.ts';
import { published } from '../edition/published.ts';
import type { PlacedStory } from '../pipeline/record/placed.ts';
import type { Edition } from '../edition/edition.ts';
import { type Attribution, attributionOf } from '../edition/sources.ts';
import { contentOf, textOf } from './content.ts';

export interface Item {
  /** The same wherever the site and the article move: `urn:uuid:…`, made of the slug that the article had first. */
  id: string;
  /** From the site's root. */
  url: string;
  /** `The Punching Bag Post via USSANews: Mexico extradites …`; a headline of ours stands in brackets. */
  title: string;
  /** Whom feed readers show as the author: the outlet, in the words of the title. */
  source: string;
  /** One sentence: who published, carried and is credited. */
  trail: string;
  /** The beginning, in plain words. */
  summary: string;
  /** A digest whole; of a capture, the excerpt that a page of excerpts would show. HTML; addresses from the root. */
  html: string;
  language: string;
  /** ISO day. */
  added?: string;
  modified?: string;
  event?: string;
  siglum?: string;
  hops: PlacedStory['trail'];
}

const NO_OUTLET = 'Outlet not stated';

const made = new WeakMap<Edition, Map<string, Item>>();

/** The same article stands in the feeds of all whom it names; it is told once. */
export function itemOf(edition: Edition, story: PlacedStory): Item {
  const items = made.get(edition) ?? new Map<string, Item>();
  made.set(edition, items);
  const known = items.get(story.slug);
  if (known) return known;
  const item = tell(edition, story);
  items.set(story.slug, item);
  return item;
}

function tell(edition: Edition, story: PlacedStory): Item {
  const { url, language, added, modified, siglum, trail } = story;
  const attribution = attributionOf(edition, story);
  const source = sourceOf(attribution);
  const shown = story.form === 'capture' ? published({ ...story, captures: 'excerpt' }) : story;
  const event = edition.event.get(story.event ?? '');
  const told = spellTrail(attribution, story);
  return {
    id: idOf(story),
    url,
    title: `${source}: ${headlineOf(story)}`,
    source,
    trail: told,
    summary: textOf(shown),
    html: contentOf(shown, told),
    language,
    ...(added !== undefined && { added }),
    ...(modified !== undefined && { modified }),
    ...(event && { event: event.title }),
    ...(siglum !== undefined && { siglum }),
    hops: trail,
  };
}

/** A UUID of version 8 (RFC 9562): the bits are a hash of ours. */
function idOf({ slug, formerly }: PlacedStory): string {
  const hash = createHash('sha256')
    .update(`article ${formerly?.[0] ?? slug}`)
    .digest('hex');
  const groups = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ];
  return `urn:uuid:${groups.join('-')}`;
}

function sourceOf({ publisher, carriedBy }: Attribution): string {
  const carriers = carriedBy.map(({ name }) => name).join(' and ');
  return `${publisher?.name ?? NO_OUTLET}${carriers && ` via ${carriers}`}`;
}

const KINDS = { wire: 'wire service', statement: 'statement', source: 'source', report: 'report' } as const;

function spellTrail({ publisher, carriedBy, credits }: Attribution, { form }: PlacedStory): string {
  const names = (list: readonly string[]): string => new Intl.ListFormat('en').format(list);
  const credited = [...new Set(credits.map(({ name, kind }) => (kind ? `${name} (${KINDS[kind]})` : name)))];
  return [
    publisher ? `Published by ${publisher.name}` : NO_OUTLET,
    carriedBy.length > 0 && `carried by ${names(carriedBy.map(({ name }) => name))}`,
    credited.length > 0 && `crediting ${names(credited)}`,
    form === 'digest' ? 'told here as a digest in our own words' : 'an excerpt of the text as it was saved',
  ]
    .filter((part) => part !== false)
    .join('; ');
}
