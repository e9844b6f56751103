import { json } from '../../data/json.ts';
import { allEntities } from '../../queries/index.ts';

export const GET = async (): Promise<Response> => json(await allEntities());
