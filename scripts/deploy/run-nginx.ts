/** Starts the machine's nginx, without rights and on a free port, on `deploy/nginx.conf` and a built site: for the tests. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ROOT } from '../run.ts';
import { freePort } from '../serve/free-port.ts';
import { underPrefix } from './nginx.ts';
import { precompress } from './precompress.ts';

/** Path of an nginx that can send files compressed beforehand. */
export function findNginx(): string | undefined {
  const folders = [
    ...(process.env['PATH'] ?? '').split(delimiter),
    '/usr/sbin',
    '/usr/local/sbin',
    '/opt/homebrew/bin',
  ];
  return folders
    .map((folder) => join(folder, 'nginx'))
    .find((path) => existsSync(path) && settings(path).includes('--with-http_gzip_static_module'));
}

const settings = (path: string): string => spawnSync(path, ['-V'], { encoding: 'utf8', timeout: 120_000 }).stderr;

export interface Running {
  /** Where the site is, e.g. `http://localhost:8080/news/`. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Rights that root gives up. */
const NOBODY = 65534;
const TEMPORARY = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

/** Serves a copy of the built site, compressed beforehand as `docs/deploy.md` has it; `directory` stays as it is. */
export async function runNginx(nginx: string, directory: string, base: string): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), 'colophon-nginx-'));
  const site = join(folder, 'site', base);
  mkdirSync(site, { recursive: true });
  cpSync(directory, site, { recursive: true });
  precompress(site);

  const port = await freePort();
  const shipped = readFileSync(join(ROOT, 'deploy/nginx.conf'), 'utf8');
  const ours = (base === '/' ? shipped : underPrefix(shipped, base))
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('server_name news.example.org;', 'server_name localhost;')
    .replace('root /var/www/colophon;', `root ${join(folder, 'site')};`);
  writeFileSync(join(folder, 'nginx.conf'), whole(ours, folder, typesOf(nginx)));

  const isRoot = process.getuid?.() === 0;
  if (isRoot) chownSync(folder, NOBODY, NOBODY);
  const child = spawn(nginx, ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    ...(isRoot && { uid: NOBODY, gid: NOBODY }),
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const stop = async (): Promise<void> => {
    await ended(child);
    rmSync(folder, { recursive: true, force: true });
  };
  const url = `http://localhost:${port}${base}`;
  for (let tries = 0; tries < 1200 && child.exitCode === null; tries++) {
    if (await answers(url)) return { url, stop };
    await wait(50);
  }
  await stop();
  throw new Error(`nginx does not start on deploy/nginx.conf:\n${said}`);
}

function whole(site: string, folder: string, types: string): string {
  const temporary = TEMPORARY.map((name) => `  ${name}_temp_path ${join(folder, `temp-${name}`)};`);
  return [
    'daemon off;',
    'master_process off;',
    `pid ${join(folder, 'nginx.pid')};`,
    'events { worker_connections 64; }',
    'http {',
    ...temporary,
    '  access_log off;',
    `  include ${types};`,
    '  default_type application/octet-stream;',
    site,
    '}',
    '',
  ].join('\n');
}

/** The list of types that came with this nginx. */
function typesOf(nginx: string): string {
  const [, file = '/etc/nginx/nginx.conf'] = /--conf-path=(\S+)/.exec(settings(nginx)) ?? [];
  return join(dirname(file), 'mime.types');
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => {
      resolve();
    });
    child.kill('SIGTERM');
  });
}

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    () => true,
    () => false,
  );
