/** What a comparison is: a folder that says here how it is made, what it is called, and how it is shown. */
import type { z } from 'astro/zod';
import type { Sheet } from './sheet.ts';
import type { Comparison } from './types.ts';

/** Of a comparison that has a page of its own. */
interface ComparisonPage<Table> {
  title: string;
  /** For search engines. */
  description: string;
  /** How to read it. */
  note?: string;
  /** What it has to tell, in one line; undefined where there is nothing to compare. */
  lineOf: (table: Table) => string | undefined;
}

interface Definition<Table, Page> {
  shape: z.ZodType<Table>;
  title: string;
  /** For the JSON Schema and the list of data files. */
  description: string;
  tableOf: (comparison: Comparison) => Table;
  sheetOf: (table: Table) => Sheet;
  page: Page;
}

interface Defined<Table, Page> extends Pick<Definition<Table, Page>, 'shape' | 'title' | 'description' | 'page'> {
  /** Made once for what is compared, whoever asks. */
  make: (comparison: Comparison) => Table;
  sheet: (comparison: Comparison) => Sheet;
  line: (comparison: Comparison) => string | undefined;
}

export function define<Table, Page extends ComparisonPage<Table> | undefined>(
  one: Definition<Table, Page>,
): Defined<Table, Page> {
  const { shape, title, description, page } = one;
  const made = new WeakMap<Comparison, { table: Table }>();
  const make = (comparison: Comparison): Table => {
    const { table } = made.get(comparison) ?? { table: one.tableOf(comparison) };
    made.set(comparison, { table });
    return table;
  };
  return {
    shape,
    title,
    description,
    page,
    make,
    sheet: (comparison) => one.sheetOf(make(comparison)),
    line: (comparison) => page?.lineOf(make(comparison)),
  };
}
