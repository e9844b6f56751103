import { describe, expect, it } from 'vitest';
import { fold, foldWithOffsets, slugify } from '../../../../src/pipeline/text/fold.ts';

/** The words of the original that a folded phrase came from. */
function originalOf(text: string, phrase: string): string {
  const folded = foldWithOffsets(text);
  const at = folded.text.indexOf(phrase);
  if (at === -1) throw new Error(`“${phrase}” is not in “${folded.text}”`);
  return text.slice(folded.offsets[at], folded.offsets[at + phrase.length]);
}

describe('folding', () => {
  it.each([
    ['Škoda ÑANDÚ Łódź Ærø', 'skoda nandu lodz aero'],
    ['‘single’ “double” «angled» `tick`', `'single' "double" "angled" 'tick'`],
    ['O’Hara and Oʼhara', "o'hara and o'hara"],
    ['non‑breaking – en — em − minus', 'non-breaking - en - em - minus'],
    ['thin\u2009space, hard\u00a0space,\ttab', 'thin space, hard space, tab'],
    ['Weiß', 'weiss'],
    ['ﬁ 東京 😀', 'ﬁ 東京 😀'],
  ])('reads “%s” as “%s”', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('reads a letter with its accent as one sign or as two alike', () => {
    const name = 'Agnès Čapek';
    expect(fold(name.normalize('NFD'))).toBe(fold(name.normalize('NFC')));
  });

  it('is done once and for all', () => {
    const once = fold('“Žluťoučký” KŮŇ – Ærø');
    expect(fold(once)).toBe(once);
  });
});

describe('the way back from folded text', () => {
  it('leads to the accented words, composed or decomposed', () => {
    const text = 'said Agnès Čapek on Friday';
    expect(originalOf(text.normalize('NFC'), 'agnes capek')).toBe('Agnès Čapek'.normalize('NFC'));
    expect(originalOf(text.normalize('NFD'), 'agnes capek')).toBe('Agnès Čapek'.normalize('NFD'));
  });

  it('keeps its place behind letters that fold to two, and behind signs of two code units', () => {
    expect(originalOf('Weiß 😀 Æther: Brod', 'brod')).toBe('Brod');
  });

  it('has an offset for each code unit and for the end', () => {
    const { text, offsets } = foldWithOffsets('Ærø 😀');
    expect(offsets.length).toBe(text.length + 1);
    expect(offsets.at(-1)).toBe('Ærø 😀'.length);
  });
});

describe('a slug', () => {
  it.each([
    ['Omar Ñúñez', 'omar-nunez'],
    ['  The “Big” Pier — 40 years on!  ', 'the-big-pier-40-years-on'],
    ["O'Hara’s boat", 'oharas-boat'],
    ['../../etc/passwd', 'etc-passwd'],
    ['a/b\\c%2e', 'a-b-c-2e'],
    ['__proto__', 'proto'],
    ['東京', ''],
    ['', ''],
  ])('of “%s” is “%s”', (text, slug) => {
    expect(slugify(text)).toBe(slug);
  });

  it('is cut at eighty signs and ends in none that looks cut', () => {
    const slug = slugify(`${'a'.repeat(79)} long name`);
    expect(slug).toBe('a'.repeat(79));
  });
});
