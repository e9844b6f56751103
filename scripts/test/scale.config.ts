/** `npm run test:scale`: the tests that take many minutes, which `npm test` leaves out. */
import { defineConfig } from 'vitest/config';
import { requireSupported } from '../node-version.js';

requireSupported();

export default defineConfig({
  test: {
    include: ['tests/scale/*.test.ts'],
    // In milliseconds; no test is about how long something takes.
    testTimeout: 7_200_000,
    hookTimeout: 7_200_000,
    // They are large, and would only hold each other up.
    fileParallelism: false,
  },
});
