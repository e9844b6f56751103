import type { APIRoute, GetStaticPaths } from 'astro';
import { TABLE_NAMES, type TableName, TABLES } from '../../../../compare/index.ts';
import type { Comparison } from '../../../../compare/types.ts';
import { address } from '../../../../interface/href.ts';
import { json } from '../../../../data/json.ts';
import { placed } from '../../../../data/placed.ts';
import { comparisonOf } from '../../../../views/compare.ts';
import { edition } from '../../../../views/index.ts';

export const getStaticPaths = (async () => {
  const whole = await edition();
  return whole.events.flatMap((event) =>
    TABLE_NAMES.map((table) => ({
      params: { event: event.id, table },
      props: { table, comparison: comparisonOf(whole, event) },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ table: TableName; comparison: Comparison }> = ({ props: { table, comparison } }) =>
  json(placed(TABLES[table].make(comparison), address));
