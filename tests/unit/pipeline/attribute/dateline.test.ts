import { describe, expect, it } from 'vitest';
import { PROSE, storyOf } from '../article.ts';

const [first, second, third] = PROSE;
const opening = (dateline: string): string =>
  ['Ostrava Bay to Close Its Ferry Pier', 'By Ludmila Harrow', `${dateline}${first}`, second, third].join('\n');

describe('a dateline', () => {
  it.each<[dateline: string, place: string]>([
    ['MIAMI (AP) — ', 'MIAMI'],
    ['KYIV, Ukraine (AP) — ', 'KYIV, Ukraine'],
    ['LONDON, Aug 13 (Reuters) - ', 'LONDON'],
    ['BERLIN, 4 June (dpa) – ', 'BERLIN'],
    ['PORT HADDON, Nov. 16 -- ', 'PORT HADDON'],
    ['GALLATIN FORKS, Ohio — ', 'GALLATIN FORKS, Ohio'],
    ['Washington, D.C. — ', 'Washington, D.C.'],
    ['San Telmo del Río – ', 'San Telmo del Río'],
    ['Paris — ', 'Paris'],
  ])('“%s” names %s and is no part of the text', (dateline, place) => {
    const story = storyOf(opening(dateline));
    expect(story.dateline).toEqual({ place, line: 3 });
    expect(story.blocks[0]?.text).toBe(first);
    expect(story.blocks[0]?.html).toBe(first);
  });

  it.each<[dateline: string, agency: string]>([
    ['MIAMI (AP) — ', 'AP'],
    ['LONDON, Aug 13 (Reuters) - ', 'Reuters'],
    ['BERLIN, 4 June (dpa) – ', 'dpa'],
  ])('“%s” credits %s', (dateline, agency) => {
    const { trail } = storyOf(opening(dateline));
    expect(trail).toEqual([{ name: agency, role: 'credit', kind: 'wire', line: 3, evidence: dateline.trim() }]);
  });

  it('tells the day of publication where it has a year', () => {
    expect(storyOf(opening('OSTRAVA BAY, June 3, 2024 — ')).published).toEqual({
      value: '2024-06-03',
      precision: 'day',
      expression: 'June 3, 2024',
      line: 3,
      basis: 'stated',
    });
    expect(storyOf(opening('OSTRAVA BAY, June 3 — ')).published).toBeUndefined();
  });

  for (const dateline of ['(Reuters) - ', '(AP) — ']) {
    it(`should be read from “${dateline}”, which has an agency and no place`, () => {
      const story = storyOf(opening(dateline));
      expect(story.trail).toHaveLength(1);
      expect(story.blocks[0]?.text).toBe(first);
    });
  }

  it.each([
    'Maria Lopez — a teacher who swims there every morning — said that she would miss the pier and the gulls on it.',
    'The pier - or what is left of it - will be cut into pieces and sold to whoever wants them before the summer.',
    'One thing is certain: the pier that the town has known for forty years will not be there when summer comes.',
    'Nobody asked why — not the members, not the engineers, and not the men who had come to mend the lamps.',
  ])('is not read from “%s”', (line) => {
    const story = storyOf(['Ostrava Bay to Close Its Ferry Pier', 'By Ludmila Harrow', line, second, third].join('\n'));
    expect(story.dateline).toBeUndefined();
    expect(story.blocks[0]?.text).toBe(line);
  });

  it.each<[marked: string, place: string]>([
    ['**MEXICO CITY** — ', 'MEXICO CITY'],
    ['_PARIS_ (AP) – ', 'PARIS'],
    ['**BERLIN, 4 June (dpa) –** ', 'BERLIN'],
    ['[**Port Haddon**](https://lantern.example) — ', 'Port Haddon'],
  ])('is cut in bold as it is plain: “%s”', (marked, place) => {
    const story = storyOf(['# The pier', '', `${marked}${first} *So it is.*`, '', second, ''].join('\n'), {
      path: 'a.md',
    });
    expect(story.dateline).toEqual({ place, line: 3 });
    expect(story.blocks[0]?.text).toBe(`${first} So it is.`);
    expect(story.blocks[0]?.html).toBe(`${first} <em>So it is.</em>`);
  });
});
