import { address } from '../../interface/href.ts';
import { json } from '../../data/json.ts';
import { placed } from '../../data/placed.ts';
import { allEntities } from '../../views/index.ts';

export const GET = async (): Promise<Response> => json(placed(await allEntities(), address));
