/** The headers in `deploy/nginx.conf`, which stand between two marks, and the same file for a site under a prefix. */
import { caching, HASHED_FILES, securityHeaders } from '../../src/site.ts';

const BEGIN = /^( *)# Headers, by `npm run headers`:\n/m;
const END = /^ *# End of the headers\.\n/m;

/** The configuration with the headers of `src/site.ts` in the place of those that it has. */
export function withHeaders(configuration: string): string {
  const [opening = '', indent = ''] = BEGIN.exec(configuration) ?? [];
  const begin = configuration.search(BEGIN);
  const end = configuration.search(END);
  if (begin === -1 || end < begin) throw new Error('deploy/nginx.conf has lost the marks around its headers.');
  const lines = Object.entries(securityHeaders).map(
    ([name, value]) => `${indent}add_header ${name} "${value}" always;\n`,
  );
  const headed = configuration.slice(0, begin + opening.length) + lines.join('') + configuration.slice(end);
  return headed.replace(CACHING, () => `map "$status:$uri" $colophon_cache {\n${caches}}\n`);
}

const CACHING = /^map "\$status:\$uri" \$colophon_cache \{\n[^}]*\}\n/m;
const caches = [
  `    default "${caching.other}";\n`,
  // A file that is not there may be there tomorrow.
  `    "~^(200|206|304):.*/${HASHED_FILES}" "${caching.hashed}";\n`,
].join('');

/** What `docs/deploy.md` says to change for a site under a prefix. */
export function underPrefix(configuration: string, base: string): string {
  return configuration
    .replace('    location / {', `    location = ${base.slice(0, -1)} { return 301 ${base}; }\n    location ${base} {`)
    .replace('=404 /404.html', `=404 ${base}404.html`);
}
