/** A site that is searched by chunks, as nginx sends it with `deploy/nginx.conf`. */
import { expect, test } from '@playwright/test';
import { findNginx, runNginx } from '../../scripts/deploy/run-nginx.ts';
import { caching, securityHeaders, workerPolicy } from '../../src/site.ts';
import { builtSite } from './built-site.ts';

const nginx = findNginx();

test('nginx lets the worker of the search run WebAssembly, and nothing else; chunks are kept', async ({ page }, {
  project,
}) => {
  test.skip(nginx === undefined, 'there is no nginx on this machine');
  const site = builtSite(project.name);
  const server = await runNginx(nginx!, site.directory, site.base);
  try {
    const wrong: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') wrong.push(message.text());
    });
    const answers = new Map<string, Record<string, string>>();
    page.on('response', (response) => answers.set(new URL(response.url()).pathname, response.headers()));
    await page.goto(`${server.url}search/?q=extradition`);
    await expect(page.locator('[data-found] [data-kind=passage] mark').first()).toHaveText('extradition');
    const policies = [...answers].map(([path, headers]) => [path, headers['content-security-policy']] as const);
    expect(policies.length).toBeGreaterThan(8);
    for (const [path, policy] of policies) {
      const worker = path.includes('/search-worker-');
      expect(policy, path).toBe(worker ? workerPolicy : securityHeaders['Content-Security-Policy']);
    }
    expect(policies.filter(([, policy]) => policy === workerPolicy)).toHaveLength(1);
    const fragment = [...answers].find(([path]) => path.includes('/pagefind/fragment/'));
    expect(fragment?.[1]['cache-control']).toBe(caching.hashed);
    const compiled = await page.evaluate(() =>
      WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).then(
        () => 'compiled',
        () => 'refused',
      ),
    );
    expect(compiled).toBe('refused');
    expect(wrong.filter((text) => !/WebAssembly/.test(text))).toEqual([]);
  } finally {
    await server.stop();
  }
});
