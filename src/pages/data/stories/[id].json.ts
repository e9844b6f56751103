import type { APIRoute, GetStaticPaths } from 'astro';
import { address } from '../../../interface/href.ts';
import { json } from '../../../data/json.ts';
import { placed } from '../../../data/placed.ts';
import { type PlacedStory, withoutPlace } from '../../../pipeline/record/placed.ts';
import { allStories } from '../../../views/index.ts';

export const getStaticPaths = (async () =>
  (await allStories()).map((story) => ({ params: { id: story.id }, props: { story } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ story: PlacedStory }> = ({ props }) => json(placed(withoutPlace(props.story), address));
