/** The tables of each event as pages of data, in whichever format. */
import { TABLE_NAMES, type TableName } from '../compare/index.ts';
import type { Comparison } from '../compare/types.ts';
import { comparisonOf } from './compare.ts';
import { edition } from './index.ts';

export interface TablePage {
  params: { event: string; table: TableName };
  props: { table: TableName; comparison: Comparison };
}

export async function tablePages(): Promise<TablePage[]> {
  const whole = await edition();
  return whole.events.flatMap((event) =>
    TABLE_NAMES.map((table) => ({
      params: { event: event.id, table },
      props: { table, comparison: comparisonOf(whole, event) },
    })),
  );
}
