/** Who said what: the quotations of an event by speaker and statement, with the words in which the versions differ. */
import type { Entity } from '../../pipeline/record/schema.ts';
import { hash } from '../../pipeline/text/words.ts';
import { align, inRuns, type Omissions, omissionsOf, segmentsOf } from './align.ts';
import { withoutEdges } from './edges.ts';
import { measuredLinks, type MeasuredLink } from './measured.ts';
import { anchors } from '../anchors.ts';
import { byLabel } from '../../edition/order.ts';
import { passageIn, readable, witnesses } from '../passages.ts';
import type { Run } from '../runs.ts';
import type { QuotesTable, Relation, Statement, Version } from './shape.ts';
import { bySpeaker, type Group, groupStatements } from './statements.ts';
import type { Comparison } from '../types.ts';
import { isIndirect, type Unit, unitsOf } from './units.ts';

type Speaker = QuotesTable['speakers'][number];

export function quotesOf(comparison: Comparison): QuotesTable {
  const units = readable(comparison.stories).flatMap(unitsOf);
  const entities = new Map(comparison.entities.map((entity) => [entity.id, entity]));
  const statementAnchor = anchors();
  const speakerAnchor = anchors();
  const speakers = bySpeaker(units)
    .map((own) => speaker(own, entities, statementAnchor))
    .sort(
      (a, b) =>
        Number(a.name === undefined) - Number(b.name === undefined) ||
        b.articles - a.articles ||
        byLabel(a.name ?? '', b.name ?? ''),
    );
  return withoutEdges({
    ...witnesses(comparison),
    speakers: speakers.map((one) => ({ id: speakerAnchor(one.speaker ?? one.name ?? 'unnamed'), ...one })),
  });
}

function speaker(
  units: readonly Unit[],
  entities: ReadonlyMap<string, Entity>,
  anchorOf: (words: string) => string,
): Omit<Speaker, 'id'> {
  const quote = units[0]?.quote;
  const entity = entities.get(quote?.speaker ?? '');
  const name = entity?.name ?? quote?.speakerName;
  const links = measuredLinks(units);
  const statements = groupStatements(units, links).map((group) => statement(group, units, links, anchorOf));
  return {
    ...(entity !== undefined && { speaker: entity.id }),
    ...(name !== undefined && { name }),
    ...(entity !== undefined && { url: entity.url }),
    articles: new Set(units.map(({ story }) => story)).size,
    statements: statements.sort((a, b) => b.articles - a.articles || b.versions.length - a.versions.length),
  };
}

function statement(
  group: Group,
  units: readonly Unit[],
  links: readonly MeasuredLink[],
  anchorOf: (words: string) => string,
): Statement {
  const [fullest] = group;
  const compared = group.map((unit) => comparedWith(unit, fullest, group, links));
  const place = (unit: Unit): number => units.findIndex((one) => one.quote === unit.quote && one.from === unit.from);
  return {
    id: anchorOf(`s ${hash(fullest.keys.join(' '))}`),
    articles: new Set(group.map(({ story }) => story)).size,
    versions: compared
      .sort((a, b) => place(a.unit) - place(b.unit))
      .map((one): Version => version(one, fullest, compared)),
  };
}

interface Compared {
  unit: Unit;
  runs: readonly Run[];
  relation: Relation;
  basis: Version['basis'];
}

function comparedWith(unit: Unit, fullest: Unit, group: Group, links: readonly MeasuredLink[]): Compared {
  const { runs, relation } = unit.ours ? { runs: [], relation: 'reported indirectly' as const } : align(unit, fullest);
  if (group.length === 1) return { unit, runs, relation: 'only here', basis: 'text' };
  const isOf = (link: MeasuredLink, one: Unit, other: Unit): boolean =>
    isPartOf(link.unit, one) && isPartOf(link.other, other);
  const link =
    links.find((one) => isOf(one, unit, fullest)) ?? links.find((one) => unit.ours && isPartOf(one.unit, unit));
  if (link !== undefined) return { unit, runs, relation: link.kind, basis: 'measured' };
  return {
    unit,
    runs,
    relation: isIndirect(unit) && unit !== fullest ? 'reported indirectly' : relation,
    basis: 'text',
  };
}

/** Neighbouring sentences may have become one. */
const isPartOf = (unit: Unit, whole: Unit): boolean =>
  unit.quote === whole.quote && unit.story === whole.story && unit.from >= whole.from && unit.to <= whole.to;

function version(one: Compared, fullest: Unit, compared: readonly Compared[]): Version {
  const { unit, runs, relation, basis } = one;
  const omitted = unit === fullest ? undefined : leftOut(one, fullest);
  const isSame =
    unit === fullest ? (word: number) => isShared(word, compared) : (word: number) => inRuns(runs, 'a', word);
  return {
    quote: unit.quote.id,
    passage: passageIn(unit.story, unit.quote.block),
    kind: unit.quote.kind,
    text: unit.text,
    words: unit.words.length,
    ...(!unit.ours && { segments: segmentsOf(unit, isSame, omitted) }),
    relation,
    ...(unit === fullest && { fullest: true as const }),
    basis,
  };
}

/** A version in other words begins and ends as it will; what a shortened one lacks at its ends is left out, too. */
function leftOut({ unit, runs, relation }: Compared, fullest: Unit): Omissions {
  const end = unit.words.length;
  const all = omissionsOf(runs, { one: end, full: fullest.words.length });
  return relation === 'trimmed' || relation === 'joined'
    ? all
    : new Map([...all].filter(([word]) => word > 0 && word < end));
}

/** What a trimmed version leaves out is no difference in words; what a reworded one says otherwise, or a joined one skips, is. */
function isShared(word: number, compared: readonly Compared[]): boolean {
  return compared
    .filter(({ unit, relation }) => !unit.ours && (relation === 'reworded' || relation === 'joined'))
    .every(({ runs }) => inRuns(runs, 'b', word));
}
