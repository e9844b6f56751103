/**
 * `_headers`, in which Cloudflare and Netlify are told the headers of a site. Cloudflare joins a header that two rules
 * set, so `Cache-Control` stands only where it differs from what both send by themselves: `public, max-age=0,
 * must-revalidate`, which asks anew as `no-cache` does.
 * https://developers.cloudflare.com/pages/configuration/headers/
 * https://docs.netlify.com/manage/routing/headers/
 */
import { caching, HASHED_FILES, securityHeaders } from '../../src/site.ts';

export function headersFile(base: string): string {
  return [rule('/*', securityHeaders), rule(`${base}${HASHED_FILES}*`, { 'Cache-Control': caching.hashed })].join('\n');
}

const rule = (path: string, headers: Readonly<Record<string, string>>): string =>
  `${path}\n${Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('')}`;
