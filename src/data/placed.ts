/**
 * Records as they are published. Within the program an address begins at the site's root; who meets it in a file has it
 * as it is deployed, wherever it stands in a record: in each `url`, and in the links of a text's `html`.
 */
import type { Sheet } from '../compare/sheet.ts';

/** From an address at the site's root to the same as deployed: `address` in `interface/href.ts`. */
type Placing = (path: string) => string;

/** Addresses of other sites begin with their scheme, or with two slashes. */
const isOwn = (value: string): boolean => /^\/(?!\/)/.test(value);

/** The record with its addresses, in whatever depth. */
export function placed(record: unknown, address: Placing): unknown {
  if (Array.isArray(record)) return record.map((one) => placed(one, address));
  if (typeof record !== 'object' || record === null) return record;
  return Object.fromEntries(
    Object.entries(record).map(([key, value]: [string, unknown]) => {
      if (typeof value !== 'string') return [key, placed(value, address)];
      if (key === 'url') return [key, isOwn(value) ? address(value) : value];
      return [key, key === 'html' ? placedLinks(value, address) : value];
    }),
  );
}

/** The column `url` of a table. */
export function placedSheet(sheet: Sheet, address: Placing): Sheet {
  const column = sheet[0]?.indexOf('url') ?? -1;
  return sheet.map((row, line) =>
    row.map((cell, at) => (line > 0 && at === column && typeof cell === 'string' ? address(cell) : cell)),
  );
}

/** Links of a text that begin at the site's root. */
export const placedLinks = (html: string, address: Placing): string =>
  html.replaceAll(/(<a [^>]*?href=")(\/(?!\/)[^"]*)/g, (_, before: string, path: string) => before + address(path));
