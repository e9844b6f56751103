/** The fonts are cut to what the styles use; a style that asks for more would get a face that the browser makes up. */
import { readdirSync, readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import { describe, expect, it } from 'vitest';

const STYLES = new URL('../../../src/styles/', import.meta.url);
const read = (name: string): Buffer => readFileSync(new URL(name, STYLES));

interface Rule {
  file: string;
  weights: string;
  ranges: [from: number, to: number][];
}

const rules: Rule[] = [
  ...read('fonts.css')
    .toString()
    .matchAll(/font-weight: ([\d ]+);\s+src: url\('\.\/(fonts\/[^']+)'\)[^;]+;\s+unicode-range:([^;]+);/g),
].map(([, weights = '', file = '', ranges = '']) => ({
  file,
  weights,
  ranges: ranges.split(',').map((range) => {
    const [from = '', to = from] = range.trim().slice('U+'.length).split('-');
    return [parseInt(from, 16), parseInt(to, 16)];
  }),
}));

function fontOf(file: string): Font {
  const font = create(read(file));
  if (!('variationAxes' in font)) throw new Error(`Expected one variable font in ${file}.`);
  return font;
}

/** In bytes: both preloaded files are on the way to the first paint, and with 85 kB a slow phone lost a point by them. */
const BARS: Readonly<Record<string, number>> = {
  'fonts/newsreader-latin.woff2': 40_000,
  'fonts/public-sans-latin.woff2': 22_500,
};

/** The last entry of a table of characters closes it and is none. */
const END = 0xffff;

it('every font file has a rule', () => {
  const files = readdirSync(new URL('fonts/', STYLES)).filter((name) => name.endsWith('.woff2'));
  expect(rules.map(({ file }) => file).sort()).toEqual(files.map((name) => `fonts/${name}`).sort());
});

describe.each(rules)('$file', ({ file, weights, ranges }) => {
  const font = fontOf(file);

  it('has the weights of its rule and no other axis', () => {
    const [min, max] = weights.split(' ').map(Number);
    expect(font.variationAxes).toEqual({ wght: { name: 'Weight', min, default: min, max } });
  });

  it('has no character outside of its range', () => {
    const outside = font.characterSet.filter(
      (code) => code !== END && !ranges.some(([from, to]) => from <= code && code <= to),
    );
    expect(outside).toEqual([]);
  });

  it.runIf(file in BARS)('has every letter of Latin-1, real quotation marks and dashes, and is small', () => {
    const letters = Array.from({ length: 0x100 }, (_, code) => String.fromCodePoint(code)).filter((letter) =>
      /[\p{L}\p{N}]/u.test(letter),
    );
    const missing = [...letters, ...Array.from('“”‘’–—…·«»')].filter(
      (letter) => !font.hasGlyphForCodePoint(letter.codePointAt(0)!),
    );
    expect(missing).toEqual([]);
    expect(read(file).length).toBeLessThan(BARS[file] ?? 0);
  });
});

it('no style asks for a weight that the files lack', () => {
  const css = readdirSync(STYLES, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.css') && name !== 'fonts.css')
    .map((name) => read(name).toString())
    .join('\n');
  const asked = [...css.matchAll(/(?:font-weight|font): (\d{3})\b/g)].map(([, weight]) => Number(weight));
  expect(asked.length).toBeGreaterThan(20);
  expect([...new Set(asked)].filter((weight) => weight < 400 || weight > 700)).toEqual([]);
});
