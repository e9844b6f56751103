import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSite } from '../../../scripts/serve/server.ts';
import { securityHeaders } from '../../../src/site.ts';

const LONG = 'A paragraph long enough to be worth compressing. '.repeat(60);
let directory: string;
let server: Server;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'colophon-site-'));
  const files = {
    'index.html': `<title>Front</title>${LONG}`,
    '404.html': '<title>Not found</title>',
    'articles/a/index.html': '<title>A</title>',
    '_astro/site.abc.css': 'p{}',
    '.colophon-build': '{}',
    'data/.git/HEAD': 'ref: refs/heads/main',
    '.well-known/security.txt': 'Contact: mailto:desk@example.org',
    'data/table.csv': 'Peña,1',
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(directory, name, '..'), { recursive: true });
    writeFileSync(join(directory, name), text);
  }
  server = createSite({ directory, base: '/' });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(() => {
  server.close();
  rmSync(directory, { recursive: true });
});

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** `fetch` would tidy the path before it is sent. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The server is not listening.');
  return new Promise((resolve, reject) => {
    request({ port: address.port, host: '127.0.0.1', path, headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) });
      });
    })
      .on('error', reject)
      .end();
  });
}

describe('the server', () => {
  it('sends pages with the security headers and without caching', async () => {
    const { status, headers, body } = await get('/articles/a/');
    expect(status).toBe(200);
    expect(body.toString()).toBe('<title>A</title>');
    expect(headers['content-type']).toBe('text/html;charset=utf-8');
    expect(headers['cache-control']).toBe('no-cache');
    for (const [name, value] of Object.entries(securityHeaders)) expect(headers[name.toLowerCase()]).toBe(value);
  });

  it.each([
    ['gzip', gunzipSync],
    ['br', brotliDecompressSync],
  ] as const)('compresses with %s', async (encoding, decode) => {
    const { headers, body } = await get('/', { 'Accept-Encoding': encoding });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers.vary).toContain('Accept-Encoding');
    expect(decode(body).toString()).toContain(LONG);
    expect(body.length).toBeLessThan(LONG.length / 2);
  });

  it('lets a file that is named by its content be kept for ever', async () => {
    const { headers } = await get('/_astro/site.abc.css');
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  it('answers 304 to a page that the reader already has', async () => {
    const first = await get('/');
    const second = await get('/', { 'If-None-Match': String(first.headers.etag) });
    expect(second.status).toBe(304);
    expect(second.body.length).toBe(0);
  });

  it('says that text is UTF-8', async () => {
    const { headers } = await get('/data/table.csv');
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
  });

  it('redirects a folder to its slash', async () => {
    const { status, headers } = await get('/articles/a?x=1');
    expect(status).toBe(301);
    expect(headers.location).toBe('/articles/a/?x=1');
  });

  it('sends what is well known', async () => {
    expect((await get('/.well-known/security.txt')).status).toBe(200);
  });

  const HIDDEN = ['/.colophon-build', '/%2Ecolophon-build', '/data/.git/HEAD'];
  it.each(['/nothing', '/nothing/', '/articles/', '/_astro', `/${'long'.repeat(900)}`, ...HIDDEN])(
    'shows the page for 404 at %.20s',
    async (path) => {
      const { status, headers, body } = await get(path);
      expect(status).toBe(404);
      expect(body.toString()).toBe('<title>Not found</title>');
      expect(headers['content-security-policy']).toBe(securityHeaders['Content-Security-Policy']);
    },
  );

  it.each(['/%00', '/%E0%A4%A', '//elsewhere.example', '/../package.json', '/..%2fpackage.json'])(
    'answers 400 to %s',
    async (path) => {
      expect((await get(path)).status).toBe(400);
    },
  );

  it('ignores ranges, the impossible ones too', async () => {
    const { status, body } = await get('/', { Range: 'bytes=5-2' });
    expect(status).toBe(200);
    expect(body.toString()).toContain(LONG);
  });

  it('answers HEAD without a body and refuses to be written to', async () => {
    const head = await get('/', {}, 'HEAD');
    expect([head.status, head.body.length]).toEqual([200, 0]);
    const post = await get('/', {}, 'POST');
    expect([post.status, post.headers.allow]).toEqual([405, 'GET, HEAD']);
  });
});
