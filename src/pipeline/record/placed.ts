import type { Story } from './schema.ts';

/** A record as it stands in one of its events; in lists of several events, in its first. */
export interface PlacedStory extends Story {
  /** Event id; absent when unsorted. */
  event?: string;
  /** Its letter in that event. */
  siglum?: string;
}

/** The record as it stands in an event; without one, in the first that it belongs to. */
export function inEvent(story: Story, event = story.events[0]?.id): PlacedStory {
  const { event: _event, siglum: _siglum, ...record } = story as PlacedStory;
  const membership = story.events.find(({ id }) => id === event);
  return membership === undefined ? record : { ...record, event: membership.id, siglum: membership.siglum };
}

/** The record as it is published: with all of its events, in none. */
export function withoutPlace({ event: _event, siglum: _siglum, ...record }: PlacedStory): Story {
  return record;
}
