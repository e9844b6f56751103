import { describe, expect, it } from 'vitest';
import { articleView } from '../../../src/views/article.ts';
import { entityView } from '../../../src/views/entity.ts';
import { eventView } from '../../../src/views/event.ts';
import { attributionOf, notStated, sourcesOf } from '../../../src/edition/sources.ts';
import { editionOf, makeBlock, makeEntity, makeEvent, makeMention, makeOutlet, makeStory } from './records.ts';

describe('eventView', () => {
  const one = makeBlock(1, 'Ann and 26 others');
  const two = makeBlock(1, 'Twenty-six');
  const edition = editionOf({
    stories: [
      makeStory('a', { event: 'e', siglum: 'A', blocks: [one], mentions: [makeMention('ann', 'Ann', one)] }),
      makeStory('b', { event: 'e', siglum: 'B', blocks: [two] }),
    ],
    events: [
      makeEvent('e', {
        figures: [
          {
            value: '26',
            label: 'people',
            source: [
              { article: 'b', line: 1 },
              { article: 'a', line: 1 },
            ],
          },
          { value: '1', label: 'Ann', source: [{ article: 'a', line: 1 }] },
        ],
      }),
    ],
    entities: [
      makeEntity('ann', {
        status: [
          {
            event: 'e',
            outcome: 'handed-over',
            text: 'Handed over',
            source: [{ article: 'a', line: 1 }],
            asOf: '2025-08-12',
          },
        ],
      }),
    ],
  });
  const view = eventView(edition, edition.events[0]!);

  it('shows for each figure which articles give it and which are silent', () => {
    expect(view.figures.map(({ marks }) => marks.map(({ siglum }) => siglum))).toEqual([['A', 'B']]);
    expect(view.loneFigures.map(({ marks }) => marks.map(({ url }) => url))).toEqual([
      ['/articles/a/#b-00000001', undefined],
    ]);
  });

  it('groups the people by what became of them', () => {
    expect(view.people).toMatchObject([{ outcome: 'handed-over', members: [{ passages: 1 }] }]);
  });
});

describe('articleView', () => {
  it('joins the items of a list, and begins another where the number changes', () => {
    const blocks = [1, 1, 2].map((list, at) => makeBlock(at + 1, `Item ${at}`, { kind: 'list-item', list }));
    const edition = editionOf({ stories: [makeStory('a', { blocks })] });
    const { body } = articleView(edition, edition.stories[0]!);
    expect(body.map((part) => part.kind === 'list' && part.items.length)).toEqual([2, 1]);
  });

  it('knows its neighbours within the event', () => {
    const edition = editionOf({
      events: [makeEvent('e')],
      stories: ['A', 'B', 'C'].map((siglum) => makeStory(siglum.toLowerCase(), { event: 'e', siglum })),
    });
    const view = articleView(edition, edition.story.get('b')!);
    expect([view.previous?.slug, view.next?.slug]).toEqual(['a', 'c']);
  });

  it('keeps search engines from captures', () => {
    const edition = editionOf({ stories: [makeStory('a'), makeStory('b', { form: 'digest' })] });
    expect(edition.stories.map((story) => articleView(edition, story).noindex)).toEqual([true, false]);
  });
});

describe('entityView', () => {
  it('shows a relation from both ends, and once where both tell it', () => {
    const source = [{ article: 'a', line: 1 }];
    const edition = editionOf({
      stories: [makeStory('a')],
      entities: [
        makeEntity('ann', { relations: [{ to: 'ben', kind: 'sister of', source }] }),
        makeEntity('ben', { relations: [{ to: 'cy', kind: 'friend of', source }] }),
        makeEntity('cy', { relations: [{ to: 'ben', kind: 'friend of', source }] }),
      ],
    });
    const { relations } = entityView(edition, edition.entity.get('ben')!);
    expect(relations.map(({ from, kind, to }) => `${from.id} ${kind} ${to.id}`)).toEqual([
      'ben friend of cy',
      'ann sister of ben',
    ]);
  });
});

describe('sources', () => {
  const edition = editionOf({
    outlets: [makeOutlet('post', { name: 'The Post' }), makeOutlet('unused')],
    stories: [
      makeStory('a', {
        outlet: 'post',
        trail: [
          { name: 'Carrier', role: 'republisher', evidence: 'x' },
          { name: 'The Post', outlet: 'post', role: 'publisher', evidence: 'x' },
          { name: 'A Wire', role: 'credit', kind: 'wire', evidence: 'x' },
        ],
      }),
      makeStory('b'),
    ],
  });

  it('are those that an article refers to, known to the vocabulary or not', () => {
    expect([...sourcesOf(edition).values()].map(({ url }) => url)).toEqual([
      '/sources/a-wire/',
      '/sources/carrier/',
      '/sources/post/',
    ]);
  });

  it('say whose an article is', () => {
    expect(attributionOf(edition, edition.stories[0]!)).toEqual({
      publisher: { name: 'The Post', url: '/sources/post/' },
      carriedBy: [{ name: 'Carrier', url: '/sources/carrier/' }],
      credits: [{ name: 'A Wire', url: '/sources/a-wire/', kind: 'wire' }],
    });
  });

  it('never guess what a file does not state', () => {
    expect(attributionOf(edition, edition.stories[1]!).publisher).toBeUndefined();
    expect(notStated(edition.stories[1]!)).toContain('outlet');
  });
});
