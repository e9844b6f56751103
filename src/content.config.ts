/** Joins the library's loader with the schemas of the records. */
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { collection } from './library/loader.ts';
import { event, outletDefinition } from './library/schema.ts';
import { entity, slug, story } from './pipeline/record/schema.ts';

export const collections = {
  stories: defineCollection({ loader: collection('stories'), schema: story }),
  entities: defineCollection({ loader: collection('entities'), schema: entity }),
  outlets: defineCollection({ loader: collection('outlets'), schema: outletDefinition.extend({ id: slug }) }),
  events: defineCollection({ loader: collection('events'), schema: event }),
  pages: defineCollection({
    loader: collection('pages'),
    schema: z.object({ id: slug, title: z.string(), description: z.string(), html: z.string() }),
  }),
};
