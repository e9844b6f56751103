/** How sure each article is of what it says of a person, side by side: the site never raises it. */
import { CERTAINTIES, type Entity, type Story } from '../../pipeline/record/schema.ts';
import { byLabel } from '../../edition/order.ts';
import { passageAt, readable, whose, witnesses } from '../passages.ts';
import type { CertaintyTable } from './shape.ts';
import type { Comparison } from '../types.ts';

type Row = CertaintyTable['rows'][number];
type Cell = Row['cells'][number];

export function certaintyOf(comparison: Comparison): CertaintyTable {
  const stories = readable(comparison.stories);
  const rows = comparison.entities
    .filter(({ kind, says = [] }) => kind === 'person' && says.some(({ certainty }) => certainty !== undefined))
    .map((entity) => row(entity, stories))
    .filter(({ articles }) => articles > 0)
    .sort((a, b) => Number(b.differs) - Number(a.differs) || byLabel(a.name, b.name) || byLabel(a.entity, b.entity));
  return { ...witnesses(comparison), rows };
}

function row({ id, name, url, says = [] }: Entity, stories: readonly Story[]): Row {
  const cells = stories.map((story) =>
    cell(
      story,
      says.filter(({ source }) => source.article === story.slug),
    ),
  );
  return {
    entity: id,
    name,
    url,
    articles: cells.filter(({ sayings }) => sayings.length > 0).length,
    differs: new Set(cells.flatMap(({ strongest }) => strongest ?? [])).size > 1,
    cells,
  };
}

function cell(story: Story, says: NonNullable<Entity['says']>): Cell {
  const strongest = CERTAINTIES.findLast((degree) => says.some(({ certainty }) => certainty === degree));
  return {
    ...whose(story),
    ...(strongest !== undefined && { strongest }),
    sayings: says.map(({ certainty, text, source }) => ({
      ...(certainty !== undefined && { certainty }),
      text,
      passage: passageAt(story, source.line),
    })),
  };
}
