/** The names and headlines of the search index: the first that a search fetches. */
import type { APIRoute } from 'astro';
import { edition } from '../../queries/index.ts';
import { indexOf } from '../../search/index-of.ts';

export const GET: APIRoute = async () => Response.json(indexOf(await edition()).lexicon);
