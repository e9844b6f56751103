/** A folder over HTTP, with a log of what was sent; bytes are those of a host that compresses with gzip -9. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import sirv from 'sirv';

export interface Served {
  origin: string;
  /** Paths that were sent whole since the last call, with the time by the machine's clock. */
  sent: () => Sent[];
  /** Of a file over the wire. Some are compressed already: whichever is smaller. */
  bytes: (path: string) => number;
  stop: () => void;
}

interface Sent {
  path: string;
  begun: number;
  ended: number;
}

/** The browser measures the memory of a page and its workers where the page is isolated from other sites. */
const ISOLATED = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
} as const;

/** `latency` is what every answer waits for, in milliseconds: a network's way there and back. */
export async function serve(folder: string, latency = 0): Promise<Served> {
  const send = sirv(folder);
  let log: Sent[] = [];
  const sizes = new Map<string, number>();
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/\?.*$/s, '');
    for (const [name, value] of Object.entries(ISOLATED)) response.setHeader(name, value);
    setTimeout(() => {
      const begun = clock();
      response.on('finish', () => {
        if (response.statusCode === 200) log.push({ path, begun, ended: clock() });
      });
      send(request, response);
    }, latency);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent: () => {
      const all = log;
      log = [];
      return all;
    },
    bytes: (path) => {
      const size = sizes.get(path) ?? wired(readFileSync(join(folder, decodeURIComponent(path))));
      sizes.set(path, size);
      return size;
    },
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

const clock = (): number => performance.timeOrigin + performance.now();

const wired = (body: Buffer): number => Math.min(body.length, gzipSync(body, { level: 9 }).length);
