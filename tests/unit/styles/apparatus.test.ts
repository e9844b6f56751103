/** What the look computes from records: where a passage is cut, how much is quoted, how an article is cited. */
import { describe, expect, test } from 'vitest';
import { citation, cslItem } from '../../../src/components/article/cite.ts';
import { splitAtName } from '../../../src/components/entity/kwic.ts';
import { leaningOf } from '../../../src/components/source/leaning.ts';
import { spellNumbers } from '../../../src/interface/words.ts';
import type { Quote } from '../../../src/pipeline/record/schema.ts';
import type { PlacedStory } from '../../../src/pipeline/record/placed.ts';

const story: PlacedStory = {
  id: 'a-lock',
  slug: 'a-lock',
  url: '/articles/a-lock/',
  file: 'articles/a-lock.txt',
  sha256: '0'.repeat(64),
  form: 'capture',
  events: [],
  title: { text: 'Who opened the lock?', origin: 'article' },
  language: 'en',
  trail: [{ name: 'The Harbour Times', role: 'credit', kind: 'wire', evidence: 'The Harbour Times reported' }],
  byline: { text: 'M. Reyes' },
  blocks: [{ id: 'b-00000000', kind: 'paragraph', line: 1, text: 'She said: “It is shut.” Nobody came.', html: 'x' }],
  crossReferences: [],
  setAside: [],
  mentions: [],
  quotes: [],
  dates: [],
  figures: [],
  words: 7,
  readingMinutes: 1,
};
const quote = (part: Partial<Quote>): Quote => ({
  id: 'q-00000000',
  text: 'It is shut.',
  block: 'b-00000000',
  line: 1,
  start: 0,
  end: 1,
  kind: 'direct',
  ...part,
});
const ADDRESS = 'https://news.example.org/articles/a-lock/';

describe('a passage in a concordance', () => {
  const name = { text: 'Reyes', marked: true };

  test('keeps a short beginning whole', () => {
    expect(splitAtName([{ text: 'The keeper ', marked: false }, name])).toEqual({
      far: '',
      near: 'The keeper ',
      rest: [name],
    });
  });

  test('of a long beginning, whole words are left before the name, and nothing is lost', () => {
    const text = 'After a night in which the water rose by two metres the keeper called ';
    const { far, near } = splitAtName([{ text, marked: false }, name]);
    expect(near.length).toBeLessThanOrEqual(40);
    expect(near).toMatch(/^\S/);
    expect(far + near).toBe(text);
  });

  test('cuts a word that is longer than the room', () => {
    const { far, near } = splitAtName([{ text: 'x'.repeat(90), marked: false }, name]);
    expect(near).toHaveLength(40);
    expect(far).toHaveLength(50);
  });

  test('without a name, all of it follows', () => {
    expect(splitAtName([{ text: 'Nobody.', marked: false }])).toEqual({
      far: '',
      near: '',
      rest: [{ text: 'Nobody.', marked: false }],
    });
  });
});

describe('leaning', () => {
  test('counts marked words, not those that are reported', () => {
    const quotes = [quote({ speaker: 'm-reyes' }), quote({ kind: 'indirect', speakerName: 'a clerk' })];
    expect(leaningOf({ ...story, words: 7, quotes })).toEqual({
      credits: 1,
      said: { quotations: 1, attributed: 1, speakers: 1, quoted: 43 },
    });
  });

  test('gives of a digest what was measured in its original, since an editor chose its quotations', () => {
    const digest = { ...story, form: 'digest' as const };
    expect(leaningOf(digest)).toEqual({ credits: 1 });
    const quotations = { count: 4, attributed: 3, speakers: 2, words: 20 };
    const measured = { runs: [], terms: {}, quotes: [], words: 100, quotations };
    expect(leaningOf({ ...digest, measured })).toEqual({
      credits: 1,
      said: { quotations: 4, attributed: 3, speakers: 2, quoted: 20 },
    });
  });

  test('says nothing of what stands in marks in a text that was not read', () => {
    expect(leaningOf({ ...story, read: false })).toEqual({ credits: 1 });
  });
});

describe('a citation', () => {
  test('says what the file does not state', () => {
    expect(citation(story, { carriedBy: [], credits: [] })).toBe(
      'M. Reyes. “Who opened the lock?” Outlet not stated, no date stated. Text in Colophon,',
    );
  });

  test('puts a headline of ours in brackets, and calls a digest one', () => {
    const ours: PlacedStory = { ...story, form: 'digest', title: { text: 'On a lock', origin: 'editor' } };
    const attribution = { publisher: { name: 'The Gull' }, carriedBy: [{ name: 'Echo' }], credits: [] };
    expect(citation(ours, attribution)).toContain('“[On a lock].” The Gull, carried by Echo, no date');
    expect(cslItem(ours, attribution, ADDRESS)).toEqual({
      id: 'a-lock',
      type: 'webpage',
      title: '[On a lock] (digest)',
      author: [{ literal: 'M. Reyes' }],
      'container-title': 'Colophon',
      URL: ADDRESS,
      language: 'en',
      'original-publisher': 'The Gull',
      note: 'Carried by Echo',
    });
  });

  test('has no address for programs where there is no whole one', () => {
    expect(cslItem(story, { carriedBy: [], credits: [] })).not.toHaveProperty('URL');
  });

  test('carries the date in parts, as exactly as it is known', () => {
    const dated: PlacedStory = { ...story, published: { value: '2025-08', precision: 'month', basis: 'stated' } };
    expect(cslItem(dated, { carriedBy: [], credits: [] }, ADDRESS)['original-date']).toEqual({
      'date-parts': [[2025, 8]],
    });
  });
});

test.each([
  [[], ''],
  [[4], '4'],
  [[4, 5], '4, 5'],
  [[4, 5, 6], '4–6'],
  [[4, 6, 9], '4, 6, 9'],
])('lines %j are numbered "%s"', (lines, spelled) => {
  expect(spellNumbers(lines)).toBe(spelled);
});
