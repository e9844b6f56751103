/** `npm run precompress [-- folder]`: compressed copies beside the files of `dist`, `OUT_DIR`, or the folder given. */
import { relative, resolve } from 'node:path';
import { readSite } from './build/marker.ts';
import { precompress } from './deploy/precompress.ts';
import { ROOT } from './run.ts';

const [given] = process.argv.slice(2);
const directory = given === undefined ? resolve(ROOT, process.env['OUT_DIR'] || 'dist') : resolve(given);
const place = relative(process.cwd(), directory) || directory;

// It takes older copies away, so it is for nobody else's folder.
if (readSite(directory)) {
  process.stdout.write(`${precompress(directory)} files of ${place} have a compressed copy beside them.\n`);
} else {
  process.stderr.write(`There is no built site in ${place}: run "npm run build" first.\n`);
  process.exitCode = 1;
}
