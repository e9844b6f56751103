/** Whether two dated sentences tell the same: of the same ones, and in words that have the same stems. */
import { stemmer } from 'stemmer';
import { languageOf } from '../../pipeline/language/index.ts';
import type { Story, StoryDate } from '../../pipeline/record/schema.ts';
import { fold } from '../../pipeline/text/fold.ts';
import { sentences } from '../../pipeline/text/sentences.ts';
import { words } from '../../pipeline/text/words.ts';

/** Whom a dated sentence names, and the stems of what it says of them. */
export interface Deed {
  names: ReadonlySet<string>;
  stems: ReadonlySet<string>;
}

/** A shorter word joins others, and says nothing of a deed. */
const SHORTEST = 5;
/** So many stems in common tell one deed, where a name is in common, too. */
const WITH_NAME = 2;
/** And so many where neither names anybody. */
const WITHOUT_NAME = 4;

export function deedOf(story: Story, date: StoryDate): Deed {
  const text = story.blocks.find(({ id }) => id === date.block)?.text ?? '';
  const { start, end } = sentences(text, languageOf(story.language)).find(
    (one) => date.start >= one.start && date.start < one.end,
  ) ?? { start: 0, end: text.length };
  const inside = (span: { start: number; end: number }): boolean => span.start >= start && span.end <= end;
  const mentions = story.mentions.filter((mention) => mention.block === date.block && inside(mention));
  const skipped = [...mentions, date];
  const told = words(text.slice(start, end)).filter(
    (word) => !skipped.some((span) => word.start + start < span.end && span.start < word.end + start),
  );
  const keys = told.map((word) => fold(word.text)).filter((key) => key.length >= SHORTEST && /^\p{L}+$/u.test(key));
  return { names: new Set(mentions.map(({ entity }) => entity)), stems: new Set(keys.map((key) => stemmer(key))) };
}

export function isSameDeed(a: Deed, b: Deed): boolean {
  const names = shared(a.names, b.names);
  const stems = shared(a.stems, b.stems);
  if (a.names.size === 0 && b.names.size === 0) return stems >= WITHOUT_NAME;
  return names > 0 && stems >= WITH_NAME;
}

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((key) => b.has(key)).length;
