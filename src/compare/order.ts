/** Grouping, names in a reader's alphabet, and anchors: the same on every machine. */
import { slugify } from '../pipeline/text/fold.ts';

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

export const byName = (a: string, b: string): number => collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);

export function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** Makes anchors of words; one that was given already gets a number. */
export function anchors(): (words: string) => string {
  const taken = new Set<string>();
  return (words) => {
    const base = slugify(words) || 'row';
    let id = base;
    for (let number = 2; taken.has(id); number++) id = `${base}-${number}`;
    taken.add(id);
    return id;
  };
}
