import { describe, expect, it } from 'vitest';
import { certaintyOf } from '../../../src/compare/certainty/table.ts';
import { coverageOf } from '../../../src/compare/coverage/table.ts';
import { differencesOf } from '../../../src/compare/differences/table.ts';
import type { Question } from '../../../src/compare/types.ts';
import type { PlacedStory } from '../../../src/pipeline/record/placed.ts';
import { makeEntity, makeMention } from '../pages/records.ts';
import { article, comparisonOf, digest } from './records.ts';

const naming = (story: PlacedStory, entity: string, surface: string): PlacedStory => ({
  ...story,
  mentions: [
    ...story.mentions,
    ...story.blocks.filter(({ text }) => text.includes(surface)).map((block) => makeMention(entity, surface, block)),
  ],
});

describe('coverage', () => {
  const ana = makeEntity('ana', { name: 'Ana' });
  const bo = makeEntity('bo', { name: 'Bo' });
  const gang = makeEntity('gang', { name: 'Gang', kind: 'group' });
  const A = naming(naming(article('A', ['Ana and Bo.', 'Ana again.']), 'ana', 'Ana'), 'bo', 'Bo');
  const B = naming(naming(article('B', ['Bo and the Gang.']), 'bo', 'Bo'), 'gang', 'Gang');

  it('lists by kind, those whom most articles name first', () => {
    const { kinds } = coverageOf(comparisonOf([A, B], {}, [gang, ana, bo, makeEntity('nobody')]));
    expect(kinds.map(({ kind, rows }) => [kind, rows.map(({ name, articles }) => `${name} ${articles}`)])).toEqual([
      ['person', ['Bo 2', 'Ana 1']],
      ['group', ['Gang 1']],
    ]);
  });

  it('counts mentions, and leads to each passage once', () => {
    const twice = {
      ...A,
      mentions: [...A.mentions, ...A.mentions.filter(({ entity }) => entity === 'ana').slice(0, 1)],
    };
    const [row] = coverageOf(comparisonOf([twice, B], {}, [ana])).kinds[0]?.rows ?? [];
    expect(row?.cells.map(({ count, passages }) => [count, passages.map(({ line }) => line)])).toEqual([
      [3, [1, 2]],
      [0, []],
    ]);
  });

  it('leads to the headline, but not to one of ours, and leaves commentary out', () => {
    const mention = { entity: 'ana', surface: 'Ana', start: 0, end: 3 };
    const headed = article('A', ['.'], {
      title: { text: 'Ana', origin: 'article', line: 4 },
      mentions: [{ ...mention, in: 'title' }],
    });
    const ours = article('B', ['.'], {
      title: { text: 'Ana', origin: 'editor' },
      mentions: [
        { ...mention, in: 'title' },
        { ...mention, in: 'commentary' },
      ],
    });
    const [row] = coverageOf(comparisonOf([headed, ours], {}, [ana])).kinds[0]?.rows ?? [];
    expect(row?.cells.map(({ count, passages }) => [count, passages.map(({ url, line }) => [url, line])])).toEqual([
      [1, [['/articles/a/#headline', 4]]],
      [0, []],
    ]);
  });
});

describe('differences', () => {
  const question: Question = {
    id: 'pier',
    question: 'What of the pier?',
    gist: 'One closes it.',
    answers: { A: { stance: 'closed', text: 'It was closed.', lines: [12] }, B: 'nothing' },
  };
  const A = digest('A', ['First.', 'They closed the pier.']);
  const of = (stories: readonly PlacedStory[], one = question): ReturnType<typeof differencesOf> =>
    differencesOf(comparisonOf(stories, { differences: [one] }));

  it('has an answer, silence, or neither for each article', () => {
    const [row] = of([A, article('B', ['.']), article('C', ['.'])]).rows;
    expect(row).toMatchObject({ id: 'pier', question: 'What of the pier?', gist: 'One closes it.' });
    expect(row?.cells.map(({ siglum, state }) => [siglum, state])).toEqual([
      ['A', 'says'],
      ['B', 'nothing'],
      ['C', 'unanswered'],
    ]);
  });

  it('leads to the block of the digest that tells the line', () => {
    expect(of([A]).rows[0]?.cells).toMatchObject([
      { stance: 'closed', text: 'It was closed.', passages: [{ block: A.blocks[1]?.id, line: 12 }] },
    ]);
  });

  it('leads to the line of the capture', () => {
    const capture = article('A', ['.'], {});
    const block = { ...capture.blocks[0]!, line: 12, text: 'They shut the pier.' };
    expect(of([{ ...capture, blocks: [block] }]).rows[0]?.cells).toMatchObject([
      { passages: [{ block: block.id, line: 12 }] },
    ]);
  });

  it('leads to the headline where no block tells the line', () => {
    const headline = { text: 'Board closed the pier', origin: 'article' as const, originalLine: 12 };
    const story = digest('A', ['First.'], { title: headline });
    expect(of([story]).rows[0]?.cells).toMatchObject([{ passages: [{ url: '/articles/a/#headline', line: 12 }] }]);
  });

  it('leads to the article where the block is beyond an excerpt', () => {
    expect(of([article('A', ['.'])]).rows[0]?.cells).toMatchObject([{ passages: [{ url: '/articles/a/', line: 12 }] }]);
  });

  it('says nothing of a withdrawn article, not in the gist either', () => {
    const { rows, withdrawn } = of([{ ...A, withdrawn: true }, article('B', ['.'])]);
    expect(withdrawn).toHaveLength(1);
    expect(rows).toEqual([
      { id: 'pier', question: 'What of the pier?', cells: [{ article: 'b', siglum: 'B', state: 'nothing' }] },
    ]);
  });

  it('is not deceived by a siglum that every object has', () => {
    expect(
      of([{ ...article('A', ['.']), events: [{ id: 'e', siglum: 'constructor' }] }]).rows[0]?.cells[0]?.state,
    ).toBe('unanswered');
  });
});

describe('certainty', () => {
  const saying = (
    siglum: string,
    certainty?: 'alleged' | 'accused' | 'sentenced',
  ): NonNullable<Parameters<typeof makeEntity>[1]>['says'] => [
    { text: `as ${siglum} says`, source: { article: siglum.toLowerCase(), line: 1 }, ...(certainty && { certainty }) },
  ];
  const stories = [article('A', ['One.']), article('B', ['Two.'])];

  it('sets the degrees side by side, the strongest of each article', () => {
    const ana = makeEntity('ana', {
      name: 'Ana',
      says: [...saying('A', 'accused')!, ...saying('A', 'alleged')!, ...saying('B', 'sentenced')!],
    });
    const [row] = certaintyOf(comparisonOf(stories, {}, [ana])).rows;
    expect(row).toMatchObject({ entity: 'ana', articles: 2, differs: true });
    expect(row?.cells.map(({ strongest, sayings }) => [strongest, sayings.length])).toEqual([
      ['accused', 2],
      ['sentenced', 1],
    ]);
    expect(row?.cells[0]?.sayings[0]?.passage).toMatchObject({ line: 1, block: stories[0]?.blocks[0]?.id });
  });

  it('puts first those of whom the articles are not equally sure', () => {
    const agreed = makeEntity('ana', { name: 'Ana', says: [...saying('A', 'accused')!, ...saying('B', 'accused')!] });
    const differ = makeEntity('zoe', { name: 'Zoe', says: [...saying('A', 'accused')!, ...saying('B', 'alleged')!] });
    expect(
      certaintyOf(comparisonOf(stories, {}, [agreed, differ])).rows.map(({ name, differs }) => [name, differs]),
    ).toEqual([
      ['Zoe', true],
      ['Ana', false],
    ]);
  });

  it('is about people of whom a degree is recorded, in articles that can be read', () => {
    const people = [
      makeEntity('plain', { says: saying('A')! }),
      makeEntity('gang', { kind: 'group', says: saying('A', 'accused')! }),
      makeEntity('gone', { says: saying('C', 'accused')! }),
    ];
    const gone = { ...article('C', ['Three.']), withdrawn: true };
    expect(certaintyOf(comparisonOf([...stories, gone], {}, people)).rows).toEqual([]);
  });
});
