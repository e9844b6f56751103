/** A file of the index, fetched and looked at: what is slow, missing, no JSON or another version's is an error here. */
import { FORMAT } from '../index/format.ts';
import type { Packed } from '../index/packed.ts';

/** In milliseconds. Whoever waits is told long before (`ask.ts`); on a slow line a large index still arrives. */
export const PATIENCE = 30_000;

/** @param isRight looks at the shape as far as the program relies on it; the content is the build's own business */
export async function fetched<Content>(
  address: string,
  isRight: (content: unknown) => content is Content,
): Promise<Content> {
  const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const content: unknown = await response.json();
  if (!isRight(content)) throw new Error(`${address} is not of the shape ${FORMAT}.`);
  return content;
}

/** Of the shape that this program reads, with lists under these names. */
export const hasLists = (content: unknown, ...names: readonly string[]): boolean => {
  const packed = content as (Packed & Record<string, unknown>) | null;
  return packed?.format === FORMAT && names.every((name) => Array.isArray(packed[name]));
};
