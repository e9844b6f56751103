import { describe, expect, it } from 'vitest';
import { measure } from '../../../src/compare/measure/measure.ts';
import { measured as shape, type Measured } from '../../../src/pipeline/record/measured.ts';
import type { Story } from '../../../src/pipeline/record/schema.ts';
import { makeMention } from '../pages/records.ts';
import { article, counting, dating, saying, speech } from './records.ts';

const PIER = 'The old pier will be shut in March, and the ferries will sail from the quay of the board.';
const THANKS = 'We are grateful to the harbour board for all of its help.';

const of = (story: Story, others: readonly Story[], text = ''): Measured =>
  shape.parse(measure({ story, text }, others, { shut: ['shut'] }));
const kinds = (story: Story, ...others: Story[]): string[] =>
  of(story, others).quotes.map(
    ({ with: other, kind, line, otherLine, shared }) => `${other} ${kind} ${line}:${otherLine} ${shared}`,
  );

describe('measure', () => {
  it('finds the longest run with each other original, the longest first', () => {
    const story = article('A', ['One.', `${PIER} ${THANKS}`]);
    const others = [article('B', [THANKS]), article('C', ['.', '.', PIER]), article('D', ['Nothing shared at all.'])];
    expect(
      of(story, others).runs.map(({ with: other, words, line, otherLine }) => [other, words, line, otherLine]),
    ).toEqual([
      ['c', 19, 2, 3],
      ['b', 12, 2, 1],
    ]);
  });

  it('shows fourteen words of it at most', () => {
    const { runs, quotes } = of(speech('A', [PIER]), [speech('B', [PIER])]);
    for (const { phrase } of [...runs, ...quotes]) expect(phrase.split(' ')).toHaveLength(14);
  });

  it('counts the terms over the whole file', () => {
    expect(of(article('A', ['.']), [], 'Shut.\nThey shut it; shutters.\n').terms).toEqual({ shut: 3 });
  });

  it('records equals with both', () => {
    expect(kinds(speech('A', [PIER]), speech('B', [PIER]))).toEqual(['b exact 1:1 19']);
    expect(kinds(speech('B', [PIER]), speech('A', [PIER]))).toEqual(['a exact 1:1 19']);
  });

  it('records a part with the part alone', () => {
    const [whole, part] = [speech('A', [PIER]), speech('B', ['will be shut in March'])];
    expect(kinds(part, whole)).toEqual(['a trimmed 1:1 5']);
    expect(kinds(whole, part)).toEqual([]);
  });

  it('records what is reported without marks', () => {
    const words = 'the old pier will be shut in March, and the ferries are to sail from elsewhere';
    const told = saying(article('A', [`Ana said that ${words}.`]), words, { by: 'ana', kind: 'indirect' });
    expect(kinds(told, speech('B', [PIER]))).toEqual(['b reported indirectly 1:1 13']);
    expect(kinds(speech('B', [PIER]), told)).toEqual([]);
  });

  it('leaves speakers apart', () => {
    expect(kinds(speech('A', [PIER]), speech('B', [PIER], { name: 'Ole Berg' }))).toEqual([]);
  });

  it('counts the words, whom it names, what it quotes, and has each figure and date once', () => {
    const texts = ['“All 26 are safe,” Ana said. “All 26.”', 'They came on Monday and went on Monday.'];
    const said = saying(saying(article('A', texts), 'All 26 are safe,', { by: 'ana' }), 'All 26.', { by: 'ana' });
    const counted = counting(counting(said, '26 are', { unit: 'people', value: 26 }), '26.', {
      unit: 'people',
      value: 26,
    });
    const dated = dating(dating(counted, 'on Monday and', { precision: 'day', value: '2031-03-03' }), 'on Monday.', {
      precision: 'day',
      value: '2031-03-03',
    });
    const [block] = dated.blocks;
    const story = { ...dated, words: 15, mentions: block ? [makeMention('ana', 'Ana', block)] : [] };
    expect(of(story, [])).toMatchObject({
      words: 15,
      names: { ana: 1 },
      quotations: { count: 2, attributed: 2, speakers: 1, words: 6 },
      figures: [{ value: 26, unit: 'people' }],
      dates: ['2031-03-03'],
    });
  });

  it('counts of an article that was not read its words and names alone', () => {
    const found = of({ ...article('A', ['Un.']), read: false }, []);
    expect(Object.keys(found).sort()).toEqual(['names', 'quotes', 'runs', 'terms', 'words']);
  });

  it('is empty where nothing is shared', () => {
    expect(of(article('A', ['One.']), [])).toMatchObject({ runs: [], terms: { shut: 0 }, quotes: [], figures: [] });
  });
});
