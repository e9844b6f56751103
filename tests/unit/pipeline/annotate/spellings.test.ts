import { describe, expect, it } from 'vitest';
import type { EntityDefinition } from '../../../../src/pipeline/record/input.ts';
import type { EntityKind } from '../../../../src/pipeline/record/schema.ts';
import { storyOf, vocabularyOf } from '../article.ts';

const person = (
  name: string,
  rest: Partial<EntityDefinition> = {},
): [string, EntityDefinition & { kind: EntityKind }] => ['roe', { kind: 'person', name, ...rest }];

/** Surfaces of the mentions in a paragraph. */
function namesIn(text: string, entity: [string, EntityDefinition & { kind: EntityKind }]): string[] {
  const vocabulary = vocabularyOf({ entities: new Map([entity]) });
  const story = storyOf(`The Pier Will Close Next Year\n\n${text}`, { vocabulary });
  return story.mentions.filter((mention) => mention.in === 'body').map(({ surface }) => surface);
}

describe('a person is found', () => {
  it.each<[how: string, entity: [string, EntityDefinition & { kind: EntityKind }], text: string, surfaces: string[]]>([
    [
      'with the mark of a generation and without it',
      person('Walter M. Rollo Jr.', { family: 'Rollo' }),
      'Walter M. Rollo, Jr., won. Then Walter M. Rollo signed, and Rollo Jr. laughed.',
      ['Walter M. Rollo, Jr.', 'Walter M. Rollo', 'Rollo Jr.'],
    ],
    [
      'by a surname that stands before the mark, without its being said',
      person('Walter Rollo III'),
      'They asked Walter Rollo. A letter came from Rollo at noon.',
      ['Walter Rollo', 'Rollo'],
    ],
    [
      'without a middle initial, where the mark is there',
      person('Walter M. Rollo Jr.', { family: 'Rollo' }),
      'They asked Walter Rollo Jr. and nobody else. Walter Rollo is another.',
      ['Walter Rollo Jr.'],
    ],
    [
      'by the first of two surnames with its small words',
      person('Ana de la Cueva Montoro', { family: 'de la Cueva Montoro' }),
      'They asked Ana de la Cueva Montoro. Judge de la Cueva ruled.',
      ['Ana de la Cueva Montoro', 'de la Cueva'],
    ],
    [
      'by a surname behind a word that opened a sentence above',
      person('Dale Brody'),
      'They asked Dale Brody. The Brody family left. A letter came from Brody at noon.',
      ['Dale Brody', 'Brody'],
    ],
    [
      'in the order of the West, where the family comes first',
      person('Xu Wenjie', { family: 'Xu' }),
      'It was Xu Wenjie, or Wenjie Xu, who saw it. A bell woke Xu’s wife.',
      ['Xu Wenjie', 'Wenjie Xu', 'Xu'],
    ],
    [
      'with hyphens, spaces or nothing between',
      person('Abdul-Rahman al-Sabri', { family: 'al-Sabri' }),
      'They were Abdul Rahman Al Sabri, Abdulrahman al-Sabri and Abdul-Rahman Al-Sabri.',
      ['Abdul Rahman Al Sabri', 'Abdulrahman al-Sabri', 'Abdul-Rahman Al-Sabri'],
    ],
    [
      'with a hyphen between given names',
      person('Pak Mi Ran', { family: 'Pak' }),
      'They asked Pak Mi-ran and Mi-ran Pak. Nobody saw Pak Mi Ran.',
      ['Pak Mi-ran', 'Mi-ran Pak', 'Pak Mi Ran'],
    ],
    [
      'with a hyphen between given names that a surname follows',
      person('Anna Lena Roe'),
      'They asked Anna-Lena Roe. Nobody saw Anna Lena Roe.',
      ['Anna-Lena Roe', 'Anna Lena Roe'],
    ],
  ])('%s', (_, entity, text, surfaces) => {
    expect(namesIn(text, entity)).toEqual(surfaces);
  });
});

it.each([
  ['NRU', 'The N.R.U. met. A man of the NRU left.', ['N.R.U.', 'NRU']],
  ['N.R.U.', 'The N.R.U. met. A man of the NRU left.', ['N.R.U.', 'NRU']],
])('the acronym %s is found with its stops and without', (alias, text, surfaces) => {
  expect(namesIn(text, ['nru', { kind: 'body', name: 'Northern Rail Union', aliases: [alias] }])).toEqual(surfaces);
});
