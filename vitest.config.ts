import { availableParallelism } from 'node:os';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest(), preact()],
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.{ts,tsx}'],
          setupFiles: ['test/unit/i18n/setup.ts', 'test/unit/frame.ts'],
          environment: 'node',
          // Cheaper to start than processes, and the files are many and small.
          pool: 'threads',
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts', 'test/night/**/*.test.ts'],
          environment: 'node',
          // Every file has a browser of its own; it waits most of the time, so a small machine holds two.
          maxWorkers: Math.min(2, availableParallelism()),
          sequence: { groupOrder: 1 },
          // What a busy machine needs; nothing waits that long on an idle one.
          testTimeout: 240_000,
          hookTimeout: 120_000,
          // Surfaces follow the page by seconds; what never comes is worth waiting for once.
          expect: { poll: { timeout: 60_000, interval: 100 } },
        },
      },
    ],
  },
});
