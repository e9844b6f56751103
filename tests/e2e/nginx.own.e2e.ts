/** The site as nginx sends it with `deploy/nginx.conf`: at the root of a host, and under a prefix. */
import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { existsSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { findNginx, type Running, runNginx } from '../../scripts/deploy/run-nginx.ts';
import { caching, securityHeaders } from '../../src/site.ts';
import { type BuiltSite, builtSite, oneOfEachKind } from './built-site.ts';

const nginx = findNginx();

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** `fetch` would follow redirects and unpack the body. */
function get(url: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request(url, { headers, method }, (response) => {
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

const SECURITY = Object.fromEntries(
  Object.entries(securityHeaders).map(([name, value]) => [name.toLowerCase(), value]),
);

for (const name of ['own', 'prefixed'] as const) {
  test.describe(`nginx, ${name}`, () => {
    // In one worker, which starts one nginx.
    test.describe.configure({ mode: 'default' });
    test.skip(nginx === undefined, 'there is no nginx on this machine');
    let site: BuiltSite;
    let server: Running | undefined;
    const at = (path = ''): string => server!.url + path;

    test.beforeAll(async () => {
      site = builtSite(name);
      test.skip(!existsSync(join(site.directory, 'index.html')), 'the site under a prefix is not built');
      server = await runNginx(nginx!, site.directory, site.base);
    });
    test.afterAll(async () => {
      await server?.stop();
    });

    test('each kind of page answers, with the security headers, compressed, and asked for anew', async () => {
      for (const { path, file } of oneOfEachKind(site)) {
        const { status, headers, body } = await get(new URL(path, at()).href, { 'Accept-Encoding': 'gzip' });
        expect(status, path).toBe(200);
        expect(headers, path).toMatchObject({
          ...SECURITY,
          'content-type': 'text/html; charset=utf-8',
          'cache-control': caching.other,
          'content-encoding': 'gzip',
          vary: 'Accept-Encoding',
        });
        expect(headers.server, path).toBe('nginx');
        expect(gunzipSync(body).length, file).toBeGreaterThan(body.length);
        // Made beforehand: what is compressed as it goes out has no length.
        expect(headers['content-length'], path).toBe(String(body.length));
      }
    });

    test('a reader that takes no compression gets the page as it is, and 304 the second time', async () => {
      const { headers, body } = await get(at());
      expect(headers['content-encoding']).toBeUndefined();
      expect(body.toString()).toContain('</html>');
      const again = await get(at(), { 'If-None-Match': String(headers.etag) });
      expect([again.status, again.body.length]).toEqual([304, 0]);
      expect(again.headers['cache-control']).toBe(caching.other);
    });

    test('a file that is named by its content is kept for a year, and one that is not there is not', async () => {
      const page = (await get(at())).body.toString();
      const files = [...page.matchAll(/(?:href|src)="([^"]*\/_astro\/[^"]+)"/g)].map(([, path]) => path!);
      expect(files.length).toBeGreaterThan(2);
      for (const path of files) {
        const { status, headers } = await get(new URL(path, at()).href);
        expect(status, path).toBe(200);
        expect(headers, path).toMatchObject({ ...SECURITY, 'cache-control': caching.hashed });
      }
      const { status, headers } = await get(at('_astro/gone.js'));
      expect([status, headers['cache-control']]).toEqual([404, caching.other]);
    });

    test('data, feeds and tables are UTF-8 of their own type', async () => {
      for (const [path, type] of [
        ['data/stories.json', 'application/json; charset=utf-8'],
        ...(site.origin === undefined ? [] : [['rss.xml', 'text/xml; charset=utf-8'] as const]),
        ['robots.txt', 'text/plain; charset=utf-8'],
        ['data/events/mexico-transfer-august-2025/figures.csv', 'text/csv; charset=utf-8'],
      ] as const) {
        const { status, headers } = await get(at(path));
        expect(status, path).toBe(200);
        expect(headers, path).toMatchObject({ ...SECURITY, 'content-type': type });
      }
    });

    test('what is not there is the 404 page, with that status and the headers', async () => {
      for (const path of ['nothing', 'nothing/of/the/kind/', '_astro/', 'articles/nothing/', '.colophon-build']) {
        const { status, headers, body } = await get(at(path));
        expect(status, path).toBe(404);
        expect(body.toString(), path).toContain('No page stands here');
        expect(headers, path).toMatchObject(SECURITY);
      }
      expect((await get(at(), {}, 'POST')).status).toBe(405);
    });

    test('a page without its final slash is found', async () => {
      for (const path of ['articles', 'search', ...(site.base === '/' ? [] : [''])]) {
        const whole = at(path).replace(/\/$/, '');
        const { status, headers } = await get(whole);
        expect([status, headers.location], path).toEqual([301, `${new URL(whole).pathname}/`]);
      }
    });

    test('no page breaks the policy in a browser, and the search answers', async ({ page }) => {
      const wrong: string[] = [];
      await page.exposeFunction('violated', (what: string) => wrong.push(what));
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
          (window as unknown as { violated: (what: string) => void }).violated(`${violatedDirective} ${blockedURI}`);
        });
      });
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') wrong.push(message.text());
      });
      page.on('pageerror', (error) => wrong.push(error.message));
      page.on('response', (response) => {
        if (response.status() >= 400) wrong.push(`${response.status()} ${response.url()}`);
      });
      for (const { path } of oneOfEachKind(site)) {
        await page.goto(new URL(path, at()).href);
        expect(wrong, path).toEqual([]);
      }
      await page.goto(at('search/?q=sheinbam'));
      await expect(page.getByRole('link', { name: /Sheinbaum/ }).first()).toBeVisible();
      expect(wrong).toEqual([]);
    });
  });
}
