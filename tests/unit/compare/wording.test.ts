import { describe, expect, it } from 'vitest';
import { jaccard, shinglesOf } from '../../../src/compare/wording/shared-runs.ts';
import { countTerms } from '../../../src/compare/wording/terms.ts';
import { wordingOf } from '../../../src/compare/wording/table.ts';
import type { Measured } from '../../../src/pipeline/record/schema.ts';
import { article, comparisonOf, digest } from './records.ts';

const RUN = 'the harbour board has closed the old pier to all of the ferries for good and ever';

describe('countTerms', () => {
  const terms = { expelled: ['expel', 'expuls'], 'handed over': ['hand over', 'handed over', 'handover'] };

  it('counts the words that begin with a stem, in any case', () => {
    expect(countTerms('Expelled, EXPULSION; they expel. Unexpelled counts not.', terms)).toEqual({
      expelled: 3,
      'handed over': 0,
    });
  });

  it('finds stems of several words across a line’s end', () => {
    expect(countTerms('They hand\nover; handed  over; a handover.', terms)['handed over']).toBe(3);
  });

  it('counts a place once, whichever of its stems fit, and no empty stem', () => {
    expect(countTerms('extradited', { e: ['extradit', 'extra', ''] })).toEqual({ e: 1 });
  });
});

describe('jaccard', () => {
  it('is the share of runs of five words', () => {
    expect(jaccard(shinglesOf('a b c d e'), shinglesOf('a b c d e'))).toBe(1);
    expect(jaccard(shinglesOf('a b c d e f'), shinglesOf('a b c d e x'))).toBe(0.333);
    expect(jaccard(shinglesOf('a b'), shinglesOf('a b'))).toBe(0);
  });
});

describe('wording', () => {
  it('is compared between captures', () => {
    const [A, B] = [article('A', ['Other words.', `Now ${RUN}.`]), article('B', [`And so ${RUN}, they say.`])];
    const [pair] = wordingOf(comparisonOf([A, B])).pairs;
    expect(pair).toMatchObject({ first: { siglum: 'A' }, second: { siglum: 'B' }, basis: 'text' });
    expect(pair?.longest).toMatchObject({
      words: 17,
      passages: [{ block: A.blocks[1]?.id }, { block: B.blocks[0]?.id }],
    });
    expect(pair?.longest?.phrase.split(' ')).toHaveLength(14);
    expect(pair?.jaccard).toBe(0.5);
  });

  it('ends a run where a block ends, and leaves commentary out', () => {
    const whole = article('A', [RUN]);
    const halves = article('B', ['the harbour board has closed', 'the old pier to all of the ferries']);
    expect(wordingOf(comparisonOf([whole, halves])).pairs[0]?.longest?.words).toBe(8);
    const note = { marker: 'Note:', line: 9, blocks: whole.blocks };
    expect(wordingOf(comparisonOf([whole, article('B', ['.'], { commentary: note })])).pairs[0]).not.toHaveProperty(
      'longest',
    );
  });

  it('leaves a short run unsaid', () => {
    expect(
      wordingOf(
        comparisonOf([
          article('A', ['one two three four five six seven']),
          article('B', ['one two three four five six seven']),
        ]),
      ).pairs[0],
    ).not.toHaveProperty('longest');
  });

  const measured: Measured = {
    runs: [{ with: 'b', words: 12, phrase: 'some words', line: 11, otherLine: 12 }],
    terms: { closed: 4 },
    quotes: [],
  };

  it('is taken of digests from what was measured, in whichever of the two it stands', () => {
    const [A, B] = [digest('A', [RUN], { measured }), digest('B', ['.', RUN])];
    const expected = {
      basis: 'measured',
      longest: {
        words: 12,
        phrase: 'some words',
        passages: [
          { article: 'a', line: 11 },
          { article: 'b', line: 12 },
        ],
      },
    };
    expect(wordingOf(comparisonOf([A, B])).pairs).toMatchObject([expected]);
    expect(wordingOf(comparisonOf([B, A])).pairs[0]?.longest?.passages.map(({ article }) => article)).toEqual([
      'b',
      'a',
    ]);
    expect(wordingOf(comparisonOf([A, B])).pairs[0]).not.toHaveProperty('jaccard');
  });

  it('is never taken of the digests’ own sentences', () => {
    expect(
      wordingOf(comparisonOf([digest('A', [RUN]), digest('B', [RUN])], { terms: { closed: ['clos'] } })),
    ).toMatchObject({
      pairs: [],
      terms: [
        {
          term: 'closed',
          cells: [
            { article: 'a', siglum: 'A' },
            { article: 'b', siglum: 'B' },
          ],
        },
      ],
    });
  });

  it('counts the terms of a whole capture, its asides included, and takes a digest’s from its original', () => {
    const capture = article('A', ['It closed.'], {
      crossReferences: [{ text: 'Closing time', line: 3 }],
      title: { text: 'Pier Closes', origin: 'article' },
    });
    const { terms } = wordingOf(
      comparisonOf([capture, digest('B', ['closed closed'], { measured })], { terms: { closed: ['clos'] } }),
    );
    expect(terms[0]?.cells.map(({ count }) => count)).toEqual([3, 4]);
  });

  it('shows nothing that was measured against a withdrawn article', () => {
    const shown = wordingOf(
      comparisonOf([digest('A', [RUN], { measured }), { ...digest('B', [RUN]), withdrawn: true }]),
    );
    expect(JSON.stringify(shown)).not.toContain('some words');
  });
});
