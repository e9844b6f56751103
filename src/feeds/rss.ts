/** https://www.rssboard.org/rss-specification, with the whole text in `content:encoded`. */
import { generateRssFeed } from 'feedsmith';
import { placedLinks } from '../data/placed.ts';
import { site } from '../site.ts';
import { feedPath, FEED_FORMATS } from './addresses.ts';
import type { Channel } from './channel.ts';
import { type Absolute, forXml, momentOf } from './format.ts';

export function rssOf(channel: Channel, absolute: Absolute): string {
  const { scope, title, description, items } = channel;
  return generateRssFeed({
    title: forXml(title),
    link: absolute(scope),
    description: forXml(description),
    language: site.language,
    docs: 'https://www.rssboard.org/rss-specification',
    atom: {
      links: [{ href: absolute(feedPath(scope, 'rss')), rel: 'self', type: FEED_FORMATS.rss.type }],
    },
    items: items.map((item) => ({
      title: forXml(item.title),
      link: absolute(item.url),
      guid: { value: item.id, isPermaLink: false },
      description: forXml(`${item.trail}. ${item.summary}`),
      ...(item.added !== undefined && { pubDate: momentOf(item.added) }),
      ...(item.event !== undefined && { categories: [{ name: forXml(item.event) }] }),
      dc: { creators: [forXml(item.source)] },
      content: { encoded: forXml(placedLinks(item.html, absolute)) },
    })),
  });
}
