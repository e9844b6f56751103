import './scripts/node-version.js';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'tests/unit/**/*.test.ts',
      'tests/corpus/*.test.ts',
      'tests/property/**/*.test.ts',
      'tests/ranking/**/*.test.ts',
    ],
  },
});
