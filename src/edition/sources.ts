/** Who published, carried or is credited: every outlet and credit that an article of this build refers to. */
import { sourceUrl } from './addresses.ts';
import type { Outlet } from '../library/types.ts';
import { slugify } from '../pipeline/text/fold.ts';
import type { PlacedStory } from '../pipeline/record/placed.ts';
import type { Hop } from '../pipeline/record/schema.ts';
import type { Edition } from './edition.ts';
import { byName } from './order.ts';

export interface Source {
  id: string;
  name: string;
  url: string;
  /** Absent where the vocabulary does not know the name. */
  outlet?: Outlet;
  /** In the order of the articles. */
  parts: readonly SourcePart[];
}

/** What a source does in one article. */
export interface SourcePart {
  story: PlacedStory;
  role: Hop['role'];
  /** Absent where only the editor says who published. */
  hop?: Hop;
}

const known = new WeakMap<Edition, ReadonlyMap<string, Source>>();

/** By id, in the order of the names. */
export function sourcesOf(edition: Edition): ReadonlyMap<string, Source> {
  const found = known.get(edition) ?? collect(edition);
  known.set(edition, found);
  return found;
}

function collect(edition: Edition): ReadonlyMap<string, Source> {
  const parts = new Map<string, { name: string; outlet: Outlet | undefined; parts: SourcePart[] }>();
  const add = (id: string, name: string, part: SourcePart): void => {
    const outlet = edition.outlet.get(id);
    const entry = parts.get(id) ?? { name: outlet?.name ?? name, outlet, parts: [] };
    entry.parts.push(part);
    parts.set(id, entry);
  };
  for (const story of edition.stories) {
    for (const hop of story.trail) {
      const id = sourceId(hop);
      if (id) add(id, hop.name, { story, role: hop.role, hop });
    }
    const { outlet } = story;
    if (outlet !== undefined && !story.trail.some((hop) => hop.role === 'publisher' && hop.outlet === outlet))
      add(outlet, outlet, { story, role: 'publisher' });
  }
  const sources = [...parts].map(([id, entry]): Source => {
    const { name, outlet } = entry;
    return { id, name, url: sourceUrl(id), ...(outlet && { outlet }), parts: entry.parts };
  });
  return new Map(sources.sort(byName).map((source) => [source.id, source]));
}

/** The vocabulary's id, else one made of the name; none where the name has no letter that an address can hold. */
export function sourceId(hop: Pick<Hop, 'name' | 'outlet'>): string | undefined {
  return hop.outlet ?? (slugify(hop.name) || undefined);
}

export interface NamedSource {
  name: string;
  /** Absent where the name can have no page. */
  url?: string;
}

/** Whose an article is, in three parts; `publisher` is absent where the file does not state it. */
export interface Attribution {
  publisher?: NamedSource;
  carriedBy: readonly NamedSource[];
  credits: readonly (NamedSource & { kind?: Hop['kind'] })[];
}

export function attributionOf(edition: Edition, story: PlacedStory): Attribution {
  const sources = sourcesOf(edition);
  const named = (hop: Pick<Hop, 'name' | 'outlet'>): NamedSource => {
    const source = sources.get(sourceId(hop) ?? '');
    return source ? { name: source.name, url: source.url } : { name: hop.name };
  };
  const publisher =
    story.outlet === undefined
      ? story.trail.find(({ role }) => role === 'publisher')
      : { name: story.outlet, outlet: story.outlet };
  return {
    ...(publisher && { publisher: named(publisher) }),
    carriedBy: story.trail.filter(({ role }) => role === 'republisher').map(named),
    credits: story.trail
      .filter(({ role }) => role === 'credit')
      .map((hop) => ({ ...named(hop), ...(hop.kind && { kind: hop.kind }) })),
  };
}

/** What a reader would want to know of an article and the file does not state. */
export function notStated(story: PlacedStory): string[] {
  return [
    story.title.origin === 'editor' && 'headline',
    story.outlet === undefined && !story.trail.some(({ role }) => role === 'publisher') && 'outlet',
    story.byline === undefined && 'byline',
    story.published === undefined && 'date of publication',
    story.dateline === undefined && 'place of writing',
    story.original?.url === undefined && 'address of the original',
  ].filter((part) => part !== false);
}
