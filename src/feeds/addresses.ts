/** Where the feeds stand, and which of them a page names in its head. */
import { eventUrl } from '../edition/addresses.ts';
import type { Subject } from '../edition/subject.ts';
import type { Entity, EntityKind } from '../pipeline/record/schema.ts';

export const FEED_FORMATS = {
  rss: { file: 'rss.xml', type: 'application/rss+xml', name: 'RSS' },
  atom: { file: 'atom.xml', type: 'application/atom+xml', name: 'Atom' },
  json: { file: 'feed.json', type: 'application/feed+json', name: 'JSON Feed' },
} as const;

type FeedFormat = keyof typeof FEED_FORMATS;

/** From the site's root. `scope` is the page that the feed belongs to: `/`, or `/people/el-mencho/`. */
export const feedPath = (scope: string, format: FeedFormat): string => scope + FEED_FORMATS[format].file;

/** The kinds of entity that have feeds. */
const FED: readonly EntityKind[] = ['person', 'group'];

/** One that keeps away from search engines has no feed either. */
export const hasFeeds = ({ kind, noindex }: Entity): boolean => FED.includes(kind) && !noindex;

/** The page whose feeds tell what is new of it: the event's for its comparisons, a person's own, else the site's. */
function scopeOf(subject: Subject | undefined): string {
  switch (subject?.kind) {
    case 'event':
    case 'comparison':
      return eventUrl(subject.event.id);
    case 'entity':
      return hasFeeds(subject.entity) ? subject.entity.url : '/';
    default:
      return '/';
  }
}

/** The feeds that a page names in its head; addresses from the root. */
export function feedLinks(subject: Subject | undefined): { href: string; type: string; title: string }[] {
  const scope = scopeOf(subject);
  const about = scope === '/' ? 'All articles' : 'Articles of this page';
  return Object.entries(FEED_FORMATS).map(([format, { type, name }]) => ({
    href: feedPath(scope, format as FeedFormat),
    type,
    title: `${about} (${name})`,
  }));
}
