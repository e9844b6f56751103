import { describe, expect, it } from 'vitest';
import { align, inRuns, phraseOf, segmentsOf, wordingOf } from '../../../src/compare/quotes/align.ts';

const FULL = 'The old pier will be shut in March, and the ferries will sail from the quay.';
const relation = (one: string, full = FULL): string => align(wordingOf(one), wordingOf(full)).relation;

describe('align', () => {
  it.each([
    [
      'capitals, marks and the last point',
      'the OLD pier will be shut in March and the ferries will sail from the quay',
    ],
    ['accents and the kind of apostrophe', FULL],
  ])('calls the same words exact, whatever their %s', (_, text) => {
    expect(relation(text)).toBe('exact');
  });

  it('takes “U.S.” and “US” for one word', () => {
    expect(relation('ships of the US', 'Ships of the U.S.')).toBe('exact');
  });

  it('calls one run of its words trimmed', () => {
    expect(relation('will be shut in March')).toBe('trimmed');
  });

  it('calls runs that stand apart in the fuller one joined', () => {
    expect(relation('The old pier will sail from the quay')).toBe('joined');
  });

  it('calls words of its own reworded', () => {
    expect(relation('The old pier is to be shut in March')).toBe('reworded');
    expect(relation('Nothing of the kind')).toBe('reworded');
  });

  it('counts the words that both have', () => {
    expect(align(wordingOf('we thank the town'), wordingOf('we thank you')).shared).toBe(2);
  });
});

describe('segmentsOf', () => {
  const marked = (one: string, other: string): string => {
    const wording = wordingOf(one);
    const { runs } = align(wording, wordingOf(other));
    return segmentsOf(wording, (word) => inRuns(runs, 'a', word))
      .map(({ text, same }) => (same ? text : `[${text}]`))
      .join('');
  };

  it('marks the words that differ, without the spaces and marks around them', () => {
    expect(marked('We thank the mayor, warmly.', 'We thank the harbour board, warmly.')).toBe(
      'We thank the [mayor], warmly.',
    );
  });

  it('marks them at both ends', () => {
    expect(marked('“Yes, the pier is shut!”', 'Well, the pier is gone')).toBe('[“Yes], the pier is [shut!”]');
  });

  it('has one segment where all agrees, or nothing does', () => {
    expect(segmentsOf(wordingOf('a b'), () => true)).toEqual([{ text: 'a b', same: true }]);
    expect(segmentsOf(wordingOf('a b'), () => false)).toEqual([{ text: 'a b', same: false }]);
    expect(segmentsOf(wordingOf('…'), () => false)).toEqual([{ text: '…', same: true }]);
  });
});

describe('phraseOf', () => {
  it('has fourteen words at most', () => {
    const text = Array.from({ length: 20 }, (_, i) => `w${i}`).join(' ');
    expect(phraseOf(wordingOf(text), 2, 17).split(' ')).toHaveLength(14);
    expect(phraseOf(wordingOf(text), 2, 3)).toBe('w2 w3 w4');
  });

  it('closes a mark that is opened in it', () => {
    expect(phraseOf(wordingOf('a boat, the “Los Rayos” of old'), 0, 5)).toBe('a boat, the “Los Rayos”');
  });
});
