/** `npm run serve`: serves what `npm run build` wrote. `PORT`, `BASE_PATH` and `OUT_DIR` set another place. */
import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { deployment } from '../src/site.ts';
import { ROOT } from './run.ts';
import { createSite } from './serve/server.ts';

const DEFAULT_PORT = 4321;

try {
  serve();
} catch (error) {
  stop(error instanceof Error ? error.message : String(error));
}

function serve(): void {
  const directory = resolve(ROOT, process.env['OUT_DIR'] || 'dist');
  const { base } = deployment();
  const port = Number(process.env['PORT'] || DEFAULT_PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`PORT: expected a number from 1 to 65535, found "${process.env['PORT'] ?? ''}".`);
  }
  if (!existsSync(join(directory, 'index.html'))) {
    const place = relative(process.cwd(), directory) || directory;
    throw new Error(`There is no built site in ${place}: run "npm run build" first, or "npm start", which does both.`);
  }
  const server = createSite({ directory, base });
  server.on('error', (error: NodeJS.ErrnoException) => {
    stop(explain(error, port));
  });
  server.listen(port, process.env['HOST'], () => {
    const address = server.address();
    const actual = typeof address === 'object' && address ? address.port : port;
    process.stdout.write(`Colophon is at http://localhost:${actual}${base}  (Ctrl+C stops it)\n`);
  });
}

function explain(error: NodeJS.ErrnoException, port: number): string {
  if (error.code === 'EADDRINUSE') {
    return `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${port + 1} npm start`;
  }
  if (error.code === 'EACCES')
    return `Port ${port} needs more rights. Choose one above 1023: PORT=${DEFAULT_PORT} npm start`;
  return `The server could not start: ${error.message}`;
}

function stop(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}
