/** The digests of this repository are written as news is: short, in plain sentences, in the active voice. */
import retextEnglish from 'retext-english';
import retextPassive from 'retext-passive';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../../../src/library/index.ts';
import { contentFolder } from '../../../src/library/settings.ts';
import { languageOf } from '../../../src/pipeline/language/index.ts';
import { sentences } from '../../../src/pipeline/text/sentences.ts';
import { countWords } from '../../../src/pipeline/text/words.ts';

const ENGLISH = languageOf('en');
const processor = unified().use(retextEnglish).use(retextPassive);

/** The library knows irregular participles alone. */
const REGULAR = /\b(?:am|are|be|been|being|got|is|was|were)(?: (?:also|even|never|not|now|still|[a-z]+ly)){0,2} [a-z]{2,}ed\b/i;

async function isPassive(sentence: string): Promise<boolean> {
  if (REGULAR.test(sentence)) return true;
  const file = new VFile(sentence);
  await processor.run(processor.parse(file), file);
  return file.messages.length > 0;
}

const { stories } = await loadLibrary(contentFolder({}));
const digests = stories.filter(({ form }) => form === 'digest');

it('there are some', () => {
  expect(digests.length).toBeGreaterThan(0);
});

it.each([
  ['He was arrested in the spring.', true],
  ['They are also formally accused.', true],
  ['The letter was sent in the spring.', true],
  ['The police arrested him in the spring.', false],
  ['The bridge is red.', false],
])('“%s” is passive: %s', async (sentence, is) => {
  expect(await isPassive(sentence)).toBe(is);
});

describe.each(digests.map((story) => [story.slug, story] as const))('%s', (_slug, { blocks, words, measured }) => {
  const told = blocks
    .filter(({ kind }) => kind !== 'heading')
    .flatMap(({ text }) => sentences(text, ENGLISH).map(({ start, end }) => text.slice(start, end)));

  it('has between 45 and 65 percent of the words of its original', () => {
    const share = words / (measured?.words ?? 0);
    expect(share).toBeGreaterThanOrEqual(0.45);
    expect(share).toBeLessThanOrEqual(0.65);
  });

  it('has sentences of twenty words at most, in the median', () => {
    const lengths = told.map(countWords).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(20);
  });

  it('is in the passive voice in less than a quarter of its sentences', async () => {
    const passive = await Promise.all(told.map(isPassive));
    expect(passive.filter(Boolean).length / told.length).toBeLessThan(0.25);
  });
});
