/** Serves the built site until it is stopped: what `npm start` and `npm run serve` share. */
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { deployment } from '../../src/site.ts';
import { ROOT } from '../run.ts';
import { explain, originOf, type Place } from './place.ts';
import { createSite } from './server.ts';

/** Resolves once the site is served at `place`, and says where; throws, in words, where it cannot be. */
export async function serve(place: Place): Promise<void> {
  const directory = resolve(ROOT, process.env['OUT_DIR'] || 'dist');
  const { base } = deployment();
  if (!existsSync(join(directory, 'index.html'))) {
    const name = relative(process.cwd(), directory) || directory;
    throw new Error(`There is no built site in ${name}: run "npm run build" first, or "npm start", which does both.`);
  }
  const server = createSite({ directory, base });
  try {
    server.listen(place.port, place.host);
    await once(server, 'listening');
  } catch (error) {
    throw new Error(explain(error as NodeJS.ErrnoException, place), { cause: error });
  }
  process.stdout.write(`Colophon is at ${originOf(place)}${base}  (Ctrl+C stops it)\n`);
}

/** Runs the work of a script; what it throws is printed as its one word, with exit status 1. */
export async function inWords(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
