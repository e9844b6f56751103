/** The headers in `deploy/nginx.conf`, which stand between two marks, and the same file for a site under a prefix. */
import { caching, HASHED_FILES, securityHeaders, WORKER_FILES, workerPolicy } from '../../src/site.ts';

const BEGIN = /^( *)# Headers, by `npm run headers`:\n/m;
const END = /^ *# End of the headers\.\n/m;

/** The configuration with the headers of `src/site.ts` in the place of those that it has. */
export function withHeaders(configuration: string): string {
  const [opening = '', indent = ''] = BEGIN.exec(configuration) ?? [];
  const begin = configuration.search(BEGIN);
  const end = configuration.search(END);
  if (begin === -1 || end < begin) throw new Error('deploy/nginx.conf has lost the marks around its headers.');
  const lines = Object.entries(securityHeaders).map(([name, value]) => {
    const written = name === POLICY ? '$colophon_policy' : `"${value}"`;
    return `${indent}add_header ${name} ${written} always;\n`;
  });
  const headed = configuration.slice(0, begin + opening.length) + lines.join('') + configuration.slice(end);
  return MAPS.reduce((text, map) => withMap(text, map), headed);
}

const POLICY = 'Content-Security-Policy';

interface Map {
  readonly of: string;
  readonly variable: string;
  readonly values: readonly (readonly [pattern: string, value: string])[];
}

const MAPS: readonly Map[] = [
  {
    of: '$status:$uri',
    variable: '$colophon_cache',
    values: [
      ['default', caching.other],
      // A file that is not there may be there tomorrow.
      [`"~^(200|206|304):.*/(?:${HASHED_FILES.join('|')})"`, caching.hashed],
    ],
  },
  {
    of: '$uri',
    variable: '$colophon_policy',
    values: [
      ['default', securityHeaders[POLICY]],
      [`"~/${WORKER_FILES}"`, workerPolicy],
    ],
  },
];

/** The configuration with the values of a map in the place of those that it has. */
function withMap(configuration: string, { of, variable, values }: Map): string {
  const head = `map "${of}" ${variable} {\n`;
  const begin = configuration.indexOf(head);
  const end = configuration.indexOf('}\n', begin);
  if (begin === -1 || end === -1) throw new Error(`deploy/nginx.conf has lost its map of ${variable}.`);
  const lines = values.map(([pattern, value]) => `    ${pattern} "${value}";\n`);
  return configuration.slice(0, begin + head.length) + lines.join('') + configuration.slice(end);
}

/** What `docs/deploy.md` says to change for a site under a prefix. */
export function underPrefix(configuration: string, base: string): string {
  return configuration
    .replace('    location / {', `    location = ${base.slice(0, -1)} { return 301 ${base}; }\n    location ${base} {`)
    .replace('=404 /404.html', `=404 ${base}404.html`);
}
