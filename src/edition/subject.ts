/** What a page is about, as it tells the layout: its head, its share image and its feeds follow from it. */
import type { Event } from '../library/types.ts';
import type { PlacedStory } from '../pipeline/record/placed.ts';
import type { Entity } from '../pipeline/record/schema.ts';

export type Subject =
  | { kind: 'site' }
  | { kind: 'articles' }
  | { kind: 'article'; story: PlacedStory }
  | { kind: 'event'; event: Event }
  /** A part of an event: one of its comparisons. */
  | { kind: 'comparison'; event: Event }
  | { kind: 'entity'; entity: Entity }
  /** `source`: its id. */
  | { kind: 'source'; source: string };
