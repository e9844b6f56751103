import { describe, expect, it } from 'vitest';
import { published } from '../../../src/edition/published.ts';
import { story as shape } from '../../../src/pipeline/record/schema.ts';
import { makeBlock, makeMention, makeStory } from './records.ts';

const words = (count: number): string => Array.from({ length: count }, (_, at) => `w${at}`).join(' ');

describe('published', () => {
  it('leaves a story alone that nothing keeps back', () => {
    const story = makeStory('a', { blocks: [makeBlock(1, words(500))] });
    expect(published(story)).toBe(story);
  });

  it('leaves nothing of a withdrawn story but its address', () => {
    const block = makeBlock(1, 'Secret words');
    const shown = published(
      makeStory('a', {
        withdrawn: true,
        title: { text: 'Secret headline', origin: 'article' },
        deck: { text: 'Secret deck' },
        byline: { text: 'Secret author' },
        outlet: 'secret-outlet',
        trail: [{ name: 'Secret', role: 'publisher', evidence: 'Secret' }],
        blocks: [block],
        commentary: { marker: 'Secret', line: 2, blocks: [block] },
        setAside: [{ line: 3, text: 'Secret', rule: 'r', reason: 'r', confidence: 1 }],
        crossReferences: [{ line: 4, text: 'Secret' }],
        mentions: [makeMention('x', 'Secret', block)],
        original: { file: 'secret.txt' },
        words: 2,
        readingMinutes: 1,
        siglum: 'A',
        event: 'e',
      }),
    );
    expect(JSON.stringify(shown)).not.toMatch(/secret/i);
    expect(shown).toMatchObject({
      url: '/articles/a/',
      events: [{ id: 'e', siglum: 'A' }],
      withdrawn: true,
      noindex: true,
    });
  });

  it('keeps the first blocks of an excerpt, and only the names in them', () => {
    const [first, second, third] = [
      makeBlock(1, `Ann ${words(40)}`),
      makeBlock(2, `Ben ${words(25)}`),
      makeBlock(3, `Cy`),
    ];
    const shown = published(
      makeStory('a', {
        captures: 'excerpt',
        blocks: [first, second, third],
        mentions: [makeMention('ann', 'Ann', first), makeMention('cy', 'Cy', third)],
        commentary: { marker: 'NP', line: 9, blocks: [makeBlock(9, 'Opinion')] },
        setAside: [{ line: 3, text: 'Share', rule: 'r', reason: 'r', confidence: 1 }],
        words: 68,
      }),
    );
    expect(shown.blocks.map(({ text }) => text.slice(0, 3))).toEqual(['Ann', 'Ben']);
    expect(shown.mentions.map(({ entity }) => entity)).toEqual(['ann']);
    expect(shown).toMatchObject({ setAside: [], crossReferences: [], words: 68 });
    expect(shown.commentary).toBeUndefined();
  });

  it('cuts a long first block between words, its names and its HTML with it', () => {
    const block = makeBlock(1, `Ann <b>, ${words(300)} Ben`);
    const shown = published(
      makeStory('a', {
        captures: 'excerpt',
        blocks: [block],
        mentions: [makeMention('ann', 'Ann', block), makeMention('ben', 'Ben', block)],
      }),
    );
    expect(shown.blocks[0]?.text).toMatch(/^Ann <b>, w0 .* w57…$/);
    expect(shown.blocks[0]?.html).toMatch(/^Ann &lt;b&gt;, w0 .* w57…$/);
    expect(shown.mentions.map(({ entity }) => entity)).toEqual(['ann']);
  });

  it('shows a digest whole: it is in our words', () => {
    const story = makeStory('a', { form: 'digest', captures: 'excerpt', blocks: [makeBlock(1, words(500))] });
    expect(published(story)).toBe(story);
  });

  it('knows every field of a record: one that is new must be kept back or let through on purpose', () => {
    const letThrough =
      'id slug url file sha256 form events title deck dateline language read outlet trail byline rights original ' +
      'published added modified words readingMinutes formerly captures noindex withdrawn';
    const cut = 'blocks mentions quotes dates figures';
    const keptBack = 'commentary crossReferences setAside measured';
    expect(Object.keys(shape.shape).sort()).toEqual(`${letThrough} ${cut} ${keptBack}`.split(' ').sort());
  });
});
