/** What a host is told: headers from one source, and compressed copies only where they are asked for. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { headersFile } from '../../../scripts/deploy/headers-file.ts';
import { underPrefix, withHeaders } from '../../../scripts/deploy/nginx.ts';
import { precompress } from '../../../scripts/deploy/precompress.ts';
import { pagePolicy, securityHeaders, workerPolicy } from '../../../src/site.ts';

const read = (name: string): string => readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8');

describe('the headers', () => {
  it('for Cloudflare and Netlify are those of the server', () => {
    expect(headersFile('/', { chunked: false })).toMatchInlineSnapshot(`
      "/*
        Content-Security-Policy: default-src 'none';script-src 'self';style-src 'self';img-src 'self';font-src 'self';manifest-src 'self';connect-src 'self';worker-src 'self';form-action 'self';base-uri 'none';object-src 'none';frame-ancestors 'none'
        Cross-Origin-Opener-Policy: same-origin
        Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()
        Referrer-Policy: strict-origin-when-cross-origin
        X-Content-Type-Options: nosniff

      /_astro/*
        Cache-Control: public, max-age=31536000, immutable
      "
    `);
  });

  it('are for the hashed files of the deployment, and no header is set twice', () => {
    const file = headersFile('/news/', { chunked: false });
    expect(file).toContain('\n/news/_astro/*\n  Cache-Control: public, max-age=31536000, immutable\n');
    const names = [...file.matchAll(/^ {2}([\w-]+):/gm)].map(([, name]) => name);
    expect(new Set(names).size).toBe(names.length);
    // Cloudflare's limit.
    for (const line of file.split('\n')) expect(line.length).toBeLessThan(2000);
  });

  it('let WebAssembly run in a site that is searched by chunks, and the pages’ own policy forbids it still', () => {
    const file = headersFile('/news/', { chunked: true });
    expect(file).toContain(`  Content-Security-Policy: ${workerPolicy}\n`);
    expect(file).toContain('\n/news/pagefind/fragment/*\n  Cache-Control: public, max-age=31536000, immutable\n');
    expect(workerPolicy).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(`${pagePolicy} ${securityHeaders['Content-Security-Policy']}`).not.toContain('unsafe');
  });

  it('in deploy/nginx.conf are those of the server: `npm run headers` writes them', () => {
    const file = read('deploy/nginx.conf');
    expect(withHeaders(file)).toBe(file);
    for (const [name, value] of Object.entries(securityHeaders)) {
      const policy = name === 'Content-Security-Policy';
      expect(file).toContain(policy ? `default "${value}";` : `add_header ${name} "${value}" always;`);
    }
    expect(file).toContain(`"~/_astro/search-worker-" "${workerPolicy}";`);
    expect(withHeaders(file.replace(/add_header Referrer-Policy.*\n/, '').replace('immutable', ''))).toBe(file);
  });

  it('need their marks in it', () => {
    expect(() => withHeaders('server {}')).toThrow('lost the marks');
  });
});

it('under a prefix, three lines of deploy/nginx.conf are other ones', () => {
  const lines = read('deploy/nginx.conf').split('\n');
  const changed = underPrefix(read('deploy/nginx.conf'), '/news/').split('\n');
  expect(changed.filter((line) => !lines.includes(line)).map((line) => line.trim())).toEqual([
    'location = /news { return 301 /news/; }',
    'location /news/ {',
    'error_page 403 404 =404 /news/404.html;',
  ]);
});

describe.each(['pages.yml', 'scale.yml'])('the workflow %s', (name) => {
  const workflow = read(`.github/workflows/${name}`);

  it('runs actions of a known commit alone', () => {
    const actions = [...workflow.matchAll(/uses: (.*)/g)].map(([, action]) => action);
    expect(actions.length).toBeGreaterThan(1);
    for (const action of actions) expect(action).toMatch(/^actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('has no secret, and runs no code of the project where it may publish', () => {
    expect(workflow).not.toMatch(/\bsecrets\.\w/);
    const { permissions, jobs } = parse(workflow) as {
      permissions: unknown;
      jobs: Record<string, { permissions?: Record<string, string>; steps: { run?: string }[] }>;
    };
    expect(permissions).toEqual({ contents: 'read' });
    for (const { permissions: more = {}, steps } of Object.values(jobs))
      if (Object.values(more).includes('write')) expect(steps.filter(({ run }) => run !== undefined)).toEqual([]);
  });
});

describe('compressed copies', () => {
  const LONG = 'A paragraph long enough to be worth compressing. '.repeat(60);
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'colophon-precompress-'));
    mkdirSync(join(folder, 'a'));
    for (const name of ['a/index.html', 'picture.png', 'a/data.csv', 'archive.tar.gz'])
      writeFileSync(join(folder, name), LONG);
    writeFileSync(join(folder, 'robots.txt'), 'short');
    writeFileSync(join(folder, 'robots.txt.gz'), 'of an earlier time');
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('stand beside what is text and long, the same bytes each time', () => {
    expect(precompress(folder)).toBe(2);
    expect(readdirSync(folder).sort()).toEqual(['a', 'archive.tar.gz', 'picture.png', 'robots.txt']);
    expect(readdirSync(join(folder, 'a')).sort()).toEqual(['data.csv', 'data.csv.gz', 'index.html', 'index.html.gz']);
    const first = readFileSync(join(folder, 'a/index.html.gz'));
    expect(gunzipSync(first).toString()).toBe(LONG);
    precompress(folder);
    expect(readFileSync(join(folder, 'a/index.html.gz')).equals(first)).toBe(true);
  });
});
