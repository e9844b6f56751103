import { describe, expect, it } from 'vitest';
import { citationsAt, companyOf, namingsOf, passageAt } from '../../../src/edition/passages.ts';
import { editionOf, makeBlock, makeEntity, makeEvent, makeMention, makeStory } from './records.ts';

const told = makeBlock(7, 'A digest tells it', { originalLines: [3, 4] });
const opinion = makeBlock(9, 'What the outlet thinks', { originalLines: [22] });
const digest = makeStory('digest', {
  form: 'digest',
  event: 'e',
  siglum: 'B',
  title: { text: 'Headline', origin: 'syndication', originalLine: 27 },
  trail: [{ name: 'The Post', role: 'publisher', originalLine: 30, evidence: 'The Post' }],
  rights: { owner: 'The Post', originalLine: 31 },
  blocks: [told],
  commentary: { marker: 'NP', line: 9, blocks: [opinion] },
});
const capture = makeStory('capture', { event: 'e', siglum: 'A', blocks: [makeBlock(3, 'As it was saved')] });
const edition = editionOf({ stories: [digest, capture], events: [makeEvent('e')] });
const urlAt = (article: string, line: number) => passageAt(edition, { article, line })?.url;

describe('passageAt', () => {
  it('finds the block of a digest that tells an original line', () => {
    expect(urlAt('digest', 4)).toBe(`/articles/digest/#${told.id}`);
  });

  it('finds the block of a capture that stands in the line', () => {
    expect(urlAt('capture', 3)).toBe('/articles/capture/#b-00000003');
  });

  it('searches the commentary, too', () => {
    expect(urlAt('digest', 22)).toBe(`/articles/digest/#${opinion.id}`);
  });

  it('leads to the headline, the trail or the rights for their lines, else to the article', () => {
    expect([27, 30, 31, 99].map((line) => urlAt('digest', line))).toEqual([
      '/articles/digest/#headline',
      '/articles/digest/#trail',
      '/articles/digest/#rights',
      '/articles/digest/',
    ]);
  });

  it('finds nothing in an article that is not there', () => {
    expect(urlAt('elsewhere', 1)).toBeUndefined();
  });
});

describe('citationsAt', () => {
  it('names each article once, in the order of their letters, with all its lines', () => {
    const source = [
      { article: 'digest', line: 22 },
      { article: 'capture', line: 3 },
      { article: 'digest', line: 4 },
      { article: 'digest', line: 4 },
    ];
    const citations = citationsAt(edition, source);
    expect(citations.map(({ story, passages }) => [story.siglum, passages.map(({ line }) => line)])).toEqual([
      ['A', [3]],
      ['B', [22, 4]],
    ]);
  });
});

describe('namingsOf', () => {
  const first = makeBlock(1, 'Ann met Ben, and Ann left.');
  const second = makeBlock(2, 'Ben stayed.');
  const story = makeStory('a', {
    title: { text: 'Ann', origin: 'article' },
    blocks: [first, second],
    mentions: [
      makeMention('ben', 'Ben', second),
      makeMention('ann', 'Ann', first),
      { ...makeMention('ann', 'Ann', first), start: 17, end: 20 },
      makeMention('ben', 'Ben', first),
      { entity: 'ann', surface: 'Ann', start: 0, end: 3, in: 'title' },
    ],
  });
  const whole = editionOf({ stories: [story], entities: [makeEntity('ann'), makeEntity('ben')] });

  it('gives one passage for a block, whatever the number of its mentions, the headline first', () => {
    const [found] = namingsOf(whole, 'ann');
    expect(found?.namings.map(({ url }) => url)).toEqual(['/articles/a/#headline', '/articles/a/#b-00000001']);
    expect(found?.namings[1]?.segments.filter(({ marked }) => marked)).toHaveLength(2);
  });

  it('follows the order of the text', () => {
    expect(namingsOf(whole, 'ben')[0]?.namings.map(({ lines }) => lines)).toEqual([[1], [2]]);
  });

  it('counts the blocks that name two together', () => {
    expect(companyOf(whole, 'ben').map(({ entity, together }) => [entity.id, together])).toEqual([['ann', 1]]);
  });
});
