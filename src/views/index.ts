/** The only callers of `getCollection`. Everything is read once, reduced to what may be shown, and sorted. */
import { getCollection } from 'astro:content';
import type { Event, Outlet, TextPage } from '../library/types.ts';
import type { PlacedStory } from '../pipeline/record/placed.ts';
import type { Entity, Story } from '../pipeline/record/schema.ts';
import { isChunked, searchRecords } from '../search/index/of-edition.ts';
import { type Edition, makeEdition } from '../edition/edition.ts';
import { type Source, sourcesOf } from '../edition/sources.ts';

let whole: Promise<Edition> | undefined;

/** The same for every page of a build; in development read anew, since an editor is at work. */
export function edition(): Promise<Edition> {
  if (!import.meta.env.PROD) return read();
  whole ??= read();
  return whole;
}

async function read(): Promise<Edition> {
  const [stories, entities, outlets, events, pages] = await Promise.all([
    getCollection('stories'),
    getCollection('entities'),
    getCollection('outlets'),
    getCollection('events'),
    getCollection('pages'),
  ]);
  const data = <Data>(entries: readonly { data: Data }[]): Data[] => entries.map((entry) => entry.data);
  return makeEdition({
    stories: data<Story>(stories),
    entities: data<Entity>(entities),
    outlets: data<Outlet>(outlets),
    events: data<Event>(events),
    pages: data<TextPage>(pages).sort((a, b) => (a.id < b.id ? -1 : 1)),
  });
}

let chunked: Promise<boolean> | undefined;

/** Whether search goes by chunks, which only a build has; `npm run dev` searches any collection as a whole. */
export function isSearchChunked(): Promise<boolean> {
  if (!import.meta.env.PROD) return Promise.resolve(false);
  chunked ??= edition().then((whole) => isChunked(searchRecords(whole)));
  return chunked;
}

export const allStories = async (): Promise<readonly PlacedStory[]> => (await edition()).stories;

export const allEntities = async (): Promise<readonly Entity[]> => (await edition()).entities;

export const allEvents = async (): Promise<readonly Event[]> => (await edition()).events;

/** Every outlet and credit that an article refers to. */
export const outletsReferred = async (): Promise<readonly Source[]> => [...sourcesOf(await edition()).values()];

export const textPages = async (): Promise<readonly TextPage[]> => (await edition()).pages;
