/** Small records for tests: all that must be there, and what a test says. */
import type { Event, Outlet } from '../../../src/library/types.ts';
import type { Block, Entity, Mention } from '../../../src/pipeline/record/schema.ts';
import type { PlacedStory } from '../../../src/pipeline/record/placed.ts';
import { type Edition, makeEdition, type Parts } from '../../../src/edition/edition.ts';

export function makeBlock(number: number, text: string, more: Partial<Block> = {}): Block {
  const id = `b-${number.toString(16).padStart(8, '0')}`;
  const html = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return { id, kind: 'paragraph', line: number, text, html, ...more };
}

export function makeStory(slug: string, more: Partial<PlacedStory> = {}): PlacedStory {
  const { event, siglum = 'A' } = more;
  return {
    id: slug,
    slug,
    url: `/articles/${slug}/`,
    file: `articles/${slug}.md`,
    sha256: '0'.repeat(64),
    form: 'capture',
    title: { text: `Headline of ${slug}`, origin: 'article' },
    events: event === undefined ? [] : [{ id: event, siglum }],
    language: 'en',
    trail: [],
    blocks: [],
    crossReferences: [],
    setAside: [],
    mentions: [],
    quotes: [],
    dates: [],
    figures: [],
    words: 0,
    readingMinutes: 0,
    ...more,
  };
}

/** A mention of the entity at its surface in the block. */
export function makeMention(entity: string, surface: string, block: Block): Mention {
  const start = block.text.indexOf(surface);
  return { entity, surface, block: block.id, line: block.line, start, end: start + surface.length, in: 'body' };
}

export function makeEntity(id: string, more: Partial<Entity> = {}): Entity {
  return { id, kind: 'person', name: id, aliases: [], url: `/people/${id}/`, ...more };
}

export function makeEvent(id: string, more: Partial<Event> = {}): Event {
  return {
    id,
    title: `Event ${id}`,
    date: '2025-08-12',
    dateSource: [],
    articles: {},
    differences: [],
    summary: [],
    figures: [],
    added: '2026-01-01',
    ...more,
  };
}

export function makeOutlet(id: string, more: Partial<Outlet> = {}): Outlet {
  return { id, name: id, type: 'site', ...more };
}

export const editionOf = (parts: Partial<Parts>): Edition =>
  makeEdition({ stories: [], entities: [], outlets: [], events: [], pages: [], ...parts });
