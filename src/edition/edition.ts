/**
 * Everything that one build shows, indexed once: only what may be published, only entities, outlets and evidence that
 * this build can show a passage for. Pure: `index.ts` feeds it from the collections, tests from plain records.
 */
import { byName, compareSigla } from './order.ts';
import { published } from './published.ts';
import type { Event, Outlet, TextPage } from '../library/types.ts';
import { ENTITY_KINDS, type Entity, type Evidence, type Mention, type Story } from '../pipeline/record/schema.ts';
import { inEvent, type PlacedStory } from '../pipeline/record/placed.ts';

export interface Parts {
  stories: readonly Story[];
  entities: readonly Entity[];
  outlets: readonly Outlet[];
  events: readonly Event[];
  pages: readonly TextPage[];
}

export interface Edition {
  /** By event (newest first), siglum, day of publication (newest first), slug; those of no event last. */
  stories: readonly PlacedStory[];
  /** By kind, then name. */
  entities: readonly Entity[];
  /** By name. */
  outlets: readonly Outlet[];
  /** Newest first. */
  events: readonly Event[];
  pages: readonly TextPage[];
  story: ReadonlyMap<string, PlacedStory>;
  entity: ReadonlyMap<string, Entity>;
  outlet: ReadonlyMap<string, Outlet>;
  event: ReadonlyMap<string, Event>;
  storiesOf: ReadonlyMap<string, readonly PlacedStory[]>;
  mentionsOf: ReadonlyMap<string, readonly StoryMention[]>;
}

interface StoryMention {
  story: PlacedStory;
  mention: Mention;
}

export function makeEdition(parts: Parts): Edition {
  const eventOrder = new Map(sortEvents(parts.events).map((event, place) => [event.id, place]));
  const withdrawn = new Set(parts.stories.filter((one) => one.withdrawn).map(({ slug }) => slug));
  const stories = parts.stories
    .map((one) => inEvent(withoutWordsOf(withdrawn, published(one))))
    .sort((a, b) => compareStories(a, b, eventOrder));
  const story = new Map(stories.map((one) => [one.slug, one]));
  const storiesOf = new Map(
    [...eventOrder.keys()].flatMap((id) => {
      const own = stories.flatMap((one) => (one.events.some((event) => event.id === id) ? [inEvent(one, id)] : []));
      return own.length === 0 ? [] : [[id, own.sort((a, b) => compareStories(a, b, eventOrder))] as const];
    }),
  );
  const events = sortEvents(parts.events)
    .filter((event) => storiesOf.has(event.id))
    .map((event) => withEvidenceOf(event, story));
  const mentionsOf = Map.groupBy(
    stories.flatMap((one) => one.mentions.map((mention) => ({ story: one, mention }))),
    ({ mention }) => mention.entity,
  );
  const entities = entitiesShown(parts.entities, story, mentionsOf, new Set(events.map(({ id }) => id)));
  const outlets = [...parts.outlets].sort(byName);
  return {
    stories,
    entities,
    outlets,
    events,
    pages: parts.pages,
    story,
    entity: new Map(entities.map((one) => [one.id, one])),
    outlet: new Map(outlets.map((one) => [one.id, one])),
    event: new Map(events.map((one) => [one.id, one])),
    storiesOf,
    mentionsOf,
  };
}

/** What was measured of another article repeats its words: it goes when that one is withdrawn. */
function withoutWordsOf(withdrawn: ReadonlySet<string>, story: Story): Story {
  const { measured } = story;
  if (!measured) return story;
  const { runs, quotes } = measured;
  const stays = ({ with: other }: { with: string }): boolean => !withdrawn.has(other);
  return { ...story, measured: { ...measured, runs: runs.filter(stays), quotes: quotes.filter(stays) } };
}

function sortEvents(events: readonly Event[]): Event[] {
  return [...events].sort((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? 1 : -1));
}

function compareStories(a: PlacedStory, b: PlacedStory, eventOrder: ReadonlyMap<string, number>): number {
  const place = (one: PlacedStory): number => eventOrder.get(one.event ?? '') ?? Number.MAX_SAFE_INTEGER;
  return (
    place(a) - place(b) ||
    compareSigla(a.siglum, b.siglum) ||
    compareDays(b.published?.value, a.published?.value) ||
    (a.slug < b.slug ? -1 : 1)
  );
}

/** An unknown day comes before every other. */
const compareDays = (a = '', b = ''): number => (a === b ? 0 : a < b ? -1 : 1);

/** Evidence counts where its article can be read. */
function readable(source: readonly Evidence[], story: ReadonlyMap<string, PlacedStory>): Evidence[] {
  return source.filter(({ article }) => story.has(article) && !story.get(article)?.withdrawn);
}

function withEvidenceOf(event: Event, story: ReadonlyMap<string, PlacedStory>): Event {
  const supported = <Fact extends { source: Evidence[] }>(facts: readonly Fact[]): Fact[] =>
    facts.map((fact) => ({ ...fact, source: readable(fact.source, story) })).filter((fact) => fact.source.length > 0);
  return {
    ...event,
    dateSource: readable(event.dateSource, story),
    summary: event.summary.flatMap((sentence) => sentenceShown(sentence, story)),
    figures: supported(event.figures),
    ...(event.only && {
      only: Object.fromEntries(
        Object.entries(event.only)
          .map(([siglum, fact]) => [siglum, { ...fact, source: readable(fact.source, story) }] as const)
          .filter(([, fact]) => fact.source.length > 0),
      ),
    }),
  };
}

/** A clause that no article here bears out takes its sentence with it. */
function sentenceShown(
  sentence: Event['summary'][number],
  story: ReadonlyMap<string, PlacedStory>,
): Event['summary'][number][] {
  const shown = sentence.map((clause) => ({ ...clause, source: readable(clause.source, story) }));
  return shown.every(({ source }, i) => source.length > 0 || sentence[i]?.source.length === 0) ? [shown] : [];
}

/** Those that an article names or that a fact with evidence in this build is about; the others have no page. */
function entitiesShown(
  all: readonly Entity[],
  story: ReadonlyMap<string, PlacedStory>,
  mentionsOf: ReadonlyMap<string, unknown>,
  events: ReadonlySet<string>,
): Entity[] {
  const supported = all.map((entity) => withSupportedFacts(entity, story, events));
  const known = new Set(supported.map(({ id }) => id));
  const told = new Set(
    supported
      .filter((one) => mentionsOf.has(one.id) || one.says?.length || one.status?.length || one.relations?.length)
      .map(({ id }) => id),
  );
  for (const one of supported) {
    if (told.has(one.id)) for (const { to } of one.relations ?? []) if (known.has(to)) told.add(to);
  }
  return supported
    .filter(({ id }) => told.has(id))
    .map(({ status = [], says = [], relations = [], ...rest }) =>
      withFacts(rest, { status, says, relations: relations.filter(({ to }) => told.has(to)) }),
    )
    .sort((a, b) => ENTITY_KINDS.indexOf(a.kind) - ENTITY_KINDS.indexOf(b.kind) || byName(a, b));
}

function withSupportedFacts(
  entity: Entity,
  story: ReadonlyMap<string, PlacedStory>,
  events: ReadonlySet<string>,
): Entity {
  const { status = [], says = [], relations = [], ...rest } = entity;
  const sourced = <Fact extends { source: Evidence[] }>(facts: readonly Fact[]): Fact[] =>
    facts.map((fact) => ({ ...fact, source: readable(fact.source, story) })).filter((fact) => fact.source.length > 0);
  return withFacts(rest, {
    status: sourced(status).filter(({ event }) => events.has(event)),
    says: says.filter(({ source }) => readable([source], story).length > 0),
    relations: sourced(relations),
  });
}

type Facts = { [Key in 'status' | 'says' | 'relations']: NonNullable<Entity[Key]> };

/** A list with nothing in it leaves its key away. */
function withFacts(entity: Omit<Entity, keyof Facts>, { status, says, relations }: Facts): Entity {
  return {
    ...entity,
    ...(says.length > 0 && { says }),
    ...(status.length > 0 && { status }),
    ...(relations.length > 0 && { relations }),
  };
}
