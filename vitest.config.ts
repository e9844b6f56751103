import { defineConfig } from 'vitest/config';
import { requireSupported } from './scripts/node-version.js';

requireSupported();

export default defineConfig({
  test: {
    include: [
      'tests/unit/**/*.test.ts',
      'tests/corpus/*.test.ts',
      'tests/property/**/*.test.ts',
      'tests/gold/*.test.ts',
      'tests/ranking/**/*.test.ts',
    ],
  },
});
