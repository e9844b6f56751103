import { json } from '../../data/json.ts';
import { allStories } from '../../queries/index.ts';

export const GET = async (): Promise<Response> => json(await allStories());
