import type { APIRoute, GetStaticPaths } from 'astro';
import { json } from '../../../data/json.ts';
import { type PlacedStory, withoutPlace } from '../../../pipeline/story/placed.ts';
import { allStories } from '../../../queries/index.ts';

export const getStaticPaths = (async () =>
  (await allStories()).map((story) => ({ params: { id: story.id }, props: { story } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ story: PlacedStory }> = ({ props }) => json(withoutPlace(props.story));
