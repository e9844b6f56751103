/** Places in lists that stand in the order of a text, by halving. */

/** Index of the first item of which `isBefore` no longer holds. */
export function firstNot<Item>(items: readonly Item[], isBefore: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && isBefore(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the first span that ends behind an offset; spans do not overlap. */
export const firstEndingBehind = (spans: readonly { end: number }[], offset: number): number =>
  firstNot(spans, ({ end }) => end <= offset);

/** Index of the first number that is greater. */
export const firstAbove = (numbers: readonly number[], than: number): number =>
  firstNot(numbers, (number) => number <= than);
