/** The event page, computed once: what happened, who says so, who is involved. */
import { eventUrl } from '../edition/addresses.ts';
import type { Event } from '../library/types.ts';
import type { Entity, Status } from '../pipeline/record/schema.ts';
import type { PlacedStory } from '../pipeline/record/placed.ts';
import type { Edition } from '../edition/edition.ts';
import { byName } from '../edition/order.ts';
import { compareView, type CompareView } from './compare.ts';
import { type Mark, marksOf } from './marks.ts';
import { type Citation, citationsAt, passageOf } from '../edition/passages.ts';
import { attributionOf, type Attribution } from '../edition/sources.ts';

export interface EventView {
  event: Event;
  url: string;
  dateSource: readonly Citation[];
  /** Each in the order of its clauses; without citations the words between them. */
  sentences: readonly (readonly SaidClause[])[];
  /** Given by several articles. */
  figures: readonly Figure[];
  /** Given by one alone. */
  loneFigures: readonly Figure[];
  articles: readonly ArticleLine[];
  people: readonly Standing[];
  groups: readonly Standing[];
  /** Named in the event's articles. */
  bodies: number;
  places: number;
}

export interface SaidClause {
  text: string;
  citations: readonly Citation[];
}

export interface Figure {
  value: string;
  label: string;
  /** Number of articles that give it. */
  articles: number;
  marks: readonly Mark[];
}

/** An article as a line of the list. */
export interface ArticleLine {
  story: PlacedStory;
  attribution: Attribution;
  /** What only this article of its event has. */
  only?: { text: string; citations: readonly Citation[] };
}

/** Those of whom the same became, in the order of how often they are named. */
export interface Standing {
  /** Absent for those of whom the event's articles say no such thing. */
  outcome?: Status['outcome'];
  members: readonly Involved[];
}

export interface Involved {
  entity: Entity;
  /** Number of passages that name it. */
  passages: number;
  marks: readonly Mark[];
}

export function eventView(edition: Edition, event: Event): EventView {
  const witnesses = edition.storiesOf.get(event.id) ?? [];
  const involved = involvedIn(edition, witnesses);
  const figures = figuresIn(compareView(edition, event));
  const ofKind = (kind: Entity['kind']): Involved[] => involved.filter(({ entity }) => entity.kind === kind);
  return {
    event,
    url: eventUrl(event.id),
    dateSource: citationsAt(edition, event.dateSource),
    sentences: event.summary.map((sentence) =>
      sentence.map(({ text, source }) => ({ text, citations: citationsAt(edition, source) })),
    ),
    figures: figures.filter(({ articles }) => articles > 1),
    loneFigures: figures.filter(({ articles }) => articles <= 1),
    articles: witnesses.map((story) => articleLine(edition, story)),
    people: standings(event.id, ofKind('person')),
    groups: standings(event.id, ofKind('group')),
    bodies: ofKind('body').length,
    places: ofKind('place').length,
  };
}

/** Those of the event's file, in its order, as the table of figures has them. */
const figuresIn = ({ tables: { figures }, articles }: CompareView): Figure[] =>
  figures.groups
    .flatMap(({ rows }) => rows)
    .filter(({ listed }) => listed !== undefined)
    .sort((a, b) => (a.listed ?? 0) - (b.listed ?? 0))
    .map(({ text, label = '', articles: given, cells }) => ({
      value: text,
      label,
      articles: given,
      marks: cells.flatMap(({ siglum, state, passages: [first] }, i): Mark[] => {
        if (siglum === undefined) return [];
        const title = articles[i]?.title ?? '';
        return [{ siglum, title, state, ...(first && { url: first.url, ...(first.line && { line: first.line }) }) }];
      }),
    }));

/** The first sentence of the summary, for a page's description. */
export const leadOf = ({ summary }: Event): string | undefined => summary[0]?.map(({ text }) => text).join('');

export function articleLine(edition: Edition, story: PlacedStory): ArticleLine {
  const only = edition.event.get(story.event ?? '')?.only?.[story.siglum ?? ''];
  return {
    story,
    attribution: attributionOf(edition, story),
    ...(only && { only: { text: only.text, citations: citationsAt(edition, only.source) } }),
  };
}

function involvedIn(edition: Edition, witnesses: readonly PlacedStory[]): Involved[] {
  const slugs = new Set(witnesses.map(({ slug }) => slug));
  return edition.entities
    .map((entity) => {
      const found = (edition.mentionsOf.get(entity.id) ?? []).filter(({ story }) => slugs.has(story.slug));
      const places = Map.groupBy(found, ({ story, mention }) => `${story.slug} ${mention.block ?? mention.in}`);
      const firsts = [...Map.groupBy(found, ({ story }) => story.slug).values()];
      const passages = firsts.flatMap(([first]) => (first ? [passageOf(first.story, first.mention)] : []));
      return { entity, passages: places.size, marks: marksOf(witnesses, passages) };
    })
    .filter(({ passages }) => passages > 0)
    .sort((a, b) => b.passages - a.passages || byName(a.entity, b.entity));
}

const OUTCOMES = ['handed-over', 'handed-over-earlier', 'not-handed-over', undefined] as const;

function standings(event: string, involved: readonly Involved[]): Standing[] {
  const outcomeOf = ({ entity }: Involved): Status['outcome'] | undefined =>
    entity.status?.find((status) => status.event === event)?.outcome;
  return OUTCOMES.map((outcome) => ({
    ...(outcome && { outcome }),
    members: involved.filter((one) => outcomeOf(one) === outcome),
  })).filter(({ members }) => members.length > 0);
}
