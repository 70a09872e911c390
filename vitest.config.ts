import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          // Properties and walks take their time on a busy machine.
          testTimeout: 30_000,
          // Modules are read once per worker, not once per file: much of the time went into reading them.
          isolate: false,
          include: [
            '{shared,renderer,citizen,main,preload,tools}/**/*.test.{ts,tsx}',
            'test/harness/hostile.test.ts',
            'test/harness/machines/machines.test.ts',
          ],
        },
      },
      {
        test: {
          name: 'gateway',
          include: ['gateway/**/*.test.ts', 'test/{harness,faults,load}/**/*.test.ts'],
          exclude: ['test/harness/hostile.test.ts', 'test/harness/machines/machines.test.ts'],
          globalSetup: ['test/harness/globalSetup.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // One more than the cores: much of this waits on clocks and connections.
          maxWorkers: 3,
        },
      },
    ],
  },
});
