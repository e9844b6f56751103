/** `npm run search`, as a program: what it prints and with which status, over the project's own content. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test, vi } from 'vitest';

interface Printed {
  stdout: string;
  stderr: string;
  code: number;
}

const run = promisify(execFile);

const search = (...args: string[]): Promise<Printed> =>
  run(process.execPath, ['src/commands/search.ts', ...args]).then(
    ({ stdout, stderr }) => ({ stdout, stderr, code: 0 }),
    (error: unknown) => error as Printed,
  );

describe('the search command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'search-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('prints one line of JSON, the best first', async () => {
    const { stdout, code } = await search('--json', 'el', 'mencho');
    expect(code).toBe(0);
    expect(stdout.trim()).not.toContain('\n');
    const results = JSON.parse(stdout) as Record<string, unknown>[];
    expect(results[0]).toEqual({
      kind: 'person',
      id: 'nemesio-ruben-oseguera-cervantes',
      title: 'Nemesio Rubén Oseguera Cervantes',
      url: '/people/nemesio-ruben-oseguera-cervantes/',
      why: 'matched *El Mencho*, alias of Nemesio Rubén Oseguera Cervantes',
      score: expect.any(Number) as number,
    });
  });

  test('gives addresses as the site is deployed', async () => {
    vi.stubEnv('BASE_PATH', '/news/');
    const first = async (): Promise<string | undefined> =>
      (JSON.parse((await search('--json', 'el', 'mencho')).stdout) as { url: string }[])[0]?.url;
    expect(await first()).toBe('/news/people/nemesio-ruben-oseguera-cervantes/');
    vi.stubEnv('SITE_URL', 'https://news.example.org');
    expect(await first()).toBe('https://news.example.org/news/people/nemesio-ruben-oseguera-cervantes/');
    vi.stubEnv('SITE_URL', 'news');
    expect((await search('mencho')).stderr).toMatch(/^SITE_URL: expected an address/);
    vi.unstubAllEnvs();
  });

  test('answers each line of a file with a line, an empty one too', async () => {
    const file = join(folder, 'queries.txt');
    writeFileSync(file, 'cjng\r\n\r\nqwertyuiop\nla tuta\n');
    const { stdout } = await search('--file', file);
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id: string }[])[0]?.id);
    expect(answers).toEqual(['jalisco-new-generation-cartel', undefined, undefined, 'servando-gomez-martinez']);
  });

  test('tells a reader in words', async () => {
    const { stdout } = await search('sheinbam');
    expect(stdout).toMatch(/^person \(1\)\n.*Claudia Sheinbaum .*\n.*matched \*Sheinbaum\*/);
    expect((await search('qwertyuiop')).stdout).toBe('Nothing is found for "qwertyuiop".\n');
  });

  test('says how it is used, where nothing is asked', async () => {
    const { stderr, code } = await search();
    expect(code).toBe(2);
    expect(stderr).toContain('Usage: npm run --silent search');
  });

  test('says what is wrong with what was asked', async () => {
    expect(await search('--limit', 'none', 'x')).toMatchObject({
      code: 2,
      stderr: '--limit: expected a whole number from 1 on, found "none".\n',
    });
    expect((await search('--file', join(folder, 'missing.txt'))).stderr).toContain('missing.txt');
    expect((await search('--jsonn', 'x')).stderr).toContain("Unknown option '--jsonn'");
  });

  test('searches a large collection as its site does', async () => {
    vi.stubEnv('SEARCH', 'chunked');
    try {
      const { stdout, code } = await search('--json', 'mencho', 'extradition');
      expect(code).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject([
        { kind: 'passage', why: 'matched *Mencho* … *extradition* in the text' },
      ]);
      vi.stubEnv('SEARCH', 'by magic');
      const refused = await search('mencho');
      expect(refused.stderr).toContain('SEARCH: expected "auto", "whole" or "chunked", found "by magic".');
      expect(refused.code).toBe(2);
    } finally {
      vi.unstubAllEnvs();
    }
  });
});
