/** What a page tells machines in its head, by what it is about: structured data, the share image, the kind of page. */
import type { Edition } from '../edition/edition.ts';
import type { Subject } from '../edition/subject.ts';
import { jsonLd } from './json-ld.ts';
import { articleCard, type Card, eventCard, siteCard } from './share/cards.ts';
import { type Absolute, articleData, articlesData, entityData, eventData, siteData, sourceData } from './structured.ts';

interface MachineHead {
  type: 'article' | 'website';
  /** Absent where search engines are asked to keep away: they need not know more. */
  jsonLd?: string;
  image?: { href: string; alt: string };
}

interface Asked {
  noindex: boolean;
  /** Without it machines are told the kind of page alone. */
  absolute?: Absolute | undefined;
}

/** @param subject absent of a page that is about none of the site's records */
export function machineHead(edition: Edition, subject: Subject | undefined, { noindex, absolute }: Asked): MachineHead {
  const type = subject?.kind === 'article' ? 'article' : 'website';
  if (!absolute) return { type };
  const card = cardOf(edition, subject) ?? siteCard();
  const graph = noindex || subject === undefined ? undefined : graphOf(edition, subject, absolute);
  return {
    type,
    ...(graph && { jsonLd: jsonLd(graph) }),
    image: { href: absolute(card.url), alt: card.alt },
  };
}

function cardOf(edition: Edition, subject: Subject | undefined): Card | undefined {
  switch (subject?.kind) {
    case 'article':
      return articleCard(edition, subject.story);
    case 'event':
    case 'comparison':
      return eventCard(edition, subject.event);
    default:
      return undefined;
  }
}

/** Of a comparison the event has said it all. */
function graphOf(edition: Edition, subject: Subject, absolute: Absolute): Parameters<typeof jsonLd>[0] | undefined {
  switch (subject.kind) {
    case 'site':
      return siteData(absolute);
    case 'articles':
      return articlesData(edition, absolute);
    case 'article':
      return articleData(edition, subject.story, absolute);
    case 'event':
      return eventData(edition, subject.event, absolute);
    case 'entity':
      return entityData(subject.entity, absolute);
    case 'source':
      return sourceData(edition, subject.source, absolute);
    case 'comparison':
      return undefined;
  }
}
