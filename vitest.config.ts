import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    reporters: ['default', './tests/counts-reporter.ts'],
    projects: [
      {
        test: {
          name: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**'],
          // The default leaves one processor to others: of two, that is half.
          maxWorkers: '100%',
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/build-site.ts'],
          // When the processors are free of the other tests; a page keeps one of them busy.
          maxWorkers: 2,
          sequence: {groupOrder: 1},
          // A page on a busy machine may once be too slow; what is broken fails twice.
          retry: 1,
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
})
