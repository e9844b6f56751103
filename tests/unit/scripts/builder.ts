/**
 * `builder.ts <target> <text> [<step> <pace>]`: publishes a small site by the code of `npm run build`, and prints what
 * became of it. Killed by itself at a step, a call of the file system: half-way through it, where that writes or removes
 * a file. `pace` is a wait before each step, in milliseconds, for who kills it from outside.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';

const [target = '', text = '', lastStep = '-1', pace = '0'] = process.argv.slice(2);

type Call = (...given: unknown[]) => unknown;

const CALLS = ['lstatSync', 'mkdirSync', 'readdirSync', 'renameSync', 'rmSync', 'rmdirSync', 'writeFileSync'] as const;
const steps: string[] = [];
let counting = false;

const calls = fs as unknown as Record<string, Call>;
for (const name of CALLS) {
  const call = calls[name]!;
  calls[name] = (...given) => {
    if (!counting) return call(...given);
    if (steps.length === Number(lastStep)) dieIn(name, given);
    steps.push(`${name} ${String(given[0])}`);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, Number(pace));
    return call(...given);
  };
}
syncBuiltinESMExports();

// Whatever is imported sooner keeps the calls as they were.
const { publish } = await import('../../../scripts/build/publish.ts');
const { building } = await import('./small-site.ts');

fs.writeSync(1, pace === '0' ? '' : 'begun\n');
counting = true;
const outcome = await publish(target, [], building(text));
counting = false;
fs.writeSync(1, `${JSON.stringify({ ...outcome, steps })}\n`);

function dieIn(name: string, [path, content]: unknown[]): void {
  counting = false;
  if (name === 'writeFileSync') fs.writeFileSync(String(path), String(content).slice(0, String(content).length / 2));
  if (name === 'rmSync') removeHalf(String(path));
  process.kill(process.pid, 'SIGKILL');
}

function removeHalf(path: string): void {
  if (!fs.existsSync(path) || !fs.lstatSync(path).isDirectory()) return;
  const entries = fs.readdirSync(path, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const file of files.slice(0, Math.ceil(files.length / 2))) fs.rmSync(file);
}
