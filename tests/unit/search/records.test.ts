import { describe, expect, test } from 'vitest';
import { recordsOf } from '../../../src/search/index/records.ts';
import { NAMED_KINDS } from '../../../src/search/types.ts';
import { entities, sources, stories } from './fixture.ts';
import type { Story } from '../../../src/pipeline/record/schema.ts';

const records = recordsOf({ stories, entities, sources });
const ids = (kind: string): string[] => records.filter((record) => record.kind === kind).map(({ id }) => id);

describe('names', () => {
  test('have their names apart, their address and the articles that name them', () => {
    expect(records.find(({ id }) => id === 'servando-gomez-martinez')).toEqual({
      kind: 'person',
      id: 'servando-gomez-martinez',
      title: 'Servando Gómez Martínez',
      url: '/people/servando-gomez-martinez/',
      aliases: ['La Tuta'],
      articles: ['second-transfer'],
    });
  });

  test('come by kind, then by name', () => {
    const named = records.filter((record) => record.kind !== 'article' && record.kind !== 'passage');
    const order = named.map(({ kind, title }) => `${NAMED_KINDS.indexOf(kind)} ${title}`);
    expect(order).toEqual([...order].sort());
  });

  test('of outlets those that an article refers to', () => {
    expect(ids('outlet')).toEqual(['al-jazeera', 'associated-press', 'punching-bag-post', 'ussanews']);
  });

  test('marked noindex are left out, in passages too', () => {
    expect(JSON.stringify(records)).not.toMatch(/kept-back|Keptback/);
  });

  test('an alias that search cannot tell from the name is not kept twice', () => {
    const [cuinis] = recordsOf({
      stories: [],
      sources: [],
      entities: [
        { ...entities.find(({ id }) => id === 'los-cuinis')!, aliases: ['Cuinis', 'LOS CUINIS', 'Cuinis Cartel'] },
      ],
    });
    expect(cuinis).toMatchObject({ title: 'Los Cuinis', aliases: ['Cuinis Cartel'] });
  });
});

describe('articles and passages', () => {
  test('an article has its outlet by name', () => {
    expect(records.find(({ id }) => id === 'why-allow-this')).toMatchObject({
      kind: 'article',
      siglum: 'A',
      outlet: 'The Punching Bag Post',
      url: '/articles/why-allow-this/',
    });
  });

  test('a passage leads to its block and knows whom it names', () => {
    expect(records.find((record) => record.kind === 'passage' && record.text.startsWith('Gómez'))).toEqual({
      kind: 'passage',
      id: 'second-transfer#b-03030312',
      title: 'A second transfer of cartel figures',
      url: '/articles/second-transfer/#b-03030312',
      article: 'second-transfer',
      text: 'Gómez, who once taught at a school, was sentenced to 55 years.',
      mentions: ['servando-gomez-martinez'],
      speakers: [],
      part: 'text',
    });
  });

  test('a passage knows whom it quotes', () => {
    const [quoting] = records.filter((record) => record.kind === 'passage' && record.speakers.length > 0);
    expect(quoting).toMatchObject({ id: 'why-allow-this#b-03030311', speakers: ['pam-bondi'] });
  });

  test('an article is of the day on which it was published, else of that of its event', () => {
    const [first, second] = stories;
    const dated = recordsOf({
      stories: [
        {
          ...first!,
          published: {
            value: '2025-08-14',
            precision: 'day',
            basis: 'stated',
            working: '',
            line: 1,
            expression: 'Aug 14',
          } as Story['published'],
        },
        second!,
      ],
      entities,
      sources,
      events: [{ id: 'handover', date: '2025-08-12' }],
    }).flatMap((record) => (record.kind === 'article' ? record.date : []));
    expect(dated).toEqual(['2025-08-14', '2025-08-12']);
    expect(records.find(({ kind }) => kind === 'article')).not.toHaveProperty('date');
  });

  test('headings are no passages', () => {
    expect(records.some((record) => record.kind === 'passage' && record.text === 'What was agreed')).toBe(false);
  });

  test('commentary is marked', () => {
    expect(records.filter((record) => record.kind === 'passage' && record.part === 'commentary')).toHaveLength(1);
  });

  test('withdrawn and noindex articles leave no trace', () => {
    expect(ids('article')).toEqual([
      'why-allow-this',
      'hands-over-kingpins',
      'twenty-six-figures',
      'landmark-deal',
      'second-transfer',
    ]);
    expect(JSON.stringify(records)).not.toMatch(/zeppelins|balloons/);
  });
});

test('the same input in another order gives the same names in the same order', () => {
  const names = (list: typeof entities): unknown[] =>
    recordsOf({ stories, entities: list, sources }).filter(
      (record) => record.kind !== 'article' && record.kind !== 'passage',
    );
  expect(names([...entities].reverse())).toEqual(names(entities));
});
