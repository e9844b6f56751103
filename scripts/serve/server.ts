/** The static server of `npm start` and of the browser tests: the built site as a good host would send it. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { caching, HASHED_FILES, securityHeaders, WORKER_FILES, workerPolicy } from '../../src/site.ts';
import { resolveAddress } from './address.ts';

interface SiteOptions {
  /** Folder of the built site. */
  readonly directory: string;
  /** Path prefix, as `deployment()` gives it. */
  readonly base: string;
}

/** Types that go out without a charset otherwise; everything that the site writes is UTF-8. */
const TYPES: Readonly<Record<string, string>> = {
  '.csv': 'text/csv; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

const PLAIN: Readonly<Record<number, string>> = {
  400: 'This address cannot be read.\n',
  404: 'There is no such page.\n',
  405: 'This server answers GET and HEAD only.\n',
};

/** A server that is not listening yet. It reads from disk at each request, so a rebuilt site is served at once. */
export function createSite({ directory, base }: SiteOptions): Server {
  const compress = compression();
  const send = sirv(directory, { dev: true, etag: true, extensions: [], setHeaders: describe });
  const isFolder = (name: string): boolean => existsSync(join(directory, name, 'index.html'));

  return createServer((request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      plain(response, 405);
      return;
    }
    // A rebuild can take a file away between sirv's look and its read; the reader then gets a broken answer, not the
    // server's end.
    response.on('pipe', (file) => file.on('error', () => response.destroy()));
    compress(request, response, () => {
      respond(request, response);
    });
  });

  function respond(request: IncomingMessage, response: ServerResponse): void {
    const address = resolveAddress(request.url ?? '', base, isFolder);
    switch (address.kind) {
      case 'bad':
        plain(response, 400);
        return;
      case 'unknown':
        missing(response, directory);
        return;
      case 'redirect':
        response.writeHead(301, { Location: address.location }).end();
        return;
      case 'file':
        // A range that ends before it begins makes sirv throw; nothing here is large enough to be sent in parts.
        delete request.headers.range;
        request.url = `/${address.file.split('/').map(encodeURIComponent).join('/')}`;
        if (!isHidden(address.file) && isFile(join(directory, address.file))) send(request, response);
        else missing(response, directory);
    }
  }
}

function describe(response: ServerResponse, path: string): void {
  if (path.startsWith(`/${WORKER_FILES}`)) response.setHeader('Content-Security-Policy', workerPolicy);
  response.setHeader(
    'Cache-Control',
    HASHED_FILES.some((folder) => path.startsWith(`/${folder}`)) ? caching.hashed : caching.other,
  );
  const type = TYPES[extname(path)];
  if (type !== undefined) response.setHeader('Content-Type', type);
}

function missing(response: ServerResponse, directory: string): void {
  const page = join(directory, '404.html');
  if (!isFile(page)) {
    plain(response, 404);
    return;
  }
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8', 'Cache-Control': caching.other });
  response.end(readFileSync(page));
}

function plain(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': caching.other });
  response.end(PLAIN[status]);
}

/** The marker of a build, or a repository that somebody published by mistake; `.well-known` is for all. */
function isHidden(file: string): boolean {
  return file.split('/').some((name) => name.startsWith('.') && name !== '.well-known');
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    // No such file, or a name that the file system cannot have (ENAMETOOLONG).
    return false;
  }
}
