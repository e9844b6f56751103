/** The index of one kind: groups by type, cartels first; all others in one list. */
import type { Entity, EntityKind, Status } from '../pipeline/record/schema.ts';
import type { Edition } from '../edition/edition.ts';
import { byLabel } from '../edition/order.ts';
import { type Mark, marksOf } from './marks.ts';
import { passageOf } from '../edition/passages.ts';

export interface IndexSection {
  /** Absent where the kind has no types, or only one. */
  type?: string;
  members: readonly IndexEntry[];
}

interface IndexEntry {
  entity: Entity;
  /** Number of passages that name it. */
  passages: number;
  /** Of the newest event that says so. */
  status?: Status;
  /** Which articles of the build's only event name it; of several events, none. */
  marks: readonly Mark[];
}

/** Led by what readers come for. */
const LEADING = ['cartel'];

export function entityIndex(edition: Edition, kind: EntityKind): IndexSection[] {
  const entries = edition.entities.filter((entity) => entity.kind === kind).map((entity) => entryOf(edition, entity));
  if (kind === 'person') return entries.length ? [{ members: entries }] : [];
  const byType = [...Map.groupBy(entries, ({ entity }) => entity.type ?? '')];
  if (byType.length <= 1) return byType.map(([, members]) => ({ members }));
  return byType
    .sort(([a], [b]) => rank(a) - rank(b) || byLabel(a, b))
    .map(([type, members]) => ({ type: type || 'others', members }));
}

const rank = (type: string): number => {
  if (type === '') return LEADING.length + 1;
  const place = LEADING.indexOf(type);
  return place < 0 ? LEADING.length : place;
};

function entryOf(edition: Edition, entity: Entity): IndexEntry {
  const mentions = edition.mentionsOf.get(entity.id) ?? [];
  const passages = Map.groupBy(mentions, ({ story, mention }) => `${story.slug} ${mention.block ?? mention.in}`);
  const [event, second] = edition.events;
  const statuses = entity.status ?? [];
  const status = edition.events.map(({ id }) => statuses.find((one) => one.event === id)).find((one) => one);
  const firsts = [...Map.groupBy(mentions, ({ story }) => story.slug).values()].flatMap(([first]) => first ?? []);
  const witnesses = event && !second ? (edition.storiesOf.get(event.id) ?? []) : [];
  return {
    entity,
    passages: passages.size,
    ...(status && { status }),
    marks: marksOf(
      witnesses,
      firsts.map(({ story, mention }) => passageOf(story, mention)),
    ),
  };
}
