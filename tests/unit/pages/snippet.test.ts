import { describe, expect, it } from 'vitest';
import { en } from '../../../src/pipeline/language/en/index.ts';
import { snippet } from '../../../src/edition/snippet.ts';

const marksOf = (text: string, name: string) =>
  [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({ start: index, end: index + name.length }));
const shown = (text: string, name: string): string =>
  snippet(text, marksOf(text, name), en)
    .map(({ text: part, marked }) => (marked ? `[${part}]` : part))
    .join('');

const filler = 'Nothing of the kind was said by anybody at all that day. '.repeat(5);

describe('snippet', () => {
  it('shows a short passage whole, the names marked', () => {
    expect(shown('Bondi spoke. Kelly heard Bondi.', 'Bondi')).toBe('[Bondi] spoke. Kelly heard [Bondi].');
  });

  it('shows the sentence of a long passage that has the name', () => {
    expect(shown(`${filler}Then Bondi spoke. ${filler}`, 'Bondi')).toBe('… Then [Bondi] spoke.\u00a0…');
  });

  it('says where sentences between two names are left out', () => {
    expect(shown(`Bondi came. ${filler}Bondi went.`, 'Bondi')).toBe('[Bondi] came. … [Bondi] went.');
  });

  it('does not end a sentence at an abbreviation', () => {
    expect(shown(`${filler}The U.S. Attorney General, Bondi, spoke.`, 'Bondi')).toBe(
      '… The U.S. Attorney General, [Bondi], spoke.',
    );
  });

  it('cuts a sentence without end between words', () => {
    const text = `${'word '.repeat(200)}Bondi ${'word '.repeat(200)}`.trim();
    const short = shown(text, 'Bondi');
    expect(short.length).toBeLessThan(500);
    expect(short).toMatch(/^… word .*word \[Bondi\] word .* word\u00a0…$/);
  });
});
