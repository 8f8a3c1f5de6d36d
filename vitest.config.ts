import { availableParallelism } from 'node:os';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Left to itself, vitest keeps one core free: of two, half. */
const workers = availableParallelism();

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest(), preact()],
        // WXT's stand-in for the browser imports all of WXT, in every test file, for the sake of this.
        resolve: { alias: [{ find: /^wxt\/testing$/, replacement: 'wxt/testing/fake-browser' }] },
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.{ts,tsx}'],
          globalSetup: ['test/unit/i18n/built-messages.ts'],
          setupFiles: ['test/unit/i18n/setup.ts', 'test/unit/frame.ts'],
          environment: 'node',
          // Cheaper to start than processes, and the files are many and small.
          pool: 'threads',
          maxWorkers: workers,
          testTimeout: 60_000,
        },
      },
      {
        test: {
          // Needs the build, and no browser: its time is the computer's own.
          name: 'night',
          include: ['test/night/**/*.test.ts'],
          environment: 'node',
          pool: 'threads',
          maxWorkers: workers,
          sequence: { groupOrder: 1 },
          testTimeout: 240_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          setupFiles: ['test/e2e/setup.ts'],
          environment: 'node',
          // Every file has a browser of its own; it waits most of the time, so a small machine holds two.
          maxWorkers: Math.min(2, workers),
          sequence: { groupOrder: 2 },
          // What a busy machine needs; nothing waits that long on an idle one.
          testTimeout: 240_000,
          hookTimeout: 120_000,
          // A browser on somebody else's loaded machine fails for reasons of its own; the summary names whom it hit.
          retry: process.env.CI ? 1 : 0,
          // Surfaces follow the page by seconds; what never comes is worth waiting for once.
          expect: { poll: { timeout: 60_000, interval: 100 } },
        },
      },
    ],
  },
});
