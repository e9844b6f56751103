import type { APIRoute, GetStaticPaths } from 'astro';
import { TABLES } from '../../../../compare/index.ts';
import { json } from '../../../../data/json.ts';
import { placed } from '../../../../data/placed.ts';
import { address } from '../../../../interface/href.ts';
import { type TablePage, tablePages } from '../../../../views/tables.ts';

export const getStaticPaths = tablePages satisfies GetStaticPaths;

export const GET: APIRoute<TablePage['props']> = ({ props: { table, comparison } }) =>
  json(placed(TABLES[table].make(comparison), address));
