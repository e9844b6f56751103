/** What the library hands to pages, feeds, search and data: everything of a content folder, validated and sorted. */
import type { Diagnostic } from '../pipeline/diagnostics.ts';
import type { Entity, Story } from '../pipeline/record/schema.ts';
import type { Event, OutletDefinition } from './schema.ts';

export type { Clause, Event } from './schema.ts';

export interface Outlet extends OutletDefinition {
  id: string;
}

/** A page of `content/pages/*.md`. */
export interface TextPage {
  id: string;
  title: string;
  description: string;
  /** Sanitized HTML. */
  html: string;
}

export interface Library {
  /** By event (newest first), then siglum, then slug; unsorted ones last. Withdrawn ones stay, as tombstones. */
  stories: Story[];
  /** By kind, then name. */
  entities: Entity[];
  outlets: Outlet[];
  /** Newest first. */
  events: Event[];
  pages: TextPage[];
  diagnostics: Diagnostic[];
}
