/** What a figure's number, text and value are; which rule tells its unit, or leaves it, is in `tests/rules/`. */
import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../../src/pipeline/annotate/figures/index.ts';
import { en } from '../../../../src/pipeline/language/en/index.ts';

const figures = (text: string, language = en): ReturnType<typeof findFigures> =>
  findFigures(text, () => false, new Map(), language);
const valueOf = (number: string): number | undefined => figures(`We saw ${number} boats.`).found[0]?.value;

describe('the value of a number', () => {
  it.each([
    ['twenty-six', 26],
    ['twenty six', 26],
    ['a dozen', 12],
    ['half a dozen', 6],
    ['two dozen', 24],
    ['a hundred and one', 101],
    ['two hundred and fifty thousand', 250_000],
    ['a quarter of a million', 250_000],
    ['two million and five thousand', 2_005_000],
    ['thirty', 30],
  ])('in words: %s', (words, value) => {
    expect(valueOf(words)).toBe(value);
  });

  it.each([
    ['1,500', 1500],
    ['2.5 million', 2_500_000],
    ['2.5-million', 2_500_000],
    ['1.1 million', 1_100_000],
    ['5k', 5000],
    ['3bn', 3e9],
    ['2 lakh', 200_000],
    ['2 hundred thousand', 200_000],
    ['3\u00a0million', 3_000_000],
    ['1.200.000', 1_200_000],
    ['12,5', 12.5],
  ])('in digits: %s', (digits, value) => {
    expect(valueOf(digits)).toBe(value);
  });

  it('has the decimal mark of its language', () => {
    const comma = { ...en, decimalMark: ',' as const };
    for (const [digits, value] of [
      ['1.500', 1500],
      ['1,5', 1.5],
      ['1,500.5', 1500.5],
    ] as const)
      expect(figures(`We saw ${digits} boats.`, comma).found[0]?.value).toBe(value);
  });

  it('is none of a number that counts by the hundred', () => {
    expect(figures('We saw hundreds of boats.').found).toMatchObject([{ text: 'hundreds of', approximate: true }]);
    expect(figures('We saw hundreds of boats.').found[0]).not.toHaveProperty('value');
  });

  it('is no letter’s that is a unit', () => {
    expect(figures('It is 5 m wide and cost £5 m.').found.map(({ value, unit }) => [value, unit])).toEqual([
      [5, 'metres'],
      [5_000_000, 'GBP'],
    ]);
  });
});

describe('the text of a figure', () => {
  it.each([
    ['It has nearly 1,000 boats.', 'nearly 1,000', true],
    ['It has no fewer than twelve boats.', 'no fewer than twelve', true],
    ['It has only 12 boats.', '12', undefined],
    ['It has a total of 12 boats.', '12', undefined],
    ['It cost some $5 million in all.', 'some $5 million', true],
    ['It has some hundreds of boats.', 'hundreds of', true],
    ['A 90-day pause began.', '90-day', undefined],
    ['They sailed over 29 boats home.', 'over 29', true],
    ['They handed over 29 boats.', '29', undefined],
    ['Mexico turned over twenty-nine boats.', 'twenty-nine', undefined],
  ])('has its qualifier where that is a guess: %s', (line, text, approximate) => {
    const [figure] = figures(line).found;
    expect(figure).toMatchObject({ text });
    expect(figure?.approximate).toBe(approximate);
    expect(line.slice(figure?.start, figure?.end)).toBe(text);
  });
});

describe('what is counted', () => {
  it.each([
    ['26 high-ranking cartel leaders flew', 'high-ranking cartel leaders'],
    ['26 of the boats sank', 'boats'],
    ['26 boats sank', 'boats'],
    ['26 swans’ nests', 'swans'],
    ['26 boats newly', 'boats'],
    ['26 boat owners Monday', 'boat owners'],
    ['40 U.S. agents came', 'U.S. agents'],
    ['20% stake in it', 'stake'],
  ])('is the noun behind it: %s', (line, counts) => {
    expect(figures(`He said ${line}.`).found[0]?.counts).toBe(counts);
  });
});

it('every number of a text is a figure or is left with a reason, in the order of the text', () => {
  const { found, left } = figures('On page 3: 26 boats, two of them 5th-hand, at 5 p.m., COVID-19 and 1.2.3 aside.');
  expect(found.map(({ text }) => text)).toEqual(['26']);
  expect(left.map(({ text, rule }) => [text, rule])).toEqual([
    ['3', 'numbered-thing'],
    ['two', 'small-in-words'],
    ['5', 'ordinal'],
    ['5', 'clock-time'],
    ['19', 'part-of-a-word'],
    ['1.2.3', 'broken-number'],
  ]);
  for (const { reason } of left) expect(reason).toMatch(/\.$/);
});

it('a number that stands in a date is neither', () => {
  const line = 'On 5 March 12 boats sank.';
  const { found, left } = findFigures(line, (start, end) => start < 10 && end > 3, new Map(), en);
  expect([found.map(({ text }) => text), left]).toEqual([['12'], []]);
});
