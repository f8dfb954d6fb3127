import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'src/**/*.test.{ts,tsx}',
      'tests/{architecture,golden,replays,scenarios,stage}/**/*.test.ts',
    ],
    reporters: ['default', 'json'],
    outputFile: { json: 'test-results/unit.json' },
    maxWorkers: 2,
    // Patience for slow machines, not a measure of anything.
    testTimeout: 120_000,
  },
});
