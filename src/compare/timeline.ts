/** When: every date of the articles, by the day, week, month or year that it names. */
import type { Story, StoryDate } from '../pipeline/record/schema.ts';
import { PRECISIONS } from '../pipeline/record/schema.ts';
import { fold } from '../pipeline/text/fold.ts';
import { isoSpan } from '../pipeline/text/iso-span.ts';
import { anchors, byName, groupBy } from './order.ts';
import { passageIn, readable, whose, witnesses } from './passages.ts';
import type { TimelineTable } from './schema.ts';
import type { Comparison } from './types.ts';

interface Given {
  story: Story;
  date: StoryDate;
}
type Cells = TimelineTable['rows'][number]['cells'];

export function timelineOf(comparison: Comparison): TimelineTable {
  const stories = readable(comparison.stories);
  const given = stories.flatMap((story) => story.dates.map((date): Given => ({ story, date })));
  const isResolved = ({ date }: Given): boolean =>
    date.value !== undefined && isoSpan(date.value, date.precision) !== undefined;
  const anchorOf = anchors();
  const rows = [...groupBy(given.filter(isResolved), ({ date }) => `${date.value ?? ''} ${date.precision}`).values()]
    .flatMap((group) => rowOf(group, stories))
    .sort((a, b) => compare(a.start, b.start) || rank(a.precision) - rank(b.precision) || compare(a.value, b.value));
  const open = [
    ...groupBy(
      given.filter((one) => !isResolved(one)),
      ({ date }) => fold(date.expression),
    ).values(),
  ]
    .map((group) => ({
      expression: group[0]?.date.expression ?? '',
      reason: group[0]?.date.working ?? '',
      ...cellsOf(group, stories),
    }))
    .sort((a, b) => b.articles - a.articles || byName(a.expression, b.expression));
  return {
    ...witnesses(comparison),
    rows: rows.map((row) => ({ id: anchorOf(`d ${row.value}`), ...row })),
    unresolved: open.map((row) => ({ id: anchorOf(`u ${row.expression}`), ...row })),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const rank = (precision: StoryDate['precision']): number => PRECISIONS.indexOf(precision);

function rowOf(group: readonly Given[], stories: readonly Story[]): Omit<TimelineTable['rows'][number], 'id'>[] {
  const date = group[0]?.date;
  const span = date?.value === undefined ? undefined : isoSpan(date.value, date.precision);
  if (date?.value === undefined || span === undefined) return [];
  return [{ value: date.value, precision: date.precision, ...span, ...cellsOf(group, stories) }];
}

function cellsOf(group: readonly Given[], stories: readonly Story[]): { articles: number; cells: Cells } {
  const cells = stories.map((story) => ({
    ...whose(story),
    passages: group
      .filter((one) => one.story === story)
      .map(({ date: { block, expression, working, anchor } }) => ({
        ...passageIn(story, block),
        expression,
        working,
        ...(anchor !== undefined && { anchor }),
      })),
  }));
  return { articles: cells.filter(({ passages }) => passages.length > 0).length, cells };
}
