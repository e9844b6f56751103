/** Words as outlines: the site's own fonts set a line, so that the image looks the same on every machine. */
import { create, type Font } from 'fontkit';

export interface Typeface {
  /** Width of a line of text at a size, in pixels. */
  width: (text: string, size: number) => number;
  /** The outlines of a line as one SVG path, its baseline at 0. */
  path: (text: string, size: number) => string;
  /** Whether there is a glyph for each of its characters. */
  covers: (text: string) => boolean;
}

/** Font files in the order in which they are asked for a character. */
export function typefaceOf(files: readonly Buffer[]): Typeface {
  const fonts = files.map((file) => {
    const font = create(file);
    if (!('layout' in font)) throw new Error('Expected a font file that holds one font.');
    return font;
  });
  const fontFor = (character: string): Font | undefined =>
    fonts.find((font) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));

  /** Neighbouring characters of one font are laid out together, for the sake of kerning. */
  function runs(text: string): { font: Font; text: string }[] {
    const found: { font: Font; text: string }[] = [];
    for (const character of text) {
      const font = fontFor(character);
      if (!font) continue;
      const last = found.at(-1);
      if (last?.font === font) last.text += character;
      else found.push({ font, text: character });
    }
    return found;
  }

  return {
    covers: (text) => Array.from(text).every((character) => fontFor(character) !== undefined),
    width: (text, size) =>
      runs(text).reduce((sum, run) => sum + (run.font.layout(run.text).advanceWidth * size) / run.font.unitsPerEm, 0),
    path: (text, size) => {
      let x = 0;
      const parts: string[] = [];
      for (const run of runs(text)) {
        const scale = size / run.font.unitsPerEm;
        const { glyphs, positions } = run.font.layout(run.text);
        for (const [at, glyph] of glyphs.entries()) {
          const { xOffset = 0, yOffset = 0, xAdvance = 0 } = positions[at] ?? {};
          parts.push(
            glyph.path
              .scale(scale, -scale)
              .translate(x + xOffset * scale, -yOffset * scale)
              .toSVG(),
          );
          x += xAdvance * scale;
        }
      }
      return parts.join('');
    },
  };
}
