/** `npm run test:e2e [-- Playwright's arguments]`: the browser tests on the sites that are built. */
import { createServer } from 'node:net';
import { browser } from './browser.ts';
import { findNginx } from './deploy/run-nginx.ts';
import { runNode } from './run.ts';
import { isBuilt, SITES } from './test/sites.ts';

process.exitCode = await main();

async function main(): Promise<number> {
  const built = SITES.filter(isBuilt);
  if (!built.some((site) => site.name === 'own')) {
    process.stderr.write(
      'There is no built site to test: run "npm run build" first, or "npm test", which builds all.\n',
    );
    return 1;
  }
  const absent = SITES.filter((site) => !built.includes(site));
  if (absent.length > 0)
    process.stdout.write(`Not built, so not tested: ${absent.map((site) => site.name).join(', ')}.\n`);
  if (findNginx() === undefined)
    process.stdout.write(
      'There is no nginx here, so deploy/nginx.conf is not tried: `apt-get install nginx` has one.\n',
    );
  let chromium: string;
  try {
    chromium = await browser();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
  const env = { CHROMIUM_PATH: chromium, E2E_PORT: String(await freePorts(SITES.length)) };
  return runNode('node_modules/@playwright/test/cli.js', ['test', ...process.argv.slice(2)], { env });
}

/** The first of so many neighbouring ports that no program listens on. */
async function freePorts(count: number): Promise<number> {
  for (let first = 4331; first < 4931; first += count) {
    const ports = Array.from({ length: count }, (_, index) => first + index);
    if ((await Promise.all(ports.map(isFree))).every(Boolean)) return first;
  }
  throw new Error('No free ports from 4331 to 4931 for the servers of the browser tests.');
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, () => server.close(() => resolve(true)));
  });
}
