/**
 * Damerau–Levenshtein distance (optimal string alignment): one edit adds, drops or changes a letter, or swaps two
 * neighbours; fuse.js counts a swap as two. `whole` compares with the word, `start` with its nearest beginning.
 * Both are `limit + 1` where the distance is greater.
 */
export function edits(typed: string, word: string, limit: number): { whole: number; start: number } {
  const beyond = limit + 1;
  const width = word.length + 1;
  let before: number[] = [];
  let above = Array.from({ length: width }, (_, j) => j);
  for (let i = 1; i <= typed.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j < width; j++) {
      const same = typed[i - 1] === word[j - 1];
      let cost = Math.min(at(above, j) + 1, at(row, j - 1) + 1, at(above, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1]) {
        cost = Math.min(cost, at(before, j - 2) + 1);
      }
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > beyond) return { whole: beyond, start: beyond };
    before = above;
    above = row;
  }
  return { whole: Math.min(beyond, at(above, width - 1)), start: Math.min(beyond, ...above) };
}

const at = (row: number[], index: number): number => row[index] ?? Infinity;
