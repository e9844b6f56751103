/** Compressed copies beside the files of a built site, for servers that send them as they are (`gzip_static`). */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Pictures and fonts are compressed already. */
const COMPRESSIBLE = /\.(?:css|csv|html|js|json|svg|txt|xml)$/;
/** In bytes: less fits into one packet as it is. */
const LEAST = 1024;

/** Writes `<file>.gz` where that is smaller, and takes away the copies of an earlier time; returns how many it wrote. */
export function precompress(directory: string): number {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  for (const file of files) if (file.endsWith('.gz') && COMPRESSIBLE.test(file.slice(0, -3))) rmSync(file);
  let written = 0;
  for (const file of files) {
    if (!COMPRESSIBLE.test(file)) continue;
    const bytes = readFileSync(file);
    if (bytes.length < LEAST) continue;
    const compressed = gzipSync(bytes, { level: 9 });
    if (compressed.length >= bytes.length) continue;
    writeFileSync(`${file}.gz`, compressed);
    written++;
  }
  return written;
}
