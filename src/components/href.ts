import { withBase } from '../site.ts';

/** The address of a page as it is deployed: `href('/people/')` is `/people/`, or `/news/people/` under that prefix. */
export const href = (path: string): string => withBase(path, import.meta.env.BASE_URL);
