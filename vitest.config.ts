import { defineConfig } from 'vitest/config';
import { requireSupported } from './scripts/node-version.js';

requireSupported();

/**
 * In milliseconds. No test is about how long something takes; the limits end what hangs. Fifteen programs that share two
 * cores make a test of ten seconds one of a minute and more.
 */
const HANGS = 300_000;

export default defineConfig({
  test: {
    include: [
      'tests/unit/**/*.test.ts',
      'tests/corpus/*.test.ts',
      'tests/property/**/*.test.ts',
      'tests/gold/*.test.ts',
      'tests/ranking/**/*.test.ts',
    ],
    testTimeout: HANGS,
    hookTimeout: HANGS,
  },
});
