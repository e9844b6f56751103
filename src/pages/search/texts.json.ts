/** The passages of the search index: fetched after the names. */
import type { APIRoute } from 'astro';
import { edition } from '../../queries/index.ts';
import { indexOf } from '../../search/index-of.ts';

export const GET: APIRoute = async () => Response.json(indexOf(await edition()).texts);
