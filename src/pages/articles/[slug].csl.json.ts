/** An article as one item of a library of references. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { cslItem } from '../../components/article/cite.ts';
import { whole } from '../../interface/href.ts';
import { json } from '../../data/json.ts';
import type { Story } from '../../pipeline/record/schema.ts';
import { allStories, edition } from '../../views/index.ts';
import { attributionOf } from '../../edition/sources.ts';

export const getStaticPaths = (async () =>
  (await allStories())
    .filter(({ withdrawn }) => !withdrawn)
    .map((story) => ({ params: { slug: story.slug }, props: { story } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ story: Story }> = async ({ props: { story } }) =>
  json([cslItem(story, attributionOf(await edition(), story), whole?.(story.url))]);
