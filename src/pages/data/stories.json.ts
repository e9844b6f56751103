import { json } from '../../data/json.ts';
import { withoutPlace } from '../../pipeline/story/placed.ts';
import { allStories } from '../../queries/index.ts';

export const GET = async (): Promise<Response> => json((await allStories()).map(withoutPlace));
