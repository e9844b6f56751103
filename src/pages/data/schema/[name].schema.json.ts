import type { APIRoute, GetStaticPaths } from 'astro';
import { whole } from '../../../interface/href.ts';
import { json } from '../../../data/json.ts';
import { jsonSchema, SCHEMA_NAMES, type SchemaName } from '../../../data/json-schemas.ts';

export const getStaticPaths = (() =>
  SCHEMA_NAMES.map((name) => ({ params: { name }, props: { name } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ name: SchemaName }> = ({ props: { name } }) =>
  json(jsonSchema(name, whole?.(`/data/schema/${name}.schema.json`)));
