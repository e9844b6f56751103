/**
 * How much, how many: one row for each number of each thing that is counted, in the articles and in the event's file. 55
 * people are not 55 years; and 26 people handed over are not 26 others, so that what the event's file names has a row of
 * its own, with the passages that the file gives and those of the same lines.
 */
import { findFigures } from '../../pipeline/annotate/figures/index.ts';
import { languageOf } from '../../pipeline/language/index.ts';
import type { PlacedStory } from '../../pipeline/record/placed.ts';
import type { Figure } from '../../pipeline/record/schema.ts';
import { fold } from '../../pipeline/text/fold.ts';
import { anchors } from '../anchors.ts';
import { byLabel } from '../../edition/order.ts';
import { passageAt, passageIn, readable, whose, witnesses } from '../passages.ts';
import type { FigureRow, FiguresTable } from './shape.ts';
import { type Counted, type Silence, silenceOf } from '../silence.ts';
import type { ComparedEvent, Comparison } from '../types.ts';

type Passage = FigureRow['cells'][number]['passages'][number];

interface Given {
  story: PlacedStory;
  passage: Passage;
  figure: Pick<Figure, 'value' | 'unit' | 'text' | 'approximate'>;
}

interface Listed {
  /** Its place in the event's file. */
  at: number;
  label: string;
  /** `text` as the file writes it. */
  figure: Given['figure'];
}

export function figuresOf(comparison: Comparison): FiguresTable {
  const stories = readable(comparison.stories);
  const silences = new Map(stories.map((story) => [story, silenceOf(story)]));
  const given = stories.flatMap((story) => story.figures.map((figure) => givenBy(story, figure)));
  const listed = comparison.event.figures.map(readListed);
  const own = listed.map((one) => withPassages(one, comparison.event, stories, given));
  const taken = new Set(own.flat());
  const rows = [
    ...own.map((of, i) => ({ of, listed: listed[i] })),
    ...[
      ...Map.groupBy(
        given.filter((one) => !taken.has(one)),
        keyOf,
      ).values(),
    ].map((of) => ({ of, listed: undefined })),
  ]
    .filter(({ of }) => of.length > 0)
    .map((row) => rowOf(row.of, row.listed, silences));
  const anchorOf = anchors();
  const groups = [...Map.groupBy(rows, ({ unit }) => fold(unit)).values()]
    .map((group) => ({ unit: group[0]?.unit ?? '', rows: withRivals(group.sort(inOrder)) }))
    .sort((a, b) => spread(b.rows) - spread(a.rows) || byLabel(a.unit, b.unit));
  return {
    ...witnesses(comparison),
    groups: groups.map(({ unit, rows: own }) => ({
      id: anchorOf(unit),
      unit,
      rows: own.map((row) => ({ id: anchorOf(`${unit} ${row.value ?? row.text}`), ...row })),
    })),
  };
}

type Row = Omit<FigureRow, 'id'>;

const spread = (rows: readonly Row[]): number => Math.max(0, ...rows.map(({ articles }) => articles));

/** What has one label stands together and says that it differs. */
const withRivals = (rows: readonly Row[]): Row[] =>
  [...Map.groupBy(rows, ({ label, value, text }) => label ?? `${value ?? ''} ${text}`).values()].flatMap((same) =>
    same.length > 1 ? same.map((row) => ({ ...row, contested: same.length })) : same,
  );

const inOrder = (a: Row, b: Row): number =>
  b.articles - a.articles || (b.value ?? -1) - (a.value ?? -1) || byLabel(a.text, b.text);

const keyOf = ({ figure: { unit, value, text } }: Pick<Given, 'figure'>): string =>
  `${fold(unit)} ${value ?? fold(text)}`;

const givenBy = (story: PlacedStory, figure: Figure): Given => ({
  story,
  figure,
  passage: {
    ...passageIn(story, figure.block),
    text: figure.text,
    ...(figure.counts !== undefined && { counts: figure.counts }),
    ...(figure.approximate === true && { approximate: true as const }),
  },
});

/** Of the editor's words. */
const LANGUAGE = languageOf('en');

function readListed({ value, label }: ComparedEvent['figures'][number], at: number): Listed {
  const [figure] = findFigures(`${value} ${label}`, () => false, new Map(), LANGUAGE).found;
  return { at, label, figure: { ...(figure ?? { unit: label }), text: value } };
}

/** What the program found in the lines that the file names, and the lines in which it found nothing: the editor's word. */
function withPassages(
  listed: Listed,
  event: ComparedEvent,
  stories: readonly PlacedStory[],
  given: readonly Given[],
): Given[] {
  const { at, figure } = listed;
  return (event.figures[at]?.source ?? []).flatMap(({ article, line }): Given[] => {
    const story = stories.find(({ slug }) => slug === article);
    if (story === undefined) return [];
    const found = given.filter(
      (one) => one.story === story && one.passage.line === line && keyOf(one) === keyOf(listed),
    );
    if (found.length > 0) return found;
    return [{ story, figure, passage: { ...passageAt(story, line), text: figure.text, basis: 'editor' } }];
  });
}

function rowOf(
  given: readonly Given[],
  listed: Listed | undefined,
  silences: ReadonlyMap<PlacedStory, (figure: Counted) => Silence>,
): Row {
  const first = given.find(({ passage }) => passage.basis === undefined) ?? given[0];
  const { value, unit = '', text = '' } = first?.figure ?? {};
  const counts = [...new Set(given.flatMap(({ passage }) => passage.counts ?? []))];
  const counted: Counted = { unit, counts, ...(value !== undefined && { value }) };
  const cells = [...silences].map(([story, silence]) => {
    const passages = given.filter((one) => one.story === story).map(({ passage }) => passage);
    return { ...whose(story), state: passages.length > 0 ? ('says' as const) : silence(counted), passages };
  });
  return {
    unit,
    ...(value !== undefined && { value }),
    text: listed?.figure.text ?? text,
    ...(listed !== undefined && { listed: listed.at, label: listed.label }),
    counts,
    ...(given.every(({ figure }) => figure.approximate === true) && { approximate: true as const }),
    articles: cells.filter(({ state }) => state === 'says').length,
    cells,
  };
}
