/** https://www.jsonfeed.org/version/1.1/, with siglum and trail in an extension of ours. */
import { generateJsonFeed } from 'feedsmith';
import { placedLinks } from '../data/placed.ts';
import { site } from '../site.ts';
import { feedPath } from './addresses.ts';
import type { Channel } from './channel.ts';
import { type Absolute, momentOf } from './format.ts';

export function jsonFeedOf({ scope, title, description, items }: Channel, absolute: Absolute): unknown {
  const feed = generateJsonFeed({
    title,
    description,
    home_page_url: absolute(scope),
    feed_url: absolute(feedPath(scope, 'json')),
    language: site.language,
    authors: [{ name: site.name, url: absolute('/') }],
    items: items.map((item) => ({
      id: item.id,
      url: absolute(item.url),
      title: item.title,
      summary: `${item.trail}. ${item.summary}`,
      content_html: placedLinks(item.html, absolute),
      language: item.language,
      authors: [{ name: item.source }],
      ...(item.event !== undefined && { tags: [item.event] }),
      ...(item.added !== undefined && { date_published: momentOf(item.added) }),
      ...(item.modified !== undefined && { date_modified: momentOf(item.modified) }),
      _colophon: {
        about: absolute('/data/'),
        ...(item.siglum !== undefined && { siglum: item.siglum }),
        trail: item.hops,
      },
    })),
  });
  // The generator leaves an empty list away; the format asks for it.
  return { ...(feed as object), items: (feed as { items?: readonly unknown[] }).items ?? [] };
}
