/** What the server and the site promise together: every address answers, and nothing breaks the policy. */
import { expect, test } from '@playwright/test';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { headersFile } from '../../scripts/deploy/headers-file.ts';
import { resolveAddress } from '../../scripts/serve/address.ts';
import { securityHeaders } from '../../src/site.ts';
import { builtSite, oneOfEachKind, readMarkup, type PageMarkup } from './built-site.ts';

test('each page comes with the security headers', async ({ request }, { project }) => {
  for (const page of oneOfEachKind(builtSite(project.name))) {
    const response = await request.get(page.path);
    expect(response.headers(), page.path).toMatchObject(
      Object.fromEntries(Object.entries(securityHeaders).map(([name, value]) => [name.toLowerCase(), value])),
    );
    // Less than a kilobyte is not worth compressing.
    if ((await response.body()).length > 1024) expect(response.headers()['content-encoding'], page.path).toBe('br');
  }
});

test('hosts that read _headers are told the same headers', ({}, { project }) => {
  const { directory, base } = builtSite(project.name);
  expect(readFileSync(join(directory, '_headers'), 'utf8')).toBe(
    headersFile(base, { chunked: project.name === 'chunked' }),
  );
});

test('an address that is not there shows the 404 page, with that status', async ({ page }, { project }) => {
  const { base } = builtSite(project.name);
  for (const path of [`${base}nothing/of/the/kind/`, `${base}nothing`]) {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
});

test('a page without its final slash is found', async ({ page }, { project }) => {
  const nested = builtSite(project.name).pages.find(({ path, file }) => file !== 'index.html' && path.endsWith('/'));
  test.skip(!nested, 'the site has one page');
  const path = nested!.path;
  const response = await page.goto(path.slice(0, -1));
  expect(response?.status()).toBe(200);
  expect(new URL(page.url()).pathname).toBe(path);
});

test('no page of any kind breaks the policy, fails to load a part of itself or asks another host', async ({ page }, {
  project,
}) => {
  const site = builtSite(project.name);
  const wrong: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      wrong.push(`${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('response', (response) => {
    if (response.status() >= 400) wrong.push(`${response.status()} ${response.url()}`);
  });
  page.on('request', (request) => {
    if (new URL(request.url()).hostname !== 'localhost') wrong.push(`asks ${request.url()}`);
  });
  for (const { path } of oneOfEachKind(site)) {
    await page.goto(path);
    expect(wrong.splice(0), path).toEqual([]);
  }
});

test('no page carries code that the policy blocks', ({}, { project }) => {
  const site = builtSite(project.name);
  for (const page of site.pages) expect(readMarkup(site, page).inline, page.path).toEqual([]);
});

test('every link within the site leads to a file, and every anchor to an element', ({}, { project }) => {
  const site = builtSite(project.name);
  const markup = new Map<string, PageMarkup>(site.pages.map((page) => [page.file, readMarkup(site, page)]));
  const isFolder = (name: string): boolean => existsSync(join(site.directory, name, 'index.html'));
  // Where a site does not know its own host, any will do: no link names one.
  const origin = site.origin ?? 'https://here.example';
  const broken = site.pages.flatMap((page) =>
    (markup.get(page.file)?.addresses ?? [])
      .map((address) => ({ address, url: new URL(address, origin + page.path) }))
      .filter(({ url }) => url.origin === origin)
      .filter(({ url }) => {
        const target = resolveAddress(url.pathname, site.base, isFolder);
        if (target.kind !== 'file' || !existsSync(join(site.directory, target.file))) return true;
        const anchor = decodeURIComponent(url.hash.slice(1));
        return anchor !== '' && markup.get(target.file)?.ids.has(anchor) === false;
      })
      .map(({ address }) => `${page.path} → ${address}`),
  );
  expect(broken).toEqual([]);
});
