/**
 * The records in the words of schema.org, as few as say it. Of people nothing is said that a source says of them: a
 * machine would read it as a fact, without its source and its degree of certainty.
 */
import type {
  BreadcrumbList,
  CreativeWork,
  Graph,
  ItemList,
  NewsArticle,
  Organization,
  Person,
  Place,
  WebSite,
} from 'schema-dts';
import { eventUrl } from '../edition/addresses.ts';
import { KINDS } from '../edition/kinds.ts';
import type { Event } from '../library/types.ts';
import type { Entity } from '../pipeline/record/schema.ts';
import type { PlacedStory } from '../pipeline/record/placed.ts';
import type { Edition } from '../edition/edition.ts';
import { attributionOf, sourcesOf } from '../edition/sources.ts';
import { site } from '../site.ts';

/** Makes an address from the site's root whole, as deployed. */
export type Absolute = (path: string) => string;

type Things = Graph['@graph'];

export function siteData(absolute: Absolute): Things {
  const website = {
    '@type': 'WebSite',
    name: site.name,
    url: absolute('/'),
    description: site.description,
    inLanguage: site.language,
  } satisfies WebSite;
  return [website];
}

/** Our page is an article of ours, based on another's; the credits of that one are its citations. */
export function articleData(edition: Edition, story: PlacedStory, absolute: Absolute): Things {
  const { title, url, language, added, modified, published, byline, original } = story;
  const { publisher, credits } = attributionOf(edition, story);
  const event = edition.event.get(story.event ?? '');
  const based = {
    '@type': 'NewsArticle',
    ...(title.origin !== 'editor' && { headline: title.text }),
    ...(original?.url !== undefined && { url: original.url }),
    ...(published && { datePublished: published.value }),
    ...(byline && { author: { '@type': 'Person', name: byline.text } as const }),
    ...(publisher && { publisher: { '@type': 'Organization', name: publisher.name } as const }),
  } satisfies NewsArticle;
  const cited = [...new Set(credits.map(({ name }) => name))].map(
    (name) => ({ '@type': 'CreativeWork', publisher: { '@type': 'Organization', name } }) satisfies CreativeWork,
  );
  const article = {
    '@type': 'NewsArticle',
    headline: title.text,
    url: absolute(url),
    inLanguage: language,
    ...(added !== undefined && { datePublished: added }),
    ...(modified !== undefined && { dateModified: modified }),
    publisher: { '@type': 'Organization', name: site.name, url: absolute('/') },
    ...(Object.keys(based).length > 1 && { isBasedOn: based }),
    ...(cited.length > 0 && { citation: cited }),
  } satisfies NewsArticle;
  const trail: Crumb[] = event ? [[event.title, eventUrl(event.id)]] : [['Articles', '/articles/']];
  return [article, crumbs([...trail, [title.text]], absolute)];
}

export function eventData(edition: Edition, event: Event, absolute: Absolute): Things {
  const readable = (edition.storiesOf.get(event.id) ?? []).filter(({ withdrawn }) => !withdrawn);
  return [list(event.title, readable, absolute), crumbs([['Events', '/events/'], [event.title]], absolute)];
}

/** As many as a search engine would look at. */
const LISTED = 100;

export function articlesData(edition: Edition, absolute: Absolute): Things {
  const readable = edition.stories.filter(({ withdrawn }) => !withdrawn).slice(0, LISTED);
  return [list('Articles', readable, absolute)];
}

function list(name: string, stories: readonly PlacedStory[], absolute: Absolute): ItemList {
  return {
    '@type': 'ItemList',
    name,
    itemListElement: stories.map(({ url }, at) => ({ '@type': 'ListItem', position: at + 1, url: absolute(url) })),
  };
}

export function entityData(entity: Entity, absolute: Absolute): Things {
  const { kind, name, aliases, url } = entity;
  const { many, path } = KINDS[kind];
  const named = { name, ...(aliases.length > 0 && { alternateName: aliases }), url: absolute(url) };
  const thing = { '@type': TYPES[kind], ...named } satisfies Person | Organization | Place;
  return [thing, crumbs([[many, `/${path}/`], [name]], absolute)];
}

const TYPES = {
  person: 'Person',
  group: 'Organization',
  body: 'Organization',
  place: 'Place',
} as const satisfies Record<Entity['kind'], string>;

export function sourceData(edition: Edition, id: string, absolute: Absolute): Things | undefined {
  const source = sourcesOf(edition).get(id);
  if (!source) return undefined;
  const { name, outlet, url } = source;
  const domain = outlet?.domains?.[0];
  const organization = {
    '@type': 'Organization',
    name,
    ...(domain !== undefined && { url: `https://${domain}/` }),
  } satisfies Organization;
  const trail = crumbs([['Sources', '/sources/'], [name]], absolute);
  // "News agencies" in general are nobody in particular.
  return outlet?.type === 'generic' || url === '' ? [trail] : [organization, trail];
}

type Crumb = readonly [name: string, url?: string];

/** The page itself comes last, without an address. */
function crumbs(path: readonly Crumb[], absolute: Absolute): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [[site.name, '/'] as const, ...path].map(([name, url]: Crumb, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name,
      ...(url !== undefined && { item: absolute(url) }),
    })),
  };
}
