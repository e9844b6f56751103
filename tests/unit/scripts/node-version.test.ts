import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { isSupported } from '../../../scripts/node-version.js';

describe('the version of Node', () => {
  it.each(['22.18.0', '22.20.1', '24.0.0', '26.1.0'])('%s runs TypeScript', (version) => {
    expect(isSupported(version)).toBe(true);
  });

  it.each(['18.20.8', '20.20.2', '22.17.1', '22.9.0'])('%s is too old', (version) => {
    expect(isSupported(version)).toBe(false);
  });

  it('that runs the tests is one of the supported', () => {
    expect(isSupported(process.versions.node)).toBe(true);
  });
});

describe('a program that runs on it', () => {
  const onNode = (...args: readonly string[]) =>
    spawnSync(process.execPath, ['scripts/on-node.js', ...args], { encoding: 'utf8' });

  it('is a file of the project, or what a package brings', () => {
    expect(onNode('prettier', '--version').stdout.trim()).toMatch(/^\d+\.\d+\.\d+$/);
    expect(onNode('./node_modules/prettier/bin/prettier.cjs', '--version').status).toBe(0);
  });

  it('passes its exit status on', () => {
    expect(onNode('./scripts/bench.ts', 'nothing-of-the-kind').status).toBe(1);
  });
});
