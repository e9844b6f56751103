/**
 * When: what happened, each once. The event's file names occurrences with the lines that tell of them; of the dates that
 * it leaves the program makes rows of its own, and joins two only where they tell the same deed of the same ones.
 */
import type { PlacedStory } from '../../pipeline/record/placed.ts';
import { PRECISIONS, type StoryDate } from '../../pipeline/record/schema.ts';
import { fold } from '../../pipeline/text/fold.ts';
import { exactnessOf, isoSpan } from '../../pipeline/text/iso-span.ts';
import { type Deed, deedOf, isSameDeed } from './deeds.ts';
import { anchors } from '../anchors.ts';
import { byLabel } from '../../edition/order.ts';
import { blocksOf, linesOf, passageAt, passageIn, readable, whose, witnesses } from '../passages.ts';
import type { TimelineTable } from './shape.ts';
import type { Comparison, Occurrence } from '../types.ts';

interface Span {
  start: string;
  end: string;
}

interface Given extends Span {
  story: PlacedStory;
  date: StoryDate;
  value: string;
}

type Row = TimelineTable['rows'][number];
type Passage = Row['cells'][number]['passages'][number];
/** With the article that it is of. */
type Told = readonly [PlacedStory, Passage];

export function timelineOf(comparison: Comparison): TimelineTable {
  const stories = readable(comparison.stories);
  const all = stories.flatMap((story) => story.dates.map((date) => ({ story, date })));
  const given = all.flatMap(({ story, date }): Given[] => {
    const span = date.value === undefined ? undefined : isoSpan(date.value, date.precision);
    return date.value === undefined || span === undefined ? [] : [{ story, date, value: date.value, ...span }];
  });
  const taken = new Set<Given>();
  const listed = listedRows(comparison, stories, given, taken);
  const found = proposed(given.filter((one) => !taken.has(one))).map((group) => foundRow(group, stories));
  const anchorOf = anchors();
  for (const { id } of listed) anchorOf(id);
  const dated = new Set(given.map(({ date }) => date));
  return {
    ...witnesses(comparison),
    rows: [...listed, ...found.map((row) => ({ id: anchorOf(`d ${row.value}`), ...row }))].sort(inOrder),
    unresolved: unresolvedRows(
      all.filter(({ date }) => !dated.has(date)),
      stories,
      anchorOf,
    ),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const rank = (precision: StoryDate['precision']): number => PRECISIONS.indexOf(precision);

const inOrder = (a: Row, b: Row): number =>
  compare(a.start, b.start) || rank(a.precision) - rank(b.precision) || compare(a.value, b.value);

const isWithin = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** Those of the event's file that an article here tells of; exact dates find their row before vague ones do. */
function listedRows(
  { event }: Comparison,
  stories: readonly PlacedStory[],
  given: readonly Given[],
  taken: Set<Given>,
): Row[] {
  const rows = (event.occurrences ?? []).flatMap((occurrence) => {
    const precision = exactnessOf(occurrence.day);
    const span = isoSpan(occurrence.day, precision);
    const places = placesOf(occurrence, event.articles, stories);
    return span === undefined || places.length === 0 ? [] : [{ occurrence, precision, span, places }];
  });
  const datesAt = ({ story, line }: Place): Given[] =>
    given.filter((one) => one.story === story && !taken.has(one) && standsIn(one, line));
  const take = (place: Place, dates: readonly Given[]): void => {
    for (const date of dates) taken.add(date);
    place.dates.push(...dates);
  };
  for (const { span, places } of rows)
    for (const place of places)
      take(
        place,
        datesAt(place).filter((date) => isWithin(date, span)),
      );
  for (const { span, places } of rows) {
    for (const place of places.filter(({ dates }) => dates.length === 0)) {
      const vaguer = datesAt(place).filter((date) => isWithin(span, date));
      take(place, vaguer.sort((a, b) => rank(a.date.precision) - rank(b.date.precision)).slice(0, 1));
    }
  }
  return rows.map(({ occurrence: { id, label, day }, precision, span, places }) => ({
    id,
    label,
    value: day,
    precision,
    ...span,
    ...cellsOf(
      places.flatMap((place): Told[] =>
        place.dates.length === 0
          ? [[place.story, passageAt(place.story, place.line)]]
          : place.dates.map((date): Told => [place.story, passageOf(date, day)]),
      ),
      stories,
    ),
  }));
}

/** A line that an occurrence names, and the dates of it that are its own. */
interface Place {
  story: PlacedStory;
  line: number;
  dates: Given[];
}

const placesOf = (
  { passages }: Occurrence,
  articles: Readonly<Record<string, string>>,
  stories: readonly PlacedStory[],
): Place[] =>
  Object.entries(passages).flatMap(([siglum, lines]) => {
    const story = stories.find(({ slug }) => slug === articles[siglum]);
    return story === undefined ? [] : lines.map((line): Place => ({ story, line, dates: [] }));
  });

function standsIn({ story, date }: Given, line: number): boolean {
  const block = blocksOf(story).find(({ id }) => id === date.block);
  return block !== undefined && linesOf(story, block).includes(line);
}

/** The dates of one deed in a group. */
function proposed(given: readonly Given[]): Given[][] {
  const groups: { deed: Deed; members: [Given, ...Given[]] }[] = [];
  for (const one of given) {
    const deed = deedOf(one.story, one.date);
    const group = groups.find(
      ({ deed: other, members: [first] }) => (isWithin(one, first) || isWithin(first, one)) && isSameDeed(deed, other),
    );
    if (group === undefined) groups.push({ deed, members: [one] });
    else group.members.push(one);
  }
  return groups.map(({ members }) => members);
}

/** As exact as the most exact of them. */
function foundRow(group: readonly Given[], stories: readonly PlacedStory[]): Omit<Row, 'id'> {
  const [exact] = [...group].sort((a, b) => rank(a.date.precision) - rank(b.date.precision));
  const { value = '', start = '', end = '', date } = exact ?? {};
  const told = group.map((one): Told => [one.story, passageOf(one, value)]);
  return { value, precision: date?.precision ?? 'approximate', start, end, ...cellsOf(told, stories) };
}

/** @param day value of the row */
function passageOf({ story, date, value }: Given, day: string): Passage {
  const { block, expression, working, anchor, precision } = date;
  return {
    ...passageIn(story, block),
    expression,
    working,
    ...(anchor !== undefined && { anchor }),
    ...(value !== day && { value, precision }),
  };
}

function cellsOf(told: readonly Told[], stories: readonly PlacedStory[]): Pick<Row, 'articles' | 'cells'> {
  const cells = stories.map((story) => ({
    ...whose(story),
    passages: told.filter(([of]) => of === story).map(([, passage]) => passage),
  }));
  return { articles: cells.filter(({ passages }) => passages.length > 0).length, cells };
}

/** Expressions without a value, by their words. */
function unresolvedRows(
  open: readonly { story: PlacedStory; date: StoryDate }[],
  stories: readonly PlacedStory[],
  anchorOf: (words: string) => string,
): TimelineTable['unresolved'] {
  return [...Map.groupBy(open, ({ date }) => fold(date.expression)).values()]
    .map((group) => {
      const cells = stories.map((story) => ({
        ...whose(story),
        passages: group
          .filter((one) => one.story === story)
          .map(({ date: { block, expression, working } }) => ({ ...passageIn(story, block), expression, working })),
      }));
      return {
        expression: group[0]?.date.expression ?? '',
        reason: group[0]?.date.working ?? '',
        articles: cells.filter(({ passages }) => passages.length > 0).length,
        cells,
      };
    })
    .sort((a, b) => b.articles - a.articles || byLabel(a.expression, b.expression))
    .map((row) => ({ id: anchorOf(`u ${row.expression}`), ...row }));
}
