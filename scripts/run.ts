/** Child processes of the scripts: every one runs on the Node that runs the script, in the project's folder. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

interface Options {
  /** Added to the environment; `undefined` takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Gets each line that the process prints, instead of the terminal. */
  readonly onLine?: (line: string) => void;
  /** Ends the process when it is aborted. */
  readonly stop?: AbortSignal;
}

/** Runs a program to its end and returns its exit status; a program that cannot be started, or was killed, is 1. */
export function run(command: string, args: readonly string[], options: Options = {}): Promise<number> {
  const { env = {}, onLine, stop } = options;
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: onLine ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    });
    for (const stream of [child.stdout, child.stderr]) {
      if (stream && onLine) void eachLine(stream, onLine);
    }
    const end = (): void => void child.kill();
    stop?.addEventListener('abort', end);
    child.on('error', (error) => {
      process.stderr.write(`${command}: ${error.message}\n`);
      resolve(1);
    });
    child.on('close', (status) => {
      stop?.removeEventListener('abort', end);
      resolve(status ?? 1);
    });
  });
}

/** Runs a script or a package's program by the path of its file within the project. */
export function runNode(file: string, args: readonly string[] = [], options: Options = {}): Promise<number> {
  return run(process.execPath, [file, ...args], options);
}

/** Hands on what a stream says, a line at a time, until it has ended. */
export function eachLine(stream: NodeJS.ReadableStream, onLine: (line: string) => void): Promise<void> {
  let rest = '';
  stream.setEncoding('utf8');
  stream.on('data', (chunk: string) => {
    const lines = (rest + chunk).split(/\r?\n/);
    rest = lines.pop() ?? '';
    lines.forEach(onLine);
  });
  return new Promise((resolve) => {
    stream.on('end', () => {
      if (rest !== '') onLine(rest);
      resolve();
    });
  });
}
