import { address } from '../../components/href.ts';
import { json } from '../../data/json.ts';
import { placed } from '../../data/placed.ts';
import { allEntities } from '../../queries/index.ts';

export const GET = async (): Promise<Response> => json(placed(await allEntities(), address));
