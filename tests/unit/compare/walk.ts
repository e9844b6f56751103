/** Looks through the whole of a table. */
import { type Passage, passage } from '../../../src/compare/shape.ts';

/** Everything in it that leads somewhere. */
export function passagesIn(value: unknown): Passage[] {
  if (Array.isArray(value)) return value.flatMap(passagesIn);
  if (typeof value !== 'object' || value === null) return [];
  const found = passage.loose().safeParse(value);
  const isWitness = 'form' in value;
  return [...(found.success && !isWitness ? [found.data as Passage] : []), ...Object.values(value).flatMap(passagesIn)];
}

/** Every text in it. */
export function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(strings);
}
