import { describe, expect, it } from 'vitest';
import { aToZ } from '../../../src/views/a-to-z.ts';
import { editionOf, makeBlock, makeEntity, makeMention, makeOutlet, makeStory } from './records.ts';

const block = makeBlock(1, 'x');

function lettersOf(...entities: ReturnType<typeof makeEntity>[]): Record<string, string[]> {
  const mentions = entities.map(({ id }) => makeMention(id, 'x', block));
  const letters = aToZ(
    editionOf({
      entities,
      outlets: [makeOutlet('post', { name: 'The Post' })],
      stories: [
        makeStory('a', {
          blocks: [block],
          mentions,
          outlet: 'post',
          title: { text: '“Quoted” news', origin: 'article' },
        }),
        makeStory('gone', { withdrawn: true }),
      ],
    }),
  );
  return Object.fromEntries(letters.map(({ name, entries }) => [name, entries.map(({ label }) => label)]));
}

describe('aToZ', () => {
  it('has a person under each part of the name', () => {
    expect(lettersOf(makeEntity('f', { name: 'Cecilia Farfán Méndez' }))).toMatchObject({
      C: ['Cecilia Farfán Méndez'],
      F: ['Farfán Méndez, Cecilia'],
      M: ['Méndez, Cecilia Farfán'],
    });
  });

  it('has a nickname with and without its article, and an accent under its plain letter', () => {
    const letters = lettersOf(makeEntity('o', { name: 'Óscar', aliases: ['El Mencho'] }));
    expect(letters).toMatchObject({ E: ['El Mencho'], M: ['Mencho, El'], O: ['Óscar'] });
  });

  it('has headlines and sources, and no withdrawn article', () => {
    const letters = lettersOf();
    expect(letters).toEqual({ Q: ['“Quoted” news'], T: ['The Post'] });
  });

  it('has every name of one who is written without Latin letters', () => {
    expect(lettersOf(makeEntity('n', { name: 'Εύβοια', aliases: ['Χαλκίδα'], kind: 'place' }))['Other']).toEqual([
      'Εύβοια',
      'Χαλκίδα',
    ]);
  });

  it('puts what begins with no Latin letter at the end', () => {
    expect(Object.keys(lettersOf(makeEntity('n', { name: '東京', kind: 'place' }))).at(-1)).toBe('Other');
  });
});
