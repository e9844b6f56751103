/** A built site as its reader has it: pages as trees, records as published. Shares nothing with the code that made them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { z } from 'astro/zod';
import type { Element, ElementContent, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';

const span = z.object({ block: z.string().optional(), start: z.number(), end: z.number() });
const block = z.object({
  id: z.string(),
  line: z.number(),
  originalLines: z.array(z.number()).optional(),
  text: z.string(),
});
const head = z.object({ text: z.string(), line: z.number().optional(), originalLine: z.number().optional() });
const place = z.object({ line: z.number().optional(), originalLine: z.number().optional() });

/** What is read of a published record; the rest is nothing to this test. */
const story = z.object({
  slug: z.string(),
  form: z.enum(['digest', 'capture']),
  read: z.literal(false).optional(),
  captures: z.string().optional(),
  withdrawn: z.boolean().optional(),
  events: z.array(z.object({ id: z.string(), siglum: z.string() })),
  title: head.extend({ origin: z.string() }),
  deck: head.optional(),
  dateline: place.optional(),
  byline: place.optional(),
  published: place.optional(),
  rights: place.optional(),
  original: place.optional(),
  trail: z.array(place),
  blocks: z.array(block),
  commentary: z.object({ blocks: z.array(block) }).optional(),
  mentions: z.array(span.extend({ entity: z.string(), in: z.string() })),
  quotes: z.array(span.extend({ text: z.string() })),
  dates: z.array(span.extend({ expression: z.string(), value: z.string().optional() })),
  figures: z.array(span.extend({ text: z.string(), value: z.number().optional(), unit: z.string() })),
  words: z.number(),
  measured: z
    .object({
      words: z.number().optional(),
      names: z.record(z.string(), z.number()).optional(),
      figures: z.array(z.object({ value: z.number().optional(), unit: z.string() })).optional(),
    })
    .optional(),
});
const entity = z.object({
  id: z.string(),
  name: z.string(),
  /** Whole where the site knows its origin; here from the site's root. */
  url: z.string().transform((url) => `/${url.split('/').slice(-3, -1).join('/')}/`),
});

export type Story = z.infer<typeof story>;
export type Block = z.infer<typeof block>;
export type Entity = z.infer<typeof entity>;

export interface Site {
  /** Path from the site's folder → page. */
  pages: ReadonlyMap<string, Root>;
  stories: readonly Story[];
  entities: readonly Entity[];
}

const parser = unified().use(rehypeParse);

export const parsePage = (html: string): Root => parser.parse(html);

/** @param folder of the build */
export function readPages(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  return new Map(
    files.map((file) => [
      relative(folder, join(folder, file)).split(sep).join('/'),
      readFileSync(join(folder, file), 'utf8'),
    ]),
  );
}

export function readRecords(folder: string): Pick<Site, 'stories' | 'entities'> {
  const json = (name: string): unknown => JSON.parse(readFileSync(join(folder, 'data', name), 'utf8'));
  return {
    stories: z.array(story).parse(json('stories.json')),
    entities: z.array(entity).parse(json('entities.json')),
  };
}

export const classesOf = (node: Element): string[] => {
  const { className } = node.properties;
  return Array.isArray(className) ? className.map(String) : [];
};

export const has = (node: Element, name: string): boolean => classesOf(node).includes(name);

export const attribute = (node: Element, name: string): string => {
  const value = node.properties[name];
  return typeof value === 'string' ? value : '';
};

/** All elements below that pass, in document order. */
export function all(tree: Root | Element, test: (node: Element) => boolean): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (node) => {
    if (node !== tree && test(node)) found.push(node);
  });
  return found;
}

/** Text as it is read out, drawings left away. */
export function textOf(node: Root | Element | ElementContent): string {
  const parts: string[] = [];
  visit(node, (one) => {
    if (one.type === 'element' && one.tagName === 'svg') return SKIP;
    if (one.type === 'text') parts.push(one.value);
    return undefined;
  });
  return parts.join('').replace(/\s+/g, ' ').trim();
}

export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[\s\u00a0\u202f]+/g, ' ');
