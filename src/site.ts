/**
 * The site's constants: its name, where it is deployed, whom to write to, and the headers that a server sends. One
 * source for the Astro configuration, the server and the deployment files; it runs in Node without Astro, so it imports
 * nothing and reads the environment only where it is handed one.
 */

type Environment = Readonly<Record<string, string | undefined>>;

export const site = {
  name: 'Colophon',
  tagline: 'One event, every source, and the trail each sentence came by',
  description:
    'A news site that sets the articles about one event side by side: who wrote what, on whose word, and where the sources differ.',
  /** BCP 47, for `<html lang>`, feeds and structured data. */
  language: 'en',
  /** Open Graph wants a territory with the language. */
  locale: 'en_US',
} as const;

/** Where a built site will stand. */
export interface Deployment {
  /**
   * Origin without a path or a final slash, e.g. `https://news.example.org`. Absent where nobody has said it: then no
   * whole address can be written that is true.
   */
  readonly origin?: string;
  /** Path prefix that begins and ends with a slash: `/`, or `/colophon/`. */
  readonly base: string;
}

/** Reads `SITE_URL` and `BASE_PATH`; throws with the corrected setting where one cannot be used. */
export function deployment(env: Environment = process.env): Deployment {
  const origin = parseOrigin(env['SITE_URL']);
  return { ...(origin !== undefined && { origin }), base: parseBase(env['BASE_PATH']) };
}

function parseOrigin(value: string | undefined): string | undefined {
  if (!value) return undefined;
  const url = URL.parse(value);
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new Error(`SITE_URL: expected an address such as https://news.example.org, found "${value}".`);
  }
  if (url.pathname !== '/' || url.search || url.hash) {
    throw new Error(
      `SITE_URL: expected no path, found "${value}". Set SITE_URL=${url.origin} and BASE_PATH=${url.pathname}.`,
    );
  }
  return url.origin;
}

function parseBase(value: string | undefined): string {
  const segments = (value ?? '').split('/').filter((segment) => segment !== '');
  const wrong = segments.find((segment) => !/^[A-Za-z0-9_~-][A-Za-z0-9._~-]*$/.test(segment));
  if (wrong !== undefined) {
    throw new Error(
      `BASE_PATH: expected a path such as /colophon/ of letters, digits, ".", "_", "~" and "-", found "${value ?? ''}".`,
    );
  }
  return segments.length === 0 ? '/' : `/${segments.join('/')}/`;
}

/** The path of a page under the deployment's prefix: `withBase('/search/', '/colophon/')` is `/colophon/search/`. */
export function withBase(path: string, base: string): string {
  return base.replace(/\/?$/, '/') + path.replace(/^\/+/, '');
}

/** The address of a page for those who meet it elsewhere: whole, or without an origin the path under the prefix. */
export const addressAt = (path: string, { origin = '', base }: Deployment): string => origin + withBase(path, base);

/** What a build has to say at its end where no origin was given; a line, or nothing. */
export const leftOut = ({ origin }: Deployment): string =>
  origin === undefined
    ? 'Without SITE_URL, addresses are paths, and feeds, sitemap, canonical links, structured data and share images are left out: SITE_URL=https://news.example.org npm run build\n'
    : '';

/** Whom to write to about corrections, a reply or a removal. */
export interface Contact {
  readonly href: string;
  readonly label: string;
}

/**
 * Reads `CONTACT`, an e-mail address or a web address that the deployer sets. Absent when it is not set: the pages that
 * ask for a contact then say so (`CONTACT_MISSING`) instead of showing an address that nobody reads.
 */
export function contact(env: Environment = process.env): Contact | undefined {
  const value = env['CONTACT']?.trim();
  if (!value) return undefined;
  if (/^[^\s@/:]+@[^\s@/:.]+(?:\.[^\s@/:.]+)+$/.test(value)) return { href: `mailto:${value}`, label: value };
  const url = URL.parse(value);
  if (url && /^https?:$/.test(url.protocol))
    return { href: url.href, label: url.host + url.pathname.replace(/\/$/, '') };
  throw new Error(`CONTACT: expected an e-mail address or an address that begins with https://, found "${value}".`);
}

export const CONTACT_MISSING =
  'Whoever deploys this site gives the address to write to (the setting CONTACT); this copy has been given none.';

/**
 * Names, articles and passages together: of more than these the search reads only what a question needs, in a worker.
 * Up to some hundreds, reading them all costs the main thread less than 16 ms in one piece; from two thousand on, a
 * question for a text fetches less by chunks, too.
 */
const SEARCHED_WHOLE = 700;

/** Reads `SEARCH`: `whole` or `chunked`, whatever the size of the collection; `size` is the number of its records. */
export function searchesByChunks(size: number, env: Environment = process.env): boolean {
  const setting = env['SEARCH'] || 'auto';
  if (!/^(?:auto|whole|chunked)$/.test(setting)) {
    throw new Error(`SEARCH: expected "auto", "whole" or "chunked", found "${setting}".`);
  }
  return setting === 'auto' ? size > SEARCHED_WHOLE : setting === 'chunked';
}

/**
 * The content security policy, directive by directive. Everything comes from the site itself and nothing is inline:
 * scripts and styles are files, so neither policy needs a hash, and the server's header is as strict as the page's own.
 */
const POLICY = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'"],
  'font-src': ["'self'"],
  'manifest-src': ["'self'"],
  // The search index and prefetched pages.
  'connect-src': ["'self'"],
  // The search runs in a worker.
  'worker-src': ["'self'"],
  // The search form without script.
  'form-action': ["'self'"],
  'base-uri': ["'none'"],
  'object-src': ["'none'"],
} as const satisfies Record<string, readonly string[]>;

const written = (policy: Readonly<Record<string, readonly string[]>>): string =>
  Object.entries(policy)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join(';');

/**
 * The page's own `<meta>` policy, which protects a copy of the site on a host that sets no headers. Astro's
 * `security.csp` would write the same, and into each page the hashes of scripts that no page has inline.
 */
export const pagePolicy = written(POLICY);

const headerPolicy = (policy: Readonly<Record<string, readonly string[]>>): string =>
  `${written(policy)};frame-ancestors 'none'`;

/**
 * The policy of the worker that searches a large collection, for the response that brings its script: Pagefind is
 * WebAssembly. Where a host cannot tell one file from the others, all may have it: a page compiles none, since its own
 * policy in `<meta>` holds as well, and does not reach workers.
 */
export const workerPolicy = headerPolicy({ ...POLICY, 'script-src': ["'self'", "'wasm-unsafe-eval'"] });

/** How the file of that script begins, as Vite names it. */
export const WORKER_FILES = '_astro/search-worker-';

/** The folder of Pagefind's files, in a site whose collection is large. */
export const CHUNKS = 'pagefind/';

/** Headers of every response. The header policy adds what a `<meta>` policy cannot say, and it reaches workers. */
export const securityHeaders = {
  'Content-Security-Policy': headerPolicy(POLICY),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
} as const;

/** Files in these folders are named by their content: one that changed has another name. */
export const HASHED_FILES = ['_astro/', `${CHUNKS}fragment/`, `${CHUNKS}index/`, `${CHUNKS}filter/`] as const;

/** `Cache-Control`: a file that never changes is kept for a year, everything else is asked for anew. */
export const caching = { hashed: 'public, max-age=31536000, immutable', other: 'no-cache' } as const;
