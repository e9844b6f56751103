import { nameIndex } from '../../../src/pipeline/annotate/names/patterns.ts';
import { findNames, NAME_RULES } from '../../../src/pipeline/annotate/names/index.ts';
import type { EntityDefinition } from '../../../src/pipeline/record/input.ts';
import type { EntityKind } from '../../../src/pipeline/record/schema.ts';
import type { Vocabulary } from '../../../src/pipeline/types.ts';
import type { Stage } from '../examples.ts';

const of = (
  kind: EntityKind,
  name: string,
  rest: Partial<EntityDefinition> = {},
): EntityDefinition & { kind: EntityKind } => ({
  kind,
  name,
  ...rest,
});

/** Invented names, of every sort that the rules tell apart. */
const vocabulary: Vocabulary = {
  entities: new Map([
    ['brody', of('person', 'Dale Brody')],
    ['march', of('person', 'Bill March')],
    ['field', of('person', 'Ada Field')],
    ['hexagon', of('body', 'Hexagon')],
    ['ferry-union', of('body', 'Ferry Union')],
    ['tolva', of('place', 'Tolva')],
    ['tolva-cartel', of('group', 'Tolva Cartel')],
    ['brisa-cartel', of('group', 'Brisa Cartel')],
    ['voss-actress', of('person', 'Lena Voss', { near: ['film'] })],
    ['voss-judge', of('person', 'Lena Voss', { near: ['court'] })],
    ['poe-baker', of('person', 'Ada Poe', { aliases: ['The Baker'] })],
    ['poe-smith', of('person', 'Ada Poe')],
  ]),
  outlets: new Map([['tolva-post', { name: 'Tolva Post', type: 'newspaper' }]]),
};

export const stage: Stage = {
  rules: NAME_RULES,
  decide: ({ text, above, below, start, end }, language) => {
    const passages = [...above, text, ...below].map((passage) => ({ text: passage, in: 'body' as const }));
    const { found, left } = findNames(passages, vocabulary, nameIndex(vocabulary, language), language);
    return [...found, ...left]
      .filter((name) => name.passage === above.length && name.start === start && name.end === end)
      .map(({ rule }) => rule);
  },
};
