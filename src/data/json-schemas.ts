/** The published JSON Schemas, made of the record's one definition. */
import { z } from 'astro/zod';
import { TABLES } from '../compare/index.ts';
import { entity, SCHEMA_VERSION, story } from '../pipeline/record/schema.ts';

const SHAPES = {
  story: {
    shape: story,
    title: 'Story',
    description: 'One article: what it says, where it says it, and by which way it came.',
  },
  entity: { shape: entity, title: 'Entity', description: 'A person, group, body or place that the articles name.' },
  ...TABLES,
} as const;

export type SchemaName = keyof typeof SHAPES;

export const SCHEMA_NAMES = Object.keys(SHAPES) as SchemaName[];

/** `id` is the whole address at which it is published; without one the schema has none. */
export function jsonSchema(name: SchemaName, id?: string): Record<string, unknown> {
  const { shape, title, description } = SHAPES[name];
  return {
    ...z.toJSONSchema(shape),
    ...(id !== undefined && { $id: id }),
    title,
    description,
    schemaVersion: SCHEMA_VERSION,
    licence: 'see /data/',
  };
}
