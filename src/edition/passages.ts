/** From a fact to the very block of an article that states it, and from an entity to every block that names it. */
import type { Block, Entity, Evidence, Mention } from '../pipeline/record/schema.ts';
import type { PlacedStory } from '../pipeline/record/placed.ts';
import { languageOf } from '../pipeline/language/index.ts';
import type { Edition } from './edition.ts';
import { byName, compareSigla } from './order.ts';
import { type Segment, snippet } from './snippet.ts';

export interface Passage {
  story: PlacedStory;
  /** Line of the original; absent where a headline stands in none. */
  line?: number;
  /** Absent where the line is no block: a headline, a credit line, or beyond an excerpt. */
  block?: Block;
  /** Address of the block, from the site's root. */
  url: string;
}

/** Body first, commentary after it. */
export const blocksOf = (story: PlacedStory): readonly Block[] => [
  ...story.blocks,
  ...(story.commentary?.blocks ?? []),
];

/** The lines of the original that a block stands for: its own in a capture, those it tells in a digest. */
export const linesOf = (block: Block, form: PlacedStory['form']): readonly number[] =>
  form === 'capture' ? [block.line] : (block.originalLines ?? []);

/** Undefined where the article is not of this build. */
export function passageAt(edition: Edition, { article, line }: Evidence): Passage | undefined {
  const story = edition.story.get(article);
  if (!story) return undefined;
  const block = blocksOf(story).find((one) => linesOf(one, story.form).includes(line));
  if (block) return { story, line, block, url: `${story.url}#${block.id}` };
  const anchor = anchorOf(story, line);
  return { story, line, url: anchor ? `${story.url}#${anchor}` : story.url };
}

/** Lines outside the body: the headline and what is said of the article under it. */
function anchorOf(story: PlacedStory, line: number): string | undefined {
  const stands = (part: { line?: number | undefined; originalLine?: number | undefined } | undefined): boolean =>
    part !== undefined && (story.form === 'capture' ? part.line : part.originalLine) === line;
  if (stands(story.title)) return 'headline';
  if (stands(story.deck)) return 'deck';
  if (story.trail.some(stands)) return 'trail';
  if ([story.byline, story.dateline, story.published].some(stands)) return 'particulars';
  if (stands(story.rights)) return 'rights';
  return undefined;
}

/** In the order given, one for each line that can be shown. */
function passagesAt(edition: Edition, source: readonly Evidence[]): Passage[] {
  return source.map((evidence) => passageAt(edition, evidence)).filter((passage) => passage !== undefined);
}

/** The passages of one article that state a fact. */
export interface Citation {
  story: PlacedStory;
  passages: readonly Passage[];
}

/** In the order of the articles. */
export function citationsAt(edition: Edition, source: readonly Evidence[]): Citation[] {
  const byStory = Map.groupBy(passagesAt(edition, source), ({ story }) => story.slug);
  return [...byStory.values()]
    .flatMap((passages) => (passages[0] ? [{ story: passages[0].story, passages: distinct(passages) }] : []))
    .sort((a, b) => compareSigla(a.story.siglum, b.story.siglum) || (a.story.slug < b.story.slug ? -1 : 1));
}

const distinct = (passages: readonly Passage[]): Passage[] => [
  ...new Map(passages.map((passage) => [passage.line, passage])).values(),
];

/** Where a mention stands. */
export function passageOf(story: PlacedStory, mention: Mention): Passage {
  const block = mention.block === undefined ? undefined : blocksOf(story).find(({ id }) => id === mention.block);
  if (!block) return { story, url: `${story.url}#${mention.in === 'deck' ? 'deck' : 'headline'}` };
  const [line] = linesOf(block, story.form);
  return { story, block, ...(line !== undefined && { line }), url: `${story.url}#${block.id}` };
}

/** Every block of one article that names an entity, with where in it. */
export interface Naming {
  story: PlacedStory;
  /** Absent for the headline and the deck. */
  block?: Block;
  in: Mention['in'];
  /** Of the original. */
  lines: readonly number[];
  /** The sentences with the name in them. */
  segments: readonly Segment[];
  url: string;
}

export interface NamingsOfStory {
  story: PlacedStory;
  namings: readonly Naming[];
}

/** In the order of the articles, then of their text. */
export function namingsOf(edition: Edition, entity: string): NamingsOfStory[] {
  const byStory = Map.groupBy(edition.mentionsOf.get(entity) ?? [], ({ story }) => story.slug);
  return [...byStory.values()].flatMap((found) => {
    const story = found[0]?.story;
    if (!story) return [];
    const namings = inStory(
      story,
      found.map(({ mention }) => mention),
    );
    return namings.length ? [{ story, namings }] : [];
  });
}

function inStory(story: PlacedStory, mentions: readonly Mention[]): Naming[] {
  const order = new Map(blocksOf(story).map((block, place) => [block.id, { block, place }]));
  const groups = Map.groupBy(mentions, (mention) => mention.block ?? mention.in);
  return [...groups.entries()]
    .map(([key, group]) => ({
      place: order.get(key)?.place ?? -1,
      naming: naming(story, order.get(key)?.block, group),
    }))
    .filter((one): one is { place: number; naming: Naming } => one.naming !== undefined)
    .sort((a, b) => a.place - b.place)
    .map((one) => one.naming);
}

function naming(story: PlacedStory, block: Block | undefined, mentions: readonly Mention[]): Naming | undefined {
  const where = mentions[0]?.in;
  if (where === undefined) return undefined;
  const marks = mentions.map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start);
  if (block) {
    const lines = linesOf(block, story.form);
    return {
      story,
      block,
      in: where,
      lines,
      segments: snippet(block.text, marks, languageOf(story.language)),
      url: `${story.url}#${block.id}`,
    };
  }
  const text = where === 'title' ? story.title.text : where === 'deck' ? story.deck?.text : undefined;
  if (text === undefined) return undefined;
  const anchor = where === 'title' ? 'headline' : 'deck';
  return {
    story,
    in: where,
    lines: [],
    segments: snippet(text, marks, languageOf(story.language)),
    url: `${story.url}#${anchor}`,
  };
}

export interface Company {
  entity: Entity;
  /** Number of blocks that name both. */
  together: number;
}

/** Who else is named in the same blocks, the most frequent first. */
export function companyOf(edition: Edition, entity: string): Company[] {
  const counts = new Map<string, number>();
  const byStory = Map.groupBy(edition.mentionsOf.get(entity) ?? [], ({ story }) => story.slug);
  for (const found of byStory.values()) {
    const blocks = new Set(found.map(({ mention }) => mention.block).filter((id) => id !== undefined));
    const pairs = new Set(
      (found[0]?.story.mentions ?? [])
        .filter((other) => other.entity !== entity && other.block !== undefined && blocks.has(other.block))
        .map((other) => `${other.entity} ${other.block ?? ''}`),
    );
    for (const pair of pairs) {
      const other = pair.split(' ')[0] ?? '';
      counts.set(other, (counts.get(other) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([id, together]) => ({ entity: edition.entity.get(id), together }))
    .filter((one): one is Company => one.entity !== undefined)
    .sort((a, b) => b.together - a.together || byName(a.entity, b.entity));
}
