/** The collection that search is measured on: real news as records, with names put into it. */
import { describe, expect, it } from 'vitest';
import { askedOf } from '../../../scripts/bench/scale/asked.ts';
import { recordsOf } from '../../../scripts/bench/search/collection.ts';
import { blankLined, indented, isoDay, type NewsItem } from '../../../scripts/bench/search/news.ts';
import { chance } from '../../../scripts/bench/search/random.ts';
import type { NameRecord } from '../../../src/search/types.ts';

describe('paragraphs of a news item', () => {
  it('begin with an indent; hard line breaks are joined and the sign-off is left out', () => {
    const body =
      'Showers went on in the\ncocoa zone, a firm said.\n    The dry period means the crop\nwill be late.\n Reuter\n\u0003';
    expect(indented(body)).toEqual([
      'Showers went on in the cocoa zone, a firm said.',
      'The dry period means the crop will be late.',
    ]);
  });

  it('go on in rows of a table, and end at a blank line', () => {
    expect(indented('Shr 34 cts vs 1.19 dlrs\n Net 807,000\n\n NOTE: a gain.\n REUTER\n\u0003')).toEqual([
      'Shr 34 cts vs 1.19 dlrs Net 807,000',
      'NOTE: a gain.',
    ]);
  });

  it('keep the name of the agency where it is part of a sentence', () => {
    expect(indented('He told\nReuter\n')).toEqual(['He told']);
    expect(indented('He told Reuter\n')).toEqual(['He told Reuter']);
  });

  it('stand between blank lines elsewhere', () => {
    expect(blankLined('One.\nOne more.\n\nTwo.\n \n\nThree.\n')).toEqual(['One. One more.', 'Two.', 'Three.']);
  });

  it('have a day, where the item has one', () => {
    expect(isoDay(' 5-MAR-1987 04:02:38.79')).toBe('1987-03-05');
    expect(isoDay('26-OCT-1987 15:01:01.79')).toBe('1987-10-26');
    expect(isoDay('')).toBeUndefined();
    expect(isoDay('5-XYZ-1987')).toBeUndefined();
  });
});

const name = (title: string): NameRecord => ({
  kind: 'person',
  id: title,
  title,
  url: '/',
  aliases: [`The ${title}`],
  articles: [],
});
const names = ['Ana Belmonte Quiroga', 'Luis Carrasco', 'Omar Delgadillo', 'Rosa Espinoza'].map(name);
const items: NewsItem[] = Array.from({ length: 30 }, (_, number) => ({
  title: number % 2 ? 'COCOA REVIEW <XYZ> WEEKLY' : `TIMBER HARVEST NUMBER${number} REPORTED`,
  date: '1987-02-26',
  paragraphs: ['The mill closed for early repairs.', 'Nobody there expects another quarter.'],
}));
const made = (): ReturnType<typeof recordsOf> => recordsOf(items, names, chance(7));

describe('records of a collection', () => {
  it('are the same with the same seed', () => {
    expect(made()).toEqual(made());
    expect(recordsOf(items, names, chance(8))).not.toEqual(made());
  });

  it('have an id each, also where headlines and paragraphs are the same', () => {
    const ids = made().map(({ kind, id }) => `${kind} ${id}`);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('article cocoa-review-xyz-weekly-2');
  });

  it('have each name in the text of the passage that mentions it, and in the articles of the name', () => {
    const records = made();
    const passages = records.filter((record) => record.kind === 'passage');
    expect(passages.some(({ mentions }) => mentions.length > 0)).toBe(true);
    for (const one of records) {
      if (one.kind === 'article' || one.kind === 'passage') continue;
      const naming = passages.filter(({ mentions }) => mentions.includes(one.id));
      expect([...new Set(naming.map(({ article }) => article))]).toEqual(one.articles);
      for (const { text } of naming) expect(text).toContain(one.title);
    }
  });

  it('leave the lexicon as it was', () => {
    made();
    expect(names.map(({ articles }) => articles)).toEqual([[], [], [], []]);
  });
});

describe('questions of a collection', () => {
  const asked = askedOf(made(), 7);

  it('are the same with the same seed, of every kind, and short', () => {
    expect(askedOf(made(), 7)).toEqual(asked);
    expect(new Set(asked.map(({ kind }) => kind))).toEqual(
      new Set(['name', 'half a name', 'misspelled name', 'headline', 'phrase', 'nonsense']),
    );
    for (const { text } of asked) expect(text.length).toBeLessThanOrEqual(18);
  });

  it('know what is to be found: nothing for nonsense', () => {
    for (const { kind, text, expected } of asked) {
      if (kind === 'nonsense') expect(expected).toEqual([]);
      else expect(expected, text).not.toEqual([]);
    }
    const headline = asked.find(({ kind }) => kind === 'headline')!;
    for (const word of headline.text.split(' ')) expect(headline.expected[0]!.toLowerCase()).toContain(word);
  });
});
