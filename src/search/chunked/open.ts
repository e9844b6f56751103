/** The engine over Pagefind's files in Node, where no site serves them: a server of this machine's own hands them over. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SearchRecord } from '../types.ts';
import { createChunkedEngine } from './engine.ts';
import type { ChunkedEngine, Pagefind } from './engine.ts';
import { pagefindFiles } from './files.ts';
import { chunk } from './write.ts';

export interface OpenEngine extends ChunkedEngine {
  close: () => void;
}

export async function openChunked(records: readonly SearchRecord[], language: string): Promise<OpenEngine> {
  const { catalogue, spellings, pages } = chunk(records);
  const files = await pagefindFiles(pages, language);
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname).slice(1);
    const content = files.get(path);
    response.writeHead(content ? 200 : 404).end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  const basePath = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    ...createChunkedEngine({
      catalogue: JSON.parse(JSON.stringify(catalogue)) as typeof catalogue,
      pagefind: () => load(files, basePath, language),
      spellings: () => Promise.resolve(spellings),
    }),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Pagefind's program comes with its index. */
async function load(files: ReadonlyMap<string, Uint8Array>, basePath: string, language: string): Promise<Pagefind> {
  const folder = mkdtempSync(join(tmpdir(), 'colophon-pagefind-'));
  try {
    const file = join(folder, 'pagefind.mjs');
    writeFileSync(file, files.get('pagefind.js') ?? '');
    const { createInstance } = (await import(pathToFileURL(file).href)) as {
      createInstance: (options: object) => Pagefind & { init: () => Promise<void> };
    };
    const instance = createInstance({ basePath, language });
    await instance.init();
    return instance;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
