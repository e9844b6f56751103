import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { Card } from '../../../src/seo/share/cards.ts';
import { coloursOf, HEIGHT, shareImage, shareSvg, WIDTH } from '../../../src/seo/share/image.ts';
import { typefaceOf } from '../../../src/seo/share/outlines.ts';

const read = (name: string): Buffer => readFileSync(new URL(`../../../src/styles/${name}`, import.meta.url));
const face = typefaceOf([read('fonts/newsreader-latin.woff2'), read('fonts/newsreader-latin-ext.woff2')]);
const colours = coloursOf(read('tokens.css').toString());
const tools = { face, colours };
const card = (more: Partial<Card> = {}): Card => ({
  url: '/og/a.png',
  alt: '',
  headline: 'Mexico hands over 26',
  line: 'The Gazette',
  sigla: ['A'],
  ...more,
});
const words = 'a headline of many words that never seems to end '.repeat(20).trim();

describe('a share image', () => {
  it('is a PNG of the size that Open Graph asks for, the same bytes each time', async () => {
    const image = await shareImage(card(), tools);
    expect(await sharp(image).metadata()).toMatchObject({ format: 'png', width: WIDTH, height: HEIGHT });
    expect(image.equals(await shareImage(card(), tools))).toBe(true);
    expect(image.length).toBeLessThan(60_000);
  });

  it('has the colours of the light theme', () => {
    expect(colours.paper).toMatch(/^#[0-9a-f]{6}$/);
    expect(
      coloursOf(
        Object.keys(colours)
          .map((name) => `--${name}: light-dark(#12ab34, #000000);`)
          .join('\n'),
      ),
    ).toEqual(Object.fromEntries(Object.keys(colours).map((name) => [name, '#12ab34'])));
    expect(() => coloursOf('--paper: #ffffff;')).toThrow('Expected a colour --paper');
  });

  it('holds no text: every word is an outline', () => {
    expect(shareSvg(card({ headline: '<script>' }), tools)).not.toMatch(/<text|script/);
  });

  it('sets a long headline smaller, and cuts it where it still does not fit', () => {
    const lines = (headline: string): number =>
      shareSvg(card({ headline }), tools).split(`fill="${colours.ink}"`).length;
    expect(lines(words)).toBe(7);
    expect(shareSvg(card({ headline: words }), tools)).toBe(shareSvg(card({ headline: `${words} ${words}` }), tools));
  });

  it('leaves out a headline whose letters the fonts do not have', () => {
    expect(shareSvg(card({ headline: 'مرحبا' }), tools)).toBe(shareSvg(card({ headline: '' }), tools));
  });

  it('shows eight sigla at most, and those past E in ink', () => {
    const svg = shareSvg(card({ sigla: ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'] }), tools);
    expect(svg.match(/fill-opacity/g)).toHaveLength(8);
    expect(svg).toContain(`fill="${colours.ink}" fill-opacity`);
  });
});

describe('the outlines', () => {
  it('know letters of both font files, and no others', () => {
    expect(face.covers('Peña, Łódź – “now”')).toBe(true);
    expect(face.covers('日本')).toBe(false);
  });

  it('grow with the size', () => {
    expect(face.width('Harbour', 80)).toBeCloseTo(2 * face.width('Harbour', 40));
  });
});
