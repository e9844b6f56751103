/** Every comparison of an event, in the order in which one reads them: pages, data, schemas and navigation come of it. */
import { certainty } from './certainty/index.ts';
import { coverage } from './coverage/index.ts';
import { differences } from './differences/index.ts';
import { figures } from './figures/index.ts';
import { quotes } from './quotes/index.ts';
import { timeline } from './timeline/index.ts';
import type { Comparison } from './types.ts';
import { wording } from './wording/index.ts';

export const TABLES = { differences, quotes, timeline, figures, coverage, certainty, wording } as const;

export type TableName = keyof typeof TABLES;
export type Tables = { readonly [Name in TableName]: ReturnType<(typeof TABLES)[Name]['make']> };

export const TABLE_NAMES = Object.keys(TABLES) as TableName[];

export const tablesOf = (comparison: Comparison): Tables =>
  Object.fromEntries(TABLE_NAMES.map((name) => [name, TABLES[name].make(comparison)])) as Tables;
