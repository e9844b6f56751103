/**
 * `_headers`, in which Cloudflare and Netlify are told the headers of a site. Cloudflare joins a header that two rules
 * set, so `Cache-Control` stands only where it differs from what both send by themselves: `public, max-age=0,
 * must-revalidate`, which asks anew as `no-cache` does.
 * https://developers.cloudflare.com/pages/configuration/headers/
 * https://docs.netlify.com/manage/routing/headers/
 */
import { caching, CHUNKS, HASHED_FILES, securityHeaders, workerPolicy } from '../../src/site.ts';

export function headersFile(base: string, { chunked }: { chunked: boolean }): string {
  // A rule for the worker's file alone would be joined with the one for all: the stricter of two policies holds.
  const headers = chunked ? { ...securityHeaders, 'Content-Security-Policy': workerPolicy } : securityHeaders;
  const hashed = HASHED_FILES.filter((folder) => chunked || !folder.startsWith(CHUNKS));
  return [
    rule('/*', headers),
    ...hashed.map((folder) => rule(`${base}${folder}*`, { 'Cache-Control': caching.hashed })),
  ].join('\n');
}

const rule = (path: string, headers: Readonly<Record<string, string>>): string =>
  `${path}\n${Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('')}`;
