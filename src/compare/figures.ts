/** How much, how many: one row for each number of each thing that is counted. 55 people are not 55 years. */
import type { Figure, Story } from '../pipeline/record/schema.ts';
import { fold } from '../pipeline/text/fold.ts';
import { anchors, byName, groupBy } from './order.ts';
import { passageIn, readable, whose, witnesses } from './passages.ts';
import type { FigureRow, FiguresTable } from './schema.ts';
import type { ComparedEvent, Comparison } from './types.ts';

interface Given {
  story: Story;
  figure: Figure;
}

export function figuresOf(comparison: Comparison): FiguresTable {
  const stories = readable(comparison.stories);
  const given = stories.flatMap((story) => story.figures.map((figure): Given => ({ story, figure })));
  const anchorOf = anchors();
  const groups = [...groupBy(given, ({ figure }) => fold(figure.unit)).values()]
    .map((group) => ({ unit: group[0]?.figure.unit ?? '', rows: rowsOf(group, stories, comparison.event) }))
    .sort((a, b) => spread(b.rows) - spread(a.rows) || byName(a.unit, b.unit));
  return {
    ...witnesses(comparison),
    groups: groups.map(({ unit, rows }) => ({
      id: anchorOf(unit),
      unit,
      rows: rows.map((row) => ({ ...row, id: anchorOf(`${unit} ${row.value ?? row.text}`) })),
    })),
  };
}

const spread = (rows: readonly Omit<FigureRow, 'id'>[]): number => Math.max(0, ...rows.map(({ articles }) => articles));

function rowsOf(group: readonly Given[], stories: readonly Story[], event: ComparedEvent): Omit<FigureRow, 'id'>[] {
  return [...groupBy(group, ({ figure }) => String(figure.value ?? fold(figure.text))).values()]
    .map((given) => row(given, stories, event))
    .sort((a, b) => b.articles - a.articles || (b.value ?? -1) - (a.value ?? -1) || byName(a.text, b.text));
}

function row(given: readonly Given[], stories: readonly Story[], event: ComparedEvent): Omit<FigureRow, 'id'> {
  const first = given[0]?.figure;
  const label = labelOf(given, event);
  const cells = stories.map((story) => ({
    ...whose(story),
    passages: given.filter((one) => one.story === story).map(({ figure }) => passageOf(story, figure)),
  }));
  return {
    unit: first?.unit ?? '',
    ...(first?.value !== undefined && { value: first.value }),
    text: first?.text ?? '',
    ...(label !== undefined && { label }),
    counts: [...new Set(given.flatMap(({ figure }) => figure.counts ?? []))],
    ...(given.every(({ figure }) => figure.approximate === true) && { approximate: true as const }),
    articles: cells.filter(({ passages }) => passages.length > 0).length,
    cells,
  };
}

function passageOf(story: Story, figure: Figure): FigureRow['cells'][number]['passages'][number] {
  return {
    ...passageIn(story, figure.block),
    text: figure.text,
    ...(figure.counts !== undefined && { counts: figure.counts }),
    ...(figure.approximate === true && { approximate: true as const }),
  };
}

/** The event's file names a figure by its value and the lines that give it. */
function labelOf(given: readonly Given[], event: ComparedEvent): string | undefined {
  const places = new Set(
    given.map(({ story, figure }) => `${story.slug} ${passageIn(story, figure.block).line ?? ''}`),
  );
  const isValue = (value: string): boolean =>
    given.some(({ figure }) => fold(figure.text) === fold(value) || figure.value === leadingNumber(value));
  return event.figures.find(
    ({ value, source }) => isValue(value) && source.some(({ article, line }) => places.has(`${article} ${line}`)),
  )?.label;
}

function leadingNumber(value: string): number | undefined {
  const digits = /^\d[\d,.]*/.exec(value)?.[0].replaceAll(',', '').replace(/\.$/, '');
  return digits === undefined ? undefined : Number(digits);
}
