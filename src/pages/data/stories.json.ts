import { address } from '../../interface/href.ts';
import { json } from '../../data/json.ts';
import { placed } from '../../data/placed.ts';
import { withoutPlace } from '../../pipeline/record/placed.ts';
import { allStories } from '../../views/index.ts';

export const GET = async (): Promise<Response> => json(placed((await allStories()).map(withoutPlace), address));
