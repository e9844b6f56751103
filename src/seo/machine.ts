/** What a page tells machines in its head, found by its address: structured data, the share image, the kind of page. */
import type { Edition } from '../edition/edition.ts';
import { jsonLd } from './json-ld.ts';
import { articleCard, eventCard, siteCard } from './share/cards.ts';
import { type Absolute, articleData, articlesData, entityData, eventData, siteData, sourceData } from './structured.ts';

export interface MachineHead {
  type: 'article' | 'website';
  /** Absent where search engines are asked to keep away: they need not know more. */
  jsonLd?: string;
  image?: { href: string; alt: string };
}

/** `path` begins at the site's root. Without whole addresses machines are told the kind of page alone. */
export function machineHead(edition: Edition, path: string, noindex: boolean, absolute?: Absolute): MachineHead {
  const [folder = '', slug = '', more] = path.split('/').filter((segment) => segment !== '');
  const story = folder === 'articles' ? edition.story.get(slug) : undefined;
  const event = folder === 'events' ? edition.event.get(slug) : undefined;
  const type = story ? 'article' : 'website';
  if (!absolute) return { type };
  const card = (story && articleCard(edition, story)) ?? (event && eventCard(edition, event)) ?? siteCard();
  const graph = noindex || more !== undefined ? undefined : graphOf(absolute);
  return {
    type,
    ...(graph && { jsonLd: jsonLd(graph) }),
    image: { href: absolute(card.url), alt: card.alt },
  };

  function graphOf(absolute: Absolute): Parameters<typeof jsonLd>[0] | undefined {
    if (path === '/') return siteData(absolute);
    if (path === '/articles/') return articlesData(edition, absolute);
    if (story) return articleData(edition, story, absolute);
    if (event) return eventData(edition, event, absolute);
    const entity = edition.entity.get(slug);
    if (entity?.url === path) return entityData(entity, absolute);
    return folder === 'sources' && slug !== '' ? sourceData(edition, slug, absolute) : undefined;
  }
}
