import { addressAt, type Deployment, withBase } from '../site.ts';

const { BASE_URL, SITE } = import.meta.env;
const here: Deployment = { base: BASE_URL, ...(SITE && { origin: new URL(SITE).origin }) };

/** The address of a page as it is deployed: `href('/people/')` is `/people/`, or `/news/people/` under that prefix. */
export const href = (path: string): string => withBase(path, here.base);

/** The same for those who meet it elsewhere: whole, or the path where the origin is not known (`SITE_URL`). */
export const address = (path: string): string => addressAt(path, here);

/** Whole addresses, for what cannot do with less; nothing where the origin is not known. */
export const whole = here.origin === undefined ? undefined : address;
