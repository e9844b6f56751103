/** The page of a person, group, body or place, computed once. */
import { type Silence, silenceOnName } from '../compare/silence.ts';
import type { Event } from '../library/types.ts';
import type { Entity, Status } from '../pipeline/record/schema.ts';
import type { PlacedStory } from '../pipeline/record/placed.ts';
import type { Edition } from '../edition/edition.ts';
import { type Mark, marksOf } from './marks.ts';
import {
  type Citation,
  citationsAt,
  type Company,
  companyOf,
  type NamingsOfStory,
  namingsOf,
  type Passage,
  passageAt,
} from '../edition/passages.ts';
import { type Source, sourcesOf } from '../edition/sources.ts';

export interface EntityView {
  entity: Entity;
  statuses: readonly StatusView[];
  accounts: readonly Account[];
  namings: readonly NamingsOfStory[];
  /** Number of passages that name it. */
  passages: number;
  /** For each event: which of its articles name it. */
  named: readonly { event: Event; marks: readonly Mark[] }[];
  relations: readonly RelationView[];
  company: readonly Company[];
  /** The same body as a source. */
  source?: Source;
}

interface StatusView {
  status: Status;
  event: Event;
  citations: readonly Citation[];
}

/** What one article says of it. */
export interface Account {
  story: PlacedStory;
  sayings: readonly { text: string; certainty?: string; passage: Passage }[];
}

/** Read "<from> is <kind> <to>". */
interface RelationView {
  from: Entity;
  kind: string;
  to: Entity;
  citations: readonly Citation[];
}

export function entityView(edition: Edition, entity: Entity): EntityView {
  const namings = namingsOf(edition, entity.id);
  const source = [...sourcesOf(edition).values()].find(({ outlet }) => outlet?.body === entity.id);
  return {
    entity,
    statuses: statusesOf(edition, entity),
    accounts: accountsOf(edition, entity),
    namings,
    passages: namings.reduce((sum, one) => sum + one.namings.length, 0),
    named: namedIn(edition, entity, namings),
    relations: relationsOf(edition, entity),
    company: companyOf(edition, entity.id),
    ...(source && { source }),
  };
}

function statusesOf(edition: Edition, entity: Entity): StatusView[] {
  return (entity.status ?? []).flatMap((status) => {
    const event = edition.event.get(status.event);
    return event ? [{ status, event, citations: citationsAt(edition, status.source) }] : [];
  });
}

function accountsOf(edition: Edition, entity: Entity): Account[] {
  const sayings = (entity.says ?? []).flatMap(({ source, text, certainty }) => {
    const passage = passageAt(edition, source);
    return passage ? [{ text, passage, ...(certainty && { certainty }) }] : [];
  });
  const byStory = Map.groupBy(sayings, ({ passage }) => passage.story.slug);
  return edition.stories.flatMap((story) => {
    const said = byStory.get(story.slug);
    return said ? [{ story, sayings: said }] : [];
  });
}

function namedIn(edition: Edition, entity: Entity, namings: readonly NamingsOfStory[]): EntityView['named'] {
  const events = new Set(namings.map(({ story }) => story.event));
  return edition.events
    .filter(({ id }) => events.has(id))
    .map((event) => {
      const first = namings.flatMap(({ story, namings: [one] }) => {
        const line = one?.lines[0];
        return one ? [{ story, url: one.url, ...(line !== undefined && { line }) }] : [];
      });
      const silence = (story: PlacedStory): Silence => silenceOnName(story, entity);
      return { event, marks: marksOf(edition.storiesOf.get(event.id) ?? [], first, silence) };
    });
}

/** Its own, and those that others have to it. */
function relationsOf(edition: Edition, entity: Entity): RelationView[] {
  const views = (from: Entity): RelationView[] =>
    (from.relations ?? []).flatMap(({ to, kind, source }) => {
      const other = edition.entity.get(to);
      return other ? [{ from, kind, to: other, citations: citationsAt(edition, source) }] : [];
    });
  const others = edition.entities.filter(({ id }) => id !== entity.id);
  const own = views(entity);
  // Told from both ends, a relation is shown from this one.
  const told = new Set(own.map(({ to }) => to.id));
  const inverse = others.flatMap(views).filter(({ from, to }) => to.id === entity.id && !told.has(from.id));
  return [...own, ...inverse];
}
