import { describe, expect, it } from 'vitest';
import { PROSE, storyOf, texts } from '../article.ts';

const HEADLINE = 'Ostrava Bay to Close Its Ferry Pier After Forty Years';
const signed = (line: string): ReturnType<typeof storyOf> => storyOf([HEADLINE, line, ...PROSE].join('\n'));

describe('a byline', () => {
  it.each<[line: string, byline: string]>([
    ['By Ana Ruiz', 'Ana Ruiz'],
    ['By ANA RUIZ and BEN POE', 'ANA RUIZ and BEN POE'],
    ['By Ana Ruiz, Ben Poe and Cy de la Cruz', 'Ana Ruiz, Ben Poe and Cy de la Cruz'],
    ['By Ana Ruiz, Staff Writer | 4 May 2031', 'Ana Ruiz'],
    ['By Ana Ruiz for The Bay Courier', 'Ana Ruiz'],
    ['By Ana Ruiz, The Bay Courier', 'Ana Ruiz'],
    ['by Ana Ruiz | 14 May 2025 | Technology', 'Ana Ruiz'],
    ['By Dr. Ana Ruiz-Poe Jr.', 'Dr. Ana Ruiz-Poe Jr.'],
    ['By Ó. Ñáñez', 'Ó. Ñáñez'],
    ['Written by Ana Ruiz', 'Ana Ruiz'],
    ['Reported by: Ana Ruiz', 'Ana Ruiz'],
    ['Author: Ana Ruiz', 'Ana Ruiz'],
    ['Posted on March 3, 2024 by admin', 'admin'],
    ['Ana Ruiz', 'Ana Ruiz'],
  ])('“%s” names %s', (line, byline) => {
    const story = signed(line);
    expect(story.byline).toEqual({ text: byline, line: 2 });
    expect(story.title.text).toBe(HEADLINE);
    expect(texts(story.blocks)).toEqual([...PROSE]);
  });

  it('below a login signs better than the login', () => {
    const story = storyOf([HEADLINE, 'Posted on March 3, 2024 by admin', 'By Ana Ruiz', ...PROSE].join('\n'));
    expect(story.byline).toEqual({ text: 'Ana Ruiz', line: 3 });
  });

  it('may stand below the text, and gives way to one above it', () => {
    const below = 'Reporting by Ana Ruiz in Lisbon and Ben Poe; Editing by Cy Moss';
    expect(storyOf([HEADLINE, ...PROSE, below].join('\n')).byline?.text).toMatch(/^Ana Ruiz/);
    expect(storyOf([HEADLINE, 'By Dee Fox', ...PROSE, below].join('\n')).byline).toEqual({ text: 'Dee Fox', line: 2 });
  });

  it('above the headline signs as well', () => {
    const story = storyOf(['By Ana Ruiz', HEADLINE, ...PROSE].join('\n'));
    expect([story.byline?.text, story.title.text]).toEqual(['Ana Ruiz', HEADLINE]);
  });

  it('is absent where nobody signs', () => {
    expect(storyOf([HEADLINE, ...PROSE].join('\n'))).not.toHaveProperty('byline');
  });

  it.each([
    'By Tuesday, the water had risen to the second step of the old pier, and nobody laughed.',
    'By the time help came, the lamps on the pier had gone out one after the other.',
    'Reporting restrictions apply to the name of the witness and to the place where she lives.',
    'Posted on the door, in a small hand, was the name of a midwife and a number.',
  ])('is not read from the paragraph “%s”', (line) => {
    for (const lines of [
      [line, ...PROSE],
      [PROSE[0], line, PROSE[1], PROSE[2]],
      [...PROSE, line],
    ]) {
      const story = storyOf([HEADLINE, 'By Ana Ruiz', ...lines].join('\n'));
      expect(texts(story.blocks)).toContain(line);
      expect(story.byline?.text).toBe('Ana Ruiz');
    }
  });

  for (const line of ['By Friday, the water was gone.', 'Reporting by the state auditor found 12 errors.']) {
    it(`should not be read from the short sentence “${line}” at the end`, () => {
      expect(texts(storyOf([HEADLINE, 'By Ana Ruiz', ...PROSE, line].join('\n')).blocks)).toContain(line);
    });
  }

  it('should share a line with the pictures without taking the headline along', () => {
    const story = signed('Story by Ana Ruiz · Photos by Ben Poe');
    expect(story.title.text).toBe(HEADLINE);
  });
});
