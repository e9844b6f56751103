/**
 * What of a record may be shown. Every page and every data file is made from records that went through here, so that
 * a withdrawn text, or the rest of an excerpt, leaks nowhere: not into a passage, an index, a count or a download.
 */
import { escapeText } from './escape.ts';
import { withoutEnd } from '../pipeline/text/trim.ts';
import type { Block, Mention, Story } from '../pipeline/record/schema.ts';

/** An excerpt's length; a block that would overrun it by more than a third is cut. */
const EXCERPT_WORDS = 60;
const TOLERANCE = 20;

export function published(story: Story): Story {
  if (story.withdrawn) return tombstone(story);
  if (story.form === 'capture' && story.captures === 'excerpt') return excerpt(story);
  return story;
}

/** Nothing of the text, its names or its makers; only that something stood at this address. */
function tombstone(story: Story): Story {
  const { id, slug, url, file, sha256, form, events, language, added, modified, formerly } = story;
  return {
    id,
    slug,
    url,
    file,
    sha256,
    form,
    events,
    title: { text: 'Withdrawn', origin: 'editor' },
    language,
    trail: [],
    ...(added !== undefined && { added }),
    ...(modified !== undefined && { modified }),
    blocks: [],
    crossReferences: [],
    setAside: [],
    mentions: [],
    quotes: [],
    dates: [],
    figures: [],
    words: 0,
    readingMinutes: 0,
    ...(formerly !== undefined && { formerly }),
    noindex: true,
    withdrawn: true,
  };
}

/** The first words of the body; what else the capture held (commentary, asides, furniture) is other people's text too. */
function excerpt(story: Story): Story {
  const blocks = firstBlocks(story.blocks);
  const shown = new Map(blocks.map((block) => [block.id, block.text.replace(/…$/, '').length]));
  const { commentary: _, measured: __, ...rest } = story;
  return {
    ...rest,
    blocks,
    crossReferences: [],
    setAside: [],
    mentions: story.mentions.filter((mention) => isShown(mention, shown)),
    quotes: story.quotes.filter((quote) => reaches(quote, shown)),
    dates: story.dates.filter((date) => reaches(date, shown)),
    figures: story.figures.filter((figure) => reaches(figure, shown)),
  };
}

function isShown(mention: Mention, shown: ReadonlyMap<string, number>): boolean {
  if (mention.in === 'title' || mention.in === 'deck') return true;
  return mention.in === 'body' && mention.block !== undefined && reaches({ ...mention, block: mention.block }, shown);
}

const reaches = (span: { block: string; end: number }, shown: ReadonlyMap<string, number>): boolean =>
  span.end <= (shown.get(span.block) ?? -1);

function firstBlocks(blocks: readonly Block[]): Block[] {
  const kept: Block[] = [];
  let words = 0;
  for (const block of blocks) {
    if (words >= EXCERPT_WORDS) break;
    const length = countWords(block.text);
    const room = EXCERPT_WORDS - words;
    kept.push(length > room + TOLERANCE ? cut(block, room) : block);
    words += length;
  }
  // A heading without its text tells nothing.
  while (kept.at(-1)?.kind === 'heading' && kept.length > 1) kept.pop();
  return kept;
}

function cut(block: Block, words: number): Block {
  const end = [...block.text.matchAll(/\S+/gu)].at(words - 1);
  const text = `${withoutEnd(block.text.slice(0, end ? end.index + end[0].length : 0), /[\s,;:–—-]/u)}…`;
  return { ...block, text, html: escapeText(text) };
}

const countWords = (text: string): number => text.match(/\S+/gu)?.length ?? 0;
