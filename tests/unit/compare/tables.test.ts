/** What holds for every table, on the project's own content. */
import { z } from 'astro/zod';
import { beforeAll, describe, expect, it } from 'vitest';
import { TABLE_NAMES, TABLES } from '../../../src/compare/index.ts';
import type { Comparison } from '../../../src/compare/types.ts';
import { csv } from '../../../src/data/csv.ts';
import { published } from '../../../src/edition/published.ts';
import { loadLibrary } from '../../../src/library/index.ts';
import { inEvent, type PlacedStory } from '../../../src/pipeline/record/placed.ts';
import { readCsv } from './read-csv.ts';
import { passagesIn, strings } from './walk.ts';

let own: Comparison;

beforeAll(async () => {
  const { events, stories, entities } = await loadLibrary();
  const event = events[0]!;
  own = {
    event,
    entities,
    stories: stories.map((story) => inEvent(published(story))).filter((story) => story.event === event.id),
  };
}, 60_000);

const withStories = (change: (story: PlacedStory) => PlacedStory): Comparison => ({
  ...own,
  stories: own.stories.map((story) => inEvent(published(change(story)))),
});

describe.each(TABLE_NAMES)('%s', (name) => {
  const { shape, make, sheet } = TABLES[name];

  it('has its shape', () => {
    expect(() => shape.parse(make(own))).not.toThrow();
  });

  it('is not empty', () => {
    expect(passagesIn(make(own)).length).toBeGreaterThan(0);
  });

  it('has one cell for each article', () => {
    const sigla = own.stories.map(({ events }) => events[0]?.siglum);
    for (const cells of cellsIn(make(own))) expect(cells.map((cell) => cell.siglum)).toEqual(sigla);
  });

  it('leads to blocks, headlines and articles that exist', () => {
    for (const passage of passagesIn(make(own))) {
      const story = own.stories.find(({ slug }) => slug === passage.article);
      const anchors = [...(story?.blocks ?? []), ...(story?.commentary?.blocks ?? [])].map(({ id }) => id);
      const [address, anchor] = passage.url.split('#');
      expect(address).toBe(story?.url);
      expect([undefined, 'headline', 'deck', ...anchors]).toContain(anchor);
      expect(passage.block ?? anchor).toBe(anchor);
    }
  });

  it('has anchors of their own', () => {
    const ids = idsIn(make(own));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is the same each time, and changes nothing', () => {
    const before = JSON.stringify(own);
    expect(JSON.stringify(make(own))).toBe(JSON.stringify(make(own)));
    expect(JSON.stringify(own)).toBe(before);
  });

  it.each([0, 1, 4])('has nothing of article %i when it is withdrawn', (at) => {
    const gone = own.stories[at]!;
    const table = make(withStories((story) => (story.slug === gone.slug ? { ...story, withdrawn: true } : story)));
    expect(table.articles.map(({ article }) => article)).not.toContain(gone.slug);
    expect(table.withdrawn.map(({ article }) => article)).toEqual([gone.slug]);
    const said = strings({ ...table, withdrawn: [] });
    expect(said.filter((text) => text.includes(gone.slug))).toEqual([]);
    const others = new Set(strings([own.stories.filter(({ slug }) => slug !== gone.slug), own.event, own.entities]));
    const theirs = [...gone.quotes, ...gone.figures].map(({ text }) => text).filter((text) => !others.has(text));
    expect(said.filter((text) => theirs.includes(text))).toEqual([]);
  });

  it('holds when all are withdrawn, and when there is none', () => {
    expect(() => shape.parse(make(withStories((story) => ({ ...story, withdrawn: true }))))).not.toThrow();
    expect(() => shape.parse(make({ ...own, stories: [] }))).not.toThrow();
  });

  it('reads back from CSV, cell by cell', () => {
    const rows = sheet(own);
    expect(readCsv(csv(rows))).toEqual(rows.map((row) => row.map((cell) => (cell === undefined ? '' : String(cell)))));
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  });

  it('has a JSON Schema', () => {
    const { type, required } = z.toJSONSchema(shape);
    expect(type).toBe('object');
    expect(required).toEqual(expect.arrayContaining(['event', 'articles', 'withdrawn']));
  });
});

interface Cell {
  siglum?: string;
}

/** Every list of cells in a table. */
function cellsIn(value: unknown): Cell[][] {
  if (Array.isArray(value)) return value.flatMap(cellsIn);
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.values(value).flatMap(cellsIn);
  return 'cells' in value ? [value.cells as Cell[], ...below] : below;
}

function idsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.values(value).flatMap(idsIn);
  return 'id' in value ? [value.id as string, ...below] : below;
}
