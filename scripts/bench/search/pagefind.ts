/** Pagefind over the same names: its index is made by its Node API, and asked in a browser, where it runs. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { close, createIndex } from 'pagefind';
import sirv from 'sirv';
import type { NameRecord } from '../../../src/search/types.ts';
import { FIRST, type Peer } from './peers.ts';

interface PagefindPeer extends Peer {
  stop: () => Promise<void>;
}

export async function pagefindPeer(records: readonly NameRecord[], browser: Browser): Promise<PagefindPeer> {
  const folder = mkdtempSync(join(tmpdir(), 'colophon-pagefind-'));
  const { index } = await createIndex();
  if (!index) throw new Error('Pagefind made no index.');
  for (const { id, title, aliases } of records) {
    await index.addCustomRecord({
      url: `/${id}/`,
      content: [title, ...aliases].join('. '),
      language: 'en',
      meta: { title },
    });
  }
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Pagefind</title>');
  const send = sirv(folder);
  const server = createServer((request, response) => {
    send(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await page.evaluate(
    `import('/pagefind/pagefind.js').then((loaded) => { globalThis.pagefind = loaded; return loaded.init(); })`,
  );
  return {
    name: 'Pagefind',
    ask: async (text) => {
      const addresses = await page.evaluate(
        `pagefind.search(${JSON.stringify(text)})
          .then(({ results }) => Promise.all(results.slice(0, ${FIRST}).map((result) => result.data())))
          .then((found) => found.map(({ raw_url, url }) => raw_url ?? url))`,
      );
      return (addresses as string[]).map((address) => address.replaceAll('/', ''));
    },
    stop: async () => {
      await page.close();
      server.close();
      rmSync(folder, { recursive: true });
    },
  };
}
