/** RFC 4287. */
import { generateAtomFeed } from 'feedsmith';
import { placedLinks } from '../data/placed.ts';
import { site } from '../site.ts';
import { feedPath, FEED_FORMATS } from './addresses.ts';
import type { Channel } from './channel.ts';
import { type Absolute, channelUpdated, forXml, momentOf, updatedOf } from './format.ts';

export function atomOf(channel: Channel, absolute: Absolute): string {
  const { scope, title, description, items } = channel;
  return generateAtomFeed({
    id: absolute(scope),
    title: { value: forXml(title) },
    subtitle: { value: forXml(description) },
    updated: channelUpdated(channel),
    authors: [{ name: site.name, uri: absolute('/') }],
    links: [
      { href: absolute(scope), rel: 'alternate', type: 'text/html' },
      { href: absolute(feedPath(scope, 'atom')), rel: 'self', type: FEED_FORMATS.atom.type },
    ],
    xml: { lang: site.language },
    entries: items.map((item) => ({
      id: item.id,
      title: { value: forXml(item.title) },
      updated: updatedOf(item),
      ...(item.added !== undefined && { published: momentOf(item.added) }),
      authors: [{ name: forXml(item.source) }],
      links: [{ href: absolute(item.url), rel: 'alternate', type: 'text/html', hreflang: item.language }],
      ...(item.event !== undefined && { categories: [{ term: forXml(item.event) }] }),
      summary: { value: forXml(`${item.trail}. ${item.summary}`) },
      content: { value: forXml(placedLinks(item.html, absolute)), type: 'html' },
    })),
  });
}
