/** Who is left out: which article names whom. Commentary counts for nothing here, nor do our own headlines. */
import { ENTITY_KINDS, type Entity, type Mention, type Story } from '../../pipeline/record/schema.ts';
import { byLabel } from '../../edition/order.ts';
import { distinct, passageAtHead, passageIn, readable, whose, witnesses } from '../passages.ts';
import type { CoverageTable } from './shape.ts';
import type { Passage } from '../shape.ts';
import type { Comparison } from '../types.ts';

type Row = CoverageTable['kinds'][number]['rows'][number];

export function coverageOf(comparison: Comparison): CoverageTable {
  const stories = readable(comparison.stories);
  const namings = new Map(stories.map((story) => [story, Map.groupBy(namingsIn(story), ({ entity }) => entity)]));
  const kinds = ENTITY_KINDS.map((kind) => ({
    kind,
    rows: comparison.entities
      .filter((entity) => entity.kind === kind)
      .map((entity) => row(entity, namings))
      .filter(({ articles }) => articles > 0)
      .sort((a, b) => b.articles - a.articles || byLabel(a.name, b.name) || byLabel(a.entity, b.entity)),
  }));
  return { ...witnesses(comparison), kinds: kinds.filter(({ rows }) => rows.length > 0) };
}

/** Commentary counts for nothing, nor does a headline of ours. */
export const namingsIn = (story: Story): Mention[] =>
  story.mentions.filter(
    (mention) => mention.in !== 'commentary' && (mention.in !== 'title' || story.title.origin !== 'editor'),
  );

function row(entity: Entity, namings: ReadonlyMap<Story, ReadonlyMap<string, readonly Mention[]>>): Row {
  const cells = [...namings].map(([story, byEntity]) => {
    const mentions = byEntity.get(entity.id) ?? [];
    const count = countOf(story, entity.id, mentions.length);
    return {
      ...whose(story),
      ...(count !== undefined && { count }),
      passages: distinct(mentions.map((one) => passageOf(story, one))),
    };
  });
  return {
    entity: entity.id,
    name: entity.name,
    url: entity.url,
    articles: cells.filter(({ count, passages }) => passages.length > 0 || (count ?? 0) > 0).length,
    cells,
  };
}

/** What is counted for an outlet is counted in its own words: in a digest, in the original that was measured. */
function countOf({ form, measured }: Story, entity: string, mentions: number): number | undefined {
  if (form === 'capture' || mentions === 0) return mentions;
  return measured?.names?.[entity];
}

const passageOf = (story: Story, { block, in: where }: Mention): Passage =>
  block === undefined ? passageAtHead(story, where === 'deck' ? 'deck' : 'title') : passageIn(story, block);
