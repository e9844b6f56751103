import { defineConfig } from '@playwright/test';
import { requireSupported } from './scripts/node-version.js';
import { deployment } from './src/site.ts';
import { isBuilt, SITES, type Site } from './scripts/test/sites.ts';

requireSupported();

/**
 * One project for each site that is built. `x.e2e.ts` runs on our own content and on the originals, `x.own.e2e.ts` and
 * `x.originals.e2e.ts` on one of them, `x.every.e2e.ts` on the build under a path prefix too. What is searched as a large
 * collection has the tests of search, of the files that each build has, and `x.chunked.e2e.ts`; several small events have
 * the test of truth alone.
 */
const FILES: Record<Site['name'], RegExp> = {
  own: /(?<!\.originals|\.chunked)\.e2e\.ts$/,
  originals: /(?<!\.own|\.chunked)\.e2e\.ts$/,
  prefixed: /\.every\.e2e\.ts$/,
  chunked: /(?:\/(?:search|finder)|\.every|\.chunked)\.e2e\.ts$/,
  several: /\/truth\.every\.e2e\.ts$/,
};

const FIRST_PORT = Number(process.env['E2E_PORT'] || 4331);
const sites = SITES.filter(isBuilt).map((site, index) => {
  const port = FIRST_PORT + index;
  const base = deployment(site.env).base;
  return { ...site, port, url: `http://localhost:${port}${base}` };
});

/**
 * In milliseconds: how long a test, and one thing that it waits for, may take. No test is about how long something takes;
 * what fails for another reason fails as soon as that is known. On two cores that fifteen programs share, a page comes
 * after seconds.
 */
const HANGS = 600_000;
const NEVER_COMES = 60_000;

export default defineConfig({
  testDir: 'tests',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  reporter: 'list',
  timeout: HANGS,
  expect: { timeout: NEVER_COMES },
  use: {
    actionTimeout: NEVER_COMES,
    // A trace of each test costs a third of the time; `npm run test:e2e -- --trace on` makes one.
    screenshot: 'only-on-failure',
    locale: 'en-US',
    timezoneId: 'UTC',
    launchOptions: {
      ...(process.env['CHROMIUM_PATH'] && { executablePath: process.env['CHROMIUM_PATH'] }),
      // A container's root has no sandbox and a test no business with the network beyond this machine.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: sites.map(({ name, url }) => ({ name, testMatch: FILES[name], use: { baseURL: url } })),
  webServer: sites.map(({ name, directory, env, port, url }) => ({
    name,
    command: `"${process.execPath}" scripts/serve.ts`,
    url,
    timeout: HANGS,
    env: { PORT: String(port), OUT_DIR: directory, BASE_PATH: env.BASE_PATH ?? '' },
    reuseExistingServer: false,
  })),
});
