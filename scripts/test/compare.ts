/** Whether two folders hold the same files, byte for byte. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Each difference in a sentence, empty when there is none. */
export function differences(first: string, second: string): string[] {
  const [left, right] = [filesOf(first), filesOf(second)];
  return [...new Set([...left, ...right])].sort().flatMap((file) => {
    if (!left.has(file)) return [`${file} is only in ${second}`];
    if (!right.has(file)) return [`${file} is only in ${first}`];
    const offset = firstDifference(readFileSync(join(first, file)), readFileSync(join(second, file)));
    return offset === -1 ? [] : [`${file} differs from byte ${offset} on`];
  });
}

/** Paths of the files in a folder, relative to it. */
export function filesOf(folder: string): Set<string> {
  return new Set(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)),
  );
}

function firstDifference(left: Buffer, right: Buffer): number {
  if (left.equals(right)) return -1;
  const length = Math.min(left.length, right.length);
  for (let offset = 0; offset < length; offset++) {
    if (left[offset] !== right[offset]) return offset;
  }
  return length;
}
