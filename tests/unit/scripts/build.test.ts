import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { publish } from '../../../scripts/build/publish.ts';
import { type Grounds, grounds } from './grounds.ts';
import { building, everything } from './small-site.ts';

let ground: Grounds;

beforeEach(() => {
  ground = grounds();
  mkdirSync(ground.at('content'));
  mkdirSync(ground.at('temporary'));
  ground.site('dist', 'the last good build');
});

const environment = (env: Record<string, string> = {}): NodeJS.ProcessEnv => ({
  ...process.env,
  CONTENT_DIR: ground.at('content'),
  OUT_DIR: ground.target,
  TMPDIR: ground.at('temporary'),
  ...env,
});

function build(env: Record<string, string> = {}): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    encoding: 'utf8',
    env: environment(env),
  });
  return { status, output: stdout + stderr };
}

describe('a build', () => {
  it('of content with errors names all of them and leaves the last good one', () => {
    ground.put('content/broken.md', '---\ntitle: [\n---\nA text.\n');
    ground.put('content/empty.txt', '');
    const before = everything(ground.folder);
    const { status, output } = build();
    expect(status).toBe(1);
    expect(output).toMatch(/^broken\.md:\d+:\d+ error /m);
    expect(output).toMatch(/^empty\.txt:\d+:\d+ error /m);
    expect(output).toContain('is still the last good build');
    expect(everything(ground.folder)).toEqual(before);
  });

  it.each([
    [{ BASE_PATH: '../x' }, 'BASE_PATH: expected a path'],
    [{ SITE_URL: 'news' }, 'SITE_URL: expected an address'],
    [{ CONTACT: 'the desk' }, 'CONTACT: expected an e-mail address'],
    [{ CONTENT_DIR: 'nowhere' }, 'CONTENT_DIR: expected a folder'],
    [{ OUT_DIR: 'src' }, 'OUT_DIR: '],
    [{ SEARCH: 'by magic' }, 'SEARCH: expected "auto"'],
  ])('with a setting that cannot be used says so before anything else: %j', (env, message) => {
    const { status, output } = build(env);
    expect(status).toBe(1);
    expect(output.startsWith(message)).toBe(true);
    expect(output.trim().split('\n')).toHaveLength(1);
  });

  it('into the folder of the content is refused', () => {
    expect(build({ OUT_DIR: ground.at('content/site') }).output).toContain('lies in the content folder');
  });

  it('while another one builds says who that is', async () => {
    await publish(ground.target, [], (workplace) => {
      const { status, output } = build();
      expect(status).toBe(1);
      expect(output).toMatch(/^OUT_DIR: .*dist is being built already, by process \d+ on .* since .*\n$/);
      return building('the other one')(workplace);
    });
    expect(readdirSync(ground.folder).sort()).toEqual(['content', 'dist', 'temporary']);
  });

  it.skipIf(process.platform === 'win32').each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('that is ended by %s tidies up and leaves the last good one', async (signal, expected) => {
    ground.put('content/one.txt', 'A ferry ran aground\n\nThe ferry ran aground off Port Example on Tuesday.\n');
    const before = everything(ground.folder);
    const child = spawn(process.execPath, ['scripts/build.ts'], { env: environment() });
    await begun(child);
    // Twice, as from a terminal: once by itself, and once from the program that started it.
    child.kill(signal);
    child.kill(signal);
    const [status] = (await once(child, 'close')) as [number | null];
    expect(status).toBe(expected);
    expect(everything(ground.folder)).toEqual(before);
  });
});

async function begun(child: ChildProcess): Promise<void> {
  while (!existsSync(ground.at('dist-building/site')) && child.exitCode === null) await wait(10);
  expect(child.exitCode).toBeNull();
}
