import { describe, expect, it } from 'vitest';
import { editionOf, makeBlock, makeEntity, makeEvent, makeMention, makeStory } from './records.ts';

describe('makeEdition', () => {
  it('sorts by event, newest first, then siglum, then slug; articles of no event come last', () => {
    const edition = editionOf({
      events: [makeEvent('old', { date: '2024-01-01' }), makeEvent('new', { date: '2025-01-01' })],
      stories: [
        makeStory('z'),
        makeStory('c', { event: 'old', siglum: 'A' }),
        makeStory('b', { event: 'new', siglum: 'AA' }),
        makeStory('a', { event: 'new', siglum: 'Z' }),
        makeStory('y', { event: 'unknown' }),
      ],
    });
    expect(edition.stories.map(({ slug }) => slug)).toEqual(['a', 'b', 'c', 'y', 'z']);
    expect(edition.events.map(({ id }) => id)).toEqual(['new', 'old']);
  });

  it('sorts articles without a letter by the day of publication, newest first, unknown days last', () => {
    const published = (value: string) => ({
      value,
      precision: 'day' as const,
      expression: value,
      line: 1,
      basis: 'stated' as const,
    });
    const stories = [
      makeStory('a'),
      makeStory('b', { published: published('2024-03-01') }),
      makeStory('c', { published: published('2025-01-31') }),
    ];
    expect(editionOf({ stories }).stories.map(({ slug }) => slug)).toEqual(['c', 'b', 'a']);
  });

  it('shows only events that an article belongs to, and only facts that an article here states', () => {
    const source = [
      { article: 'a', line: 1 },
      { article: 'elsewhere', line: 1 },
    ];
    const edition = editionOf({
      stories: [makeStory('a', { event: 'e', siglum: 'A' })],
      events: [
        makeEvent('e', {
          summary: [
            [
              { text: 'Told', source },
              { text: ', as they say.', source: [] },
            ],
            [
              { text: 'Told', source },
              { text: 'Untold', source: source.slice(1) },
            ],
          ],
        }),
        makeEvent('empty'),
      ],
    });
    expect(edition.events).toHaveLength(1);
    expect(edition.events[0]?.summary).toEqual([
      [
        { text: 'Told', source: source.slice(0, 1) },
        { text: ', as they say.', source: [] },
      ],
    ]);
  });

  it('takes a withdrawn article for no evidence', () => {
    const source = [{ article: 'a', line: 1 }];
    const edition = editionOf({
      stories: [makeStory('a', { event: 'e', withdrawn: true })],
      events: [makeEvent('e', { figures: [{ value: '26', label: 'people', source }] })],
      entities: [makeEntity('x', { says: [{ source: source[0]!, text: 'Accused' }] })],
    });
    expect(edition.events[0]?.figures).toEqual([]);
    expect(edition.entities).toEqual([]);
  });

  it('repeats no words that a withdrawn article shares with another', () => {
    const run = { words: 9, phrase: 'nine words that both have', line: 1, otherLine: 1 };
    const quote = { line: 1, otherLine: 1, kind: 'exact' as const, shared: 4, phrase: 'so they said' };
    const both = <Item>(item: Item): (Item & { with: string })[] =>
      ['b', 'c'].map((other) => ({ ...item, with: other }));
    const edition = editionOf({
      stories: [
        makeStory('a', { measured: { runs: both(run), quotes: both(quote), terms: { expelled: 2 } } }),
        makeStory('b', { withdrawn: true }),
        makeStory('c'),
      ],
    });
    expect(edition.story.get('a')?.measured).toEqual({
      runs: [{ ...run, with: 'c' }],
      quotes: [{ ...quote, with: 'c' }],
      terms: { expelled: 2 },
    });
  });

  it('gives a page to whom an article names or a fact with evidence is about, and to nobody else', () => {
    const block = makeBlock(1, 'Ann spoke');
    const source = [{ article: 'a', line: 1 }];
    const edition = editionOf({
      stories: [makeStory('a', { blocks: [block], mentions: [makeMention('ann', 'Ann', block)] })],
      entities: [
        makeEntity('ann', { relations: [{ to: 'her-brother', kind: 'sister of', source }] }),
        makeEntity('her-brother'),
        makeEntity('said-of', { says: [{ source: source[0]!, text: 'Wanted' }] }),
        makeEntity('absent', { relations: [{ to: 'ann', kind: 'friend of', source: [{ article: 'b', line: 1 }] }] }),
      ],
    });
    expect(edition.entities.map(({ id }) => id)).toEqual(['ann', 'her-brother', 'said-of']);
  });

  it('puts people before groups, bodies and places, and accents where readers look for them', () => {
    const entities = [
      makeEntity('l', { kind: 'place', name: 'Aba' }),
      makeEntity('o', { name: 'Óscar' }),
      makeEntity('z', { name: 'Zoe' }),
      makeEntity('p', { name: 'Pia' }),
    ];
    const block = makeBlock(1, 'x');
    const mentions = entities.map(({ id }) => makeMention(id, 'x', block));
    const edition = editionOf({ entities, stories: [makeStory('a', { blocks: [block], mentions })] });
    expect(edition.entities.map(({ name }) => name)).toEqual(['Óscar', 'Pia', 'Zoe', 'Aba']);
  });
});
