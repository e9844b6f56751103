/** The article page, computed once: what its components render. */
import type { Event } from '../library/types.ts';
import type { Block, Entity, Hop, Mention } from '../pipeline/record/schema.ts';
import type { PlacedStory } from '../pipeline/record/placed.ts';
import type { Edition } from '../edition/edition.ts';
import { byName } from '../edition/order.ts';
import { linesOf } from '../edition/passages.ts';
import { isUnlisted } from '../edition/unlisted.ts';
import { attributionOf, sourceId, sourcesOf, type Attribution } from '../edition/sources.ts';

export interface ArticleView {
  story: PlacedStory;
  event?: Event;
  /** The other articles of the event, and this one. */
  witnesses: readonly PlacedStory[];
  previous?: PlacedStory;
  next?: PlacedStory;
  noindex: boolean;
  attribution: Attribution;
  hops: readonly HopView[];
  body: readonly Part[];
  commentary: readonly Part[];
  deckLinks: readonly NameLink[];
  named: readonly Named[];
  /** Where only the first words may be shown. */
  excerpt?: { shown: number; of: number };
  /** The beginning of the text, for those who list the page. */
  description?: string;
}

export interface HopView {
  hop: Hop;
  /** Line of the original. */
  line?: number;
  /** The source's page. */
  url?: string;
}

/** A block, or the items of one list, or the rows of one table. */
export type Part =
  | { kind: 'list'; items: readonly BlockView[] }
  | { kind: 'table'; items: readonly BlockView[] }
  | { kind: Exclude<Block['kind'], 'list-item' | 'table'>; item: BlockView };

export interface BlockView {
  block: Block;
  /** Lines of the original. */
  lines: readonly number[];
  links: readonly NameLink[];
}

/** A name in a text: offsets into it, end exclusive, and the page it leads to, from the site's root. */
export interface NameLink {
  start: number;
  end: number;
  url: string;
}

export interface Named {
  entity: Entity;
  count: number;
  /** The first block that names it. */
  anchor?: string;
}

export function articleView(edition: Edition, story: PlacedStory): ArticleView {
  const event = edition.event.get(story.event ?? '');
  const witnesses = event ? (edition.storiesOf.get(event.id) ?? []) : [];
  const place = witnesses.findIndex(({ slug }) => slug === story.slug);
  const previous = place > 0 ? witnesses[place - 1] : undefined;
  const next = place >= 0 ? witnesses[place + 1] : undefined;
  return {
    story,
    witnesses,
    ...(event && { event }),
    ...(previous && { previous }),
    ...(next && { next }),
    noindex: isUnlisted(story),
    attribution: attributionOf(edition, story),
    hops: story.trail.map((hop) => hopView(edition, story, hop)),
    body: partsOf(edition, story, story.blocks),
    commentary: partsOf(edition, story, story.commentary?.blocks ?? []),
    deckLinks: linksOf(
      edition,
      story.mentions.filter((mention) => mention.in === 'deck'),
    ),
    named: namedIn(edition, story),
    ...describe(story),
    ...excerptOf(story),
  };
}

function excerptOf({ form, captures, blocks, words }: PlacedStory): Pick<ArticleView, 'excerpt'> {
  if (form !== 'capture' || captures !== 'excerpt') return {};
  const shown = blocks.reduce((sum, { text }) => sum + (text.match(/\S+/gu)?.length ?? 0), 0);
  return shown < words ? { excerpt: { shown, of: words } } : {};
}

function describe({ blocks }: PlacedStory): Pick<ArticleView, 'description'> {
  const text = blocks.find(({ kind }) => kind === 'paragraph')?.text;
  if (text === undefined) return {};
  const short = text.length > 160 ? `${text.slice(0, text.lastIndexOf(' ', 160)).trimEnd()}…` : text;
  return { description: short };
}

function hopView(edition: Edition, story: PlacedStory, hop: Hop): HopView {
  const line = story.form === 'capture' ? hop.line : hop.originalLine;
  const source = sourcesOf(edition).get(sourceId(hop) ?? '');
  return { hop, ...(line !== undefined && { line }), ...(source && { url: source.url }) };
}

function partsOf(edition: Edition, story: PlacedStory, blocks: readonly Block[]): Part[] {
  const mentions = Map.groupBy(story.mentions, ({ block }) => block ?? '');
  const parts: Part[] = [];
  let list: { kind: Block['kind']; items: BlockView[]; number: number | undefined } | undefined;
  for (const block of blocks) {
    const item: BlockView = {
      block,
      lines: linesOf(block, story.form),
      links: linksOf(edition, mentions.get(block.id) ?? []),
    };
    const { kind } = block;
    if (kind !== 'list-item' && kind !== 'table') {
      list = undefined;
      parts.push({ kind, item });
    } else if (list?.kind === kind && list.number === block.list) {
      list.items.push(item);
    } else {
      list = { kind, items: [item], number: block.list };
      parts.push({ kind: kind === 'table' ? kind : 'list', items: list.items });
    }
  }
  return parts;
}

function linksOf(edition: Edition, mentions: readonly Mention[]): NameLink[] {
  return mentions.flatMap(({ entity, start, end }) => {
    const page = edition.entity.get(entity);
    return page ? [{ start, end, url: page.url }] : [];
  });
}

function namedIn(edition: Edition, story: PlacedStory): Named[] {
  return [...Map.groupBy(story.mentions, ({ entity }) => entity)]
    .flatMap(([id, mentions]): Named[] => {
      const entity = edition.entity.get(id);
      const first = mentions.find(({ block }) => block !== undefined)?.block;
      return entity ? [{ entity, count: mentions.length, ...(first !== undefined && { anchor: first }) }] : [];
    })
    .sort((a, b) => b.count - a.count || byName(a.entity, b.entity));
}
