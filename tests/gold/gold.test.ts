/**
 * The five originals beside the project (`../shared`, no part of it) and what an editor's record of them holds: the
 * records of the originals as they are, and of our own digests of them. Skipped, and said so, where they are missing.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadLibrary } from '../../src/library/index.ts';
import { contentFolder } from '../../src/library/settings.ts';
import { formatDiagnostic } from '../../src/pipeline/diagnostics.ts';

const shared = resolve('../shared');
const found =
  existsSync(join(shared, 'seeds')) && existsSync(join(shared, 'gold')) && existsSync(join(shared, 'tools/gold.mjs'));
if (!found) console.warn('gold: skipped, for the originals and their gold are not beside the project (../shared)');

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** The data of a build of that content, without the build. */
async function dataOf(content: string | undefined): Promise<string> {
  const library = await loadLibrary(contentFolder(content === undefined ? {} : { CONTENT_DIR: content }));
  const errors = library.diagnostics.filter(({ severity }) => severity === 'error');
  expect(errors.map(formatDiagnostic)).toEqual([]);
  const folder = mkdtempSync(join(tmpdir(), 'colophon-gold-'));
  folders.push(folder);
  mkdirSync(join(folder, 'data'));
  writeFileSync(join(folder, 'data/stories.json'), JSON.stringify(library.stories));
  writeFileSync(join(folder, 'data/entities.json'), JSON.stringify(library.entities));
  return folder;
}

/** Runs a tool; its differences are the message of the failure. */
function run(tool: string, ...given: string[]): { differences: string[]; status: number | null } {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(shared, 'tools', tool), ...given], {
    encoding: 'utf8',
  });
  return { differences: `${stdout}${stderr}`.trim().split('\n').slice(0, -1), status };
}

describe.skipIf(!found)('the gold', () => {
  it.each(['structure', 'entities', 'annotations'])('holds for the originals as they are: %s', async (what) => {
    expect(run('gold.mjs', await dataOf(join(shared, 'seeds')), what)).toEqual({ differences: [], status: 0 });
  });

  it.each(['digest', 'digest-annotations'])('is told by our digests: %s', async (what) => {
    expect(run('gold.mjs', await dataOf(undefined), what)).toEqual({ differences: [], status: 0 });
  });
});

describe.skipIf(!existsSync(join(shared, 'tools/overlap.mjs')))('the wording of the originals', () => {
  it('is nowhere repeated', () => {
    expect(run('overlap.mjs')).toEqual({ differences: [], status: 0 });
  });
});
