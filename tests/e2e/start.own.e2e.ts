/** `npm start` as a whole: what it builds is true for the address that it serves. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as ask } from 'node:http';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ROOT } from '../../scripts/run.ts';
import { freePort } from '../../scripts/serve/free-port.ts';

const ARTICLE = `The ferry stays for another winter

The old ferry across the sound will stay in service for another winter, the harbour board decided on Monday night after two hours of talk.

“Nobody wants to row,” said Ana Ruiz, who has kept the landing for eleven years and spoke for the island at the meeting.

The board will look at the question again in March, when the price of a new boat is known.
`;

/** In milliseconds; a build of one article on a machine that is busy with others. */
const PATIENCE = 600_000;

test('the site that npm start builds names the address that it serves, for this machine alone', async ({ request }) => {
  test.setTimeout(PATIENCE);
  const folder = mkdtempSync(join(tmpdir(), 'colophon-start-'));
  const port = await freePort();
  mkdirSync(join(folder, 'content'));
  writeFileSync(join(folder, 'content', 'a.txt'), ARTICLE);
  const started = spawn(process.execPath, ['scripts/start.ts'], {
    cwd: ROOT,
    env: {
      ...process.env,
      PORT: String(port),
      HOST: '',
      SITE_URL: '',
      BASE_PATH: 'ferry',
      CONTENT_DIR: join(folder, 'content'),
      OUT_DIR: join(folder, 'built'),
    },
  });
  try {
    const output = await said(started, 'Ctrl+C');
    const address = `http://localhost:${port}/ferry/`;
    expect(output.trim().split('\n').at(-1)).toBe(`Colophon is at ${address}  (Ctrl+C stops it)`);
    expect(output).not.toContain('SITE_URL');
    const sitemap = await (await request.get(`${address}sitemap.xml`)).text();
    const [, listed = ''] = /<loc>([^<]+)<\/loc>/.exec(sitemap) ?? [];
    expect(listed.startsWith(address)).toBe(true);
    const page = await (await request.get(`${address}about/`)).text();
    expect(page).toContain(`<link rel="canonical" href="${address}about/"`);
    expect(await (await request.get(`${address}feed.json`)).json()).toMatchObject({ home_page_url: address });
    for (const host of otherAddresses()) expect(await answers(host, port), host).toBe(false);
  } finally {
    started.kill();
    rmSync(folder, { recursive: true });
  }
});

/** All that a program printed, once it has printed certain words; rejects where it ends before. */
function said(program: ReturnType<typeof spawn>, words: string): Promise<string> {
  let output = '';
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      if (output.includes(words)) resolve(output);
    };
    program.stdout?.on('data', read);
    program.stderr?.on('data', read);
    program.on('exit', () => reject(new Error(output)));
  });
}

const otherAddresses = (): string[] =>
  Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .flatMap(({ internal, family, address }) => (internal || family !== 'IPv4' ? [] : address));

const answers = (host: string, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    ask({ host, port, path: '/', timeout: 2000 }, (response) => {
      response.resume();
      resolve(true);
    })
      .on('timeout', () => resolve(false))
      .on('error', () => resolve(false))
      .end();
  });
