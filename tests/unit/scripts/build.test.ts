import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'colophon-refused-'));
  mkdirSync(join(folder, 'content'));
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist', 'index.html'), 'the last good build');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function build(env: Record<string, string> = {}): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: join(folder, 'content'), OUT_DIR: join(folder, 'dist'), ...env },
  });
  return { status, output: stdout + stderr };
}

describe('a build', { timeout: 30_000 }, () => {
  it('of content with errors names all of them and leaves the last good one', () => {
    writeFileSync(join(folder, 'content', 'broken.md'), '---\ntitle: [\n---\nA text.\n');
    writeFileSync(join(folder, 'content', 'empty.txt'), '');
    const { status, output } = build();
    expect(status).toBe(1);
    expect(output).toMatch(/^broken\.md:\d+:\d+ error /m);
    expect(output).toMatch(/^empty\.txt:\d+:\d+ error /m);
    expect(output).toContain('is still the last good build');
    expect(readdirSync(folder).sort()).toEqual(['content', 'dist']);
    expect(readFileSync(join(folder, 'dist', 'index.html'), 'utf8')).toBe('the last good build');
  });

  it.each([
    [{ BASE_PATH: '../x' }, 'BASE_PATH: expected a path'],
    [{ SITE_URL: 'news' }, 'SITE_URL: expected an address'],
    [{ CONTACT: 'the desk' }, 'CONTACT: expected an e-mail address'],
    [{ OUT_DIR: 'src' }, 'OUT_DIR: '],
    [{ SEARCH: 'by magic' }, 'SEARCH: expected "auto"'],
  ])('with a setting that cannot be used says so before anything else: %j', (env, message) => {
    const { status, output } = build(env);
    expect(status).toBe(1);
    expect(output.startsWith(message)).toBe(true);
    expect(output.trim().split('\n')).toHaveLength(1);
  });
});
