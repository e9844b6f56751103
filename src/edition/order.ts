/** How names, labels and letters are ordered: in a reader's alphabet, the same on every machine. */

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** In the order of a reader's alphabet; equal names in the order of their ids, so that every build agrees. */
export const byName = (a: { name: string; id: string }, b: { name: string; id: string }): number =>
  collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1);

export const byLabel = (a: string, b: string): number => collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);

/** A … Z, AA …; without a letter last. */
export function compareSigla(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return a.length - b.length || (a < b ? -1 : 1);
}
