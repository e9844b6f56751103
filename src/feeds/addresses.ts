/** Where the feeds stand, and which of them a page names in its head. Leaf: it knows no record. */

export const FEED_FORMATS = {
  rss: { file: 'rss.xml', type: 'application/rss+xml', name: 'RSS' },
  atom: { file: 'atom.xml', type: 'application/atom+xml', name: 'Atom' },
  json: { file: 'feed.json', type: 'application/feed+json', name: 'JSON Feed' },
} as const;

export type FeedFormat = keyof typeof FEED_FORMATS;

/** From the site's root. `scope` is the page that the feed belongs to: `/`, or `/people/el-mencho/`. */
export const feedPath = (scope: string, format: FeedFormat): string => scope + FEED_FORMATS[format].file;

/** Folders whose pages have feeds of their own. */
const SCOPES = ['events', 'people', 'groups'];

/**
 * The feeds that go with a page: the event's for its comparisons, a person's own, else the site's. Addresses from the
 * root. An entity that keeps away from search engines has none of its own.
 */
export function feedLinks(path: string, noindex = false): { href: string; type: string; title: string }[] {
  const [folder = '', slug] = path.split('/').filter((segment) => segment !== '');
  const scope = slug !== undefined && SCOPES.includes(folder) && !noindex ? `/${folder}/${slug}/` : '/';
  const about = scope === '/' ? 'All articles' : 'Articles of this page';
  return Object.entries(FEED_FORMATS).map(([format, { type, name }]) => ({
    href: feedPath(scope, format as FeedFormat),
    type,
    title: `${about} (${name})`,
  }));
}
