/** The colours are read from the tokens, so that whoever changes one learns here what it breaks. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { apply, BLINDNESS, contrast, deltaE, lab, linear, mix, parseHex, type Rgb } from './colour.ts';

const source = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');
const pairs = [...source.matchAll(/--([a-z]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)];
const themes = (['light', 'dark'] as const).map((name, at) => ({
  name,
  tokens: new Map(pairs.map((pair) => [pair[1] ?? '', pair[2 + at] ?? ''])),
}));

const ARTICLES = ['a', 'b', 'c', 'd', 'e'];
const TEXTS = ['ink', 'soft', 'red', ...ARTICLES];
const GROUNDS = ['paper', 'sunk'];

test('the tokens name every colour that is tested here', () => {
  expect([...(themes[0]?.tokens.keys() ?? [])].sort()).toEqual([...TEXTS, ...GROUNDS, 'rule'].sort());
});

test('the distance agrees with the published test data', () => {
  // Sharma, Wu and Dalal 2005, table 1: pairs 1, 7, 17 and 25.
  expect(deltaE([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 3);
  expect(deltaE([50, 0, 0], [50, -1, 2])).toBeCloseTo(2.3669, 3);
  expect(deltaE([50, 2.5, 0], [73, 25, -18])).toBeCloseTo(27.1492, 3);
  expect(deltaE([60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387])).toBeCloseTo(1.2644, 3);
});

test.each([
  ['#000000', '#ffffff', 21],
  ['#777777', '#ffffff', 4.48],
])('contrast of %s and %s', (one, other, expected) => {
  expect(contrast(one, other)).toBeCloseTo(expected, 1);
});

describe.each(themes)('$name', ({ tokens }) => {
  const colour = (name: string): string => tokens.get(name) ?? '';

  test.each(TEXTS.flatMap((text) => GROUNDS.map((ground) => [text, ground] as const)))(
    '%s on %s is read: at least 4.5:1',
    (text, ground) => {
      expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5);
    },
  );

  test.each(ARTICLES)('the letter %s is read on the tint of its own frame, and filled under the pointer', (letter) => {
    expect(contrast(colour(letter), mix(colour(letter), colour('paper'), 0.12))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour('paper'), colour(letter))).toBeGreaterThanOrEqual(4.5);
  });

  test.each([
    ['a marked name', 0.14],
    ['selected text', 0.25],
  ])('%s keeps its contrast', (_, share) => {
    for (const ground of GROUNDS) {
      expect(contrast(colour('ink'), mix(colour('red'), colour(ground), share))).toBeGreaterThanOrEqual(4.5);
    }
  });

  const seen: [string, (rgb: Rgb) => Rgb][] = [
    ['every colour', (rgb) => rgb],
    ...Object.entries(BLINDNESS).map(([name, matrix]): [string, (rgb: Rgb) => Rgb] => [
      name,
      (rgb) => apply(matrix, rgb),
    ]),
  ];

  test.each(seen)('no two articles look alike with %s: ΔE of at least 15', (_, see) => {
    const labs = ARTICLES.map((letter) => ({ letter, at: lab(see(linear(parseHex(colour(letter))))) }));
    const near = labs.flatMap((one, index) =>
      labs
        .slice(index + 1)
        .map((other) => ({ pair: one.letter + other.letter, distance: deltaE(one.at, other.at) }))
        .filter(({ distance }) => distance < 15),
    );
    expect(near).toEqual([]);
  });
});
