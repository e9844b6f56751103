/** A share image: 1200 × 630 pixels of paper and ink, as Open Graph asks for it. */
import sharp from 'sharp';
import { frameOf } from '../../interface/sigla.ts';
import { withoutEnd } from '../../pipeline/text/trim.ts';
import { site } from '../../site.ts';
import type { Card } from './cards.ts';
import type { Typeface } from './outlines.ts';

export const WIDTH = 1200;
export const HEIGHT = 630;
const MARGIN = 80;

const NAMES = ['paper', 'ink', 'soft', 'rule', 'red', 'a', 'b', 'c', 'd', 'e'] as const;

export type Colours = Readonly<Record<(typeof NAMES)[number], string>>;

/** The light theme's, read from the style sheet of tokens, so that the images change with the site. */
export function coloursOf(tokens: string): Colours {
  const colour = (name: string): string => {
    const found = new RegExp(`--${name}:\\s*light-dark\\(\\s*(#[0-9a-f]{6})`).exec(tokens)?.[1];
    if (found === undefined) throw new Error(`Expected a colour --${name}: light-dark(#……, …) among the tokens.`);
    return found;
  };
  return Object.fromEntries(NAMES.map((name) => [name, colour(name)])) as Record<(typeof NAMES)[number], string>;
}

/** What an image is drawn with. */
interface Tools {
  face: Typeface;
  colours: Colours;
}

/** Sizes of the headline, the largest that fits in so many lines. */
const SIZES = [
  { size: 84, lines: 3 },
  { size: 68, lines: 4 },
  { size: 56, lines: 5 },
] as const;

const SIGLUM = 52;
const SHOWN = 8;

export async function shareImage(card: Card, tools: Tools): Promise<Buffer> {
  return sharp(Buffer.from(shareSvg(card, tools)))
    .png({ palette: true, colours: 64, compressionLevel: 9, effort: 7 })
    .toBuffer();
}

export function shareSvg({ headline, line, sigla }: Card, { face, colours }: Tools): string {
  // A script that the fonts do not have is left to the page; the image then says whose the article is.
  const { size, lines } = setHeadline(face.covers(headline) ? headline : '', face);
  const shown = sigla.slice(0, SHOWN);
  const bottom = HEIGHT - MARGIN;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">`,
    `<path fill="${colours.paper}" d="M0 0h${WIDTH}v${HEIGHT}H0z"/>`,
    `<path fill="${colours.red}" d="M0 0h${WIDTH}v12H0z"/>`,
    `<g transform="translate(${MARGIN} 60) scale(1.9)" fill="none" stroke="${colours.red}" stroke-width="2"><path d="M3 2h18v11.5c0 4.6-4.2 7.3-9 9.5-4.8-2.2-9-4.9-9-9.5z"/><path d="M15.6 8.6a4.6 4.6 0 1 0 0 5.8"/></g>`,
    text(site.name, 40, MARGIN + 62, 98, colours.ink),
    ...lines.map((words, at) => text(words, size, MARGIN, 160 + size * (0.85 + at * 1.12), colours.ink)),
    `<path stroke="${colours.rule}" stroke-width="2" d="M${MARGIN} ${bottom - 76}H${WIDTH - MARGIN}"/>`,
    ...shown.map((letter, at) => siglum(letter, MARGIN + at * (SIGLUM + 12), bottom - SIGLUM)),
    text(fit(line), 36, MARGIN + shown.length * (SIGLUM + 12) + (shown.length > 0 ? 16 : 0), bottom - 14, colours.soft),
    '</svg>',
  ].join('');

  function text(words: string, pixels: number, x: number, y: number, colour: string): string {
    return words === ''
      ? ''
      : `<path transform="translate(${x} ${y.toFixed(1)})" fill="${colour}" d="${face.path(words, pixels)}"/>`;
  }

  function siglum(letter: string, x: number, y: number): string {
    // From the sixth article on, the ink's.
    const colour = /^[A-E]$/.test(letter) ? colours[letter.toLowerCase() as keyof Colours] : colours.ink;
    const scale = SIGLUM / 24;
    const left = x + (SIGLUM - face.width(letter, 28)) / 2;
    return `<path transform="translate(${x} ${y}) scale(${scale.toFixed(4)})" fill="${colour}" fill-opacity=".12" stroke="${colour}" stroke-width="1.6" d="${frameOf(letter)}"/>${text(letter, 28, left, y + 36, colour)}`;
  }

  function fit(words: string): string {
    const room = WIDTH - 2 * MARGIN - shown.length * (SIGLUM + 12) - 16;
    return breakLines(words, 36, room, face)[0] ?? '';
  }
}

function setHeadline(headline: string, face: Typeface): { size: number; lines: string[] } {
  const set = SIZES.map(({ size, lines: most }) => ({
    size,
    most,
    lines: breakLines(headline, size, WIDTH - 2 * MARGIN, face),
  }));
  const fitting = set.find(({ lines, most }) => lines.length <= most);
  if (fitting) return fitting;
  const [, , { size, most, lines }] = set as [unknown, unknown, (typeof set)[number]];
  const kept = lines.slice(0, most);
  return { size, lines: kept.map((line, at) => (at === most - 1 ? `${withoutEnd(line, /[\s,;:–—-]/u)}…` : line)) };
}

/** As many words to a line as fit; a single word that is too long is cut at the edge. */
function breakLines(text: string, size: number, width: number, face: Typeface): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u).filter((one) => one !== '')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && face.width(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
